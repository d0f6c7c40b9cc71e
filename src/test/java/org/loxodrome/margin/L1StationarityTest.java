package org.loxodrome.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

class L1StationarityTest {

    @ParameterizedTest
    @CsvSource({
        "stable, 3, true",
        "switching, 3, true",
        "nonunique, 3, false",
        "deep-escape, 3, false",
        "deep-trap, 3, false",
        "deep-trap, 2, true"
    })
    void ofThePresets(String name, int depth, boolean expected) {
        assertEquals(expected, stationarity(Datasets.preset(name), depth).stationary());
    }

    /**
     * At w = (0, a, b) points 1 and 3 have margin 1. Their rows (1.7, −0.4) and (1.1, 1.3) combine to (a^{-1/3}, b^{-1/3}) with
     * weights in the ratio −0.1006 to 1.1006.
     */
    @Test
    void theReasonNamesTheWeightThatIsNegative() {
        String reason = stationarity(Datasets.preset("deep-escape"), 3).reason();
        assertTrue(reason.startsWith("On coordinates 2 and 3, where w is not 0,"), reason);
        assertTrue(reason.contains("points 1 and 3 with weights -0.1"), reason);
        assertTrue(reason.endsWith("none may be negative."), reason);
    }

    /** For one point (2, 2) the path ends at (1/4, 1/4), where the gradient is a multiple of the point. */
    @Test
    void theMiddleOfAFaceCanBeStationary() {
        L1Stationarity stationarity = stationarity(Datasets.of(new double[] {2, 2}), 3);
        assertTrue(stationarity.stationary());
        assertTrue(stationarity.reason().contains("a combination of point 1 with weight 1"), stationarity.reason());
    }

    /** Here the l1 solution is also a minimum of every l_{2/D} norm, a corner with one coordinate. */
    @Test
    void anAxisIsStationary() {
        assertTrue(stationarity(Datasets.of(new double[] {3, 1}, new double[] {3, -1}), 5)
                .stationary());
    }

    private static L1Stationarity stationarity(Dataset data, int depth) {
        return L1Stationarity.of(data, new Depth(depth), () -> false);
    }
}
