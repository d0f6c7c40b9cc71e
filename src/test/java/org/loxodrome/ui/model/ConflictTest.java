package org.loxodrome.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.RandomDataset;

class ConflictTest {

    private static final Dataset OPPOSITE =
            new Dataset("opposite", new double[][] {{1, 0, 0}, {0, 1, 0}, {-0.5, 0, 0}}, new int[] {1, 1, 1});

    /** 1 · (1, 0, 0) + 2 · (−0.5, 0, 0) = 0, so that λ = (1/3, 0, 2/3). */
    @Test
    void namesThePointsWithTheirWeights() {
        Conflict conflict = Conflict.in(OPPOSITE, Optional.empty()).orElseThrow();
        assertEquals(1.0 / 3, conflict.weights().get(0), 1e-12);
        assertEquals(0, conflict.weights().get(1));
        assertEquals(2.0 / 3, conflict.weights().get(2), 1e-12);
        assertTrue(conflict.involves(0) && conflict.involves(2));
        assertFalse(conflict.involves(1) || conflict.involves(3));
        assertTrue(conflict.sentence().contains("points 1 and 3 conflict"), conflict.sentence());
    }

    @Test
    void aDirectionThatDoesNotSeparateDoesNotMatter() {
        assertTrue(Conflict.in(OPPOSITE, Optional.of(Direction.of(1, 1, 0))).isPresent());
        assertTrue(Conflict.in(OPPOSITE, Optional.of(Direction.of(0, 1, 0))).isPresent());
        assertTrue(Conflict.in(OPPOSITE, Optional.of(Direction.of(1, 1))).isPresent());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void separableDataHaveNoneWhateverDirectionIsKnown(long seed) {
        Dataset data = RandomDataset.of(8, 3, seed);
        assertTrue(Conflict.in(data, Optional.empty()).isEmpty());
        assertTrue(Conflict.in(data, Optional.of(Direction.of(1, 2, 3))).isEmpty());
        assertTrue(Conflict.in(data, Optional.of(Direction.of(-1, -2, -3))).isEmpty());
    }
}
