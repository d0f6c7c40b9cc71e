package org.loxodrome.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.loxodrome.flow.GradientFlow;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

class RegimeMapTest {

    private static final Dataset STABLE = Presets.named("stable").dataset();

    @Test
    void aLargeScaleIsInTheKernelRegimeUntilItsAccuracyIsLargeAndASmallOneNever() {
        RegimeMap map = RegimeMap.of(
                new GradientFlow(), STABLE, new Depth(2), List.of(1e-4, 1e8), List.of(1e3, 1e5, 1e13), () -> false);
        double kernel = ExcessNorm.of(STABLE).of(L2Margin.of(STABLE).direction());
        assertEquals(0, map.excess()[0][0], 0.01);
        assertEquals(0, map.excess()[0][2], 1e-3);
        assertEquals(kernel, map.excess()[1][1], 0.01);
        assertEquals(0, map.excess()[1][2], 0.01);
    }

    /** The engine's w is (1, γ̃, 0), whatever α is. */
    @Test
    void rowsAreAccuraciesAndColumnsScales() {
        Dataset dataset = new Dataset("axes", new double[][] {{1, 0, 0}, {0, 1, 0}}, new int[] {1, 1});
        RegimeMap map = RegimeMap.of(
                new StraightEngine(), dataset, new Depth(3), List.of(1.0, 8.0), List.of(1.0, 3.0, 5.0), () -> false);
        for (double[] column : map.excess()) {
            // ŵ = (1, γ̃) for γ̃ ≥ 1, the smallest norm is that of (1, 1)
            assertEquals(0, column[0], 1e-12);
            assertEquals(1, column[1], 1e-12);
            assertEquals(2, column[2], 1e-12);
        }
    }

    @Test
    void theMapCanBeCancelled() {
        assertThrows(
                CancellationException.class,
                () -> RegimeMap.of(new GradientFlow(), STABLE, new Depth(2), List.of(1.0), List.of(1.0), () -> true));
    }
}
