package org.loxodrome.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.margin.Separability;

class RandomDatasetTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 42, 999_999, -7, Long.MAX_VALUE})
    void theDataAreSeparableByAtLeastTheMargin(long seed) {
        for (int size : new int[] {1, 2, 5, 20}) {
            Dataset data = RandomDataset.of(size, 3, seed);
            assertEquals(size, data.size());
            assertEquals(3, data.dimension());
            assertTrue(Separability.of(data).isSeparable());
            assertTrue(margin(data) >= RandomDataset.MARGIN - 1e-9, "the margin is " + margin(data));
        }
    }

    @Test
    void theSameSeedGivesTheSameDataAndAnotherOneOthers() {
        assertEquals(RandomDataset.of(5, 3, 42), RandomDataset.of(5, 3, 42));
        assertEquals("random-5-seed-42", RandomDataset.of(5, 3, 42).name());
        assertNotEquals(
                RandomDataset.of(5, 3, 42).named("data"),
                RandomDataset.of(5, 3, 43).named("data"));
    }

    @Test
    void bothLabelsOccur() {
        Dataset data = RandomDataset.of(RandomDataset.LARGEST, 3, 1);
        int sum = 0;
        for (int n = 0; n < data.size(); n++) {
            sum += data.label(n);
        }
        assertTrue(Math.abs(sum) < data.size() / 3, "the labels' sum is " + sum);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, RandomDataset.LARGEST + 1})
    void sizesOutOfRangeAreRefusedInASentence(int size) {
        DatasetException refused = assertThrows(DatasetException.class, () -> RandomDataset.of(size, 3, 1));
        assertEquals("A random data set has from 1 to 200 points; " + size + " were asked for.", refused.getMessage());
    }

    /** 1/‖w‖ of the shortest w with X w ≥ 1. */
    private static double margin(Dataset data) {
        double[] w = L2Margin.of(data).predictor();
        return 1 / Math.sqrt(w[0] * w[0] + w[1] * w[1] + w[2] * w[2]);
    }
}
