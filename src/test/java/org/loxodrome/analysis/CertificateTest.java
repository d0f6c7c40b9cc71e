package org.loxodrome.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.geometry.Direction;

class CertificateTest {

    @Test
    void sumsMultiplierTimesSlack() {
        double[] weights = {1, Math.exp(-10), Math.exp(-30)}; // κ = 10
        TrajectoryPoint point = point(20, weights, new double[] {2, 3, 5}, new double[] {0.5, 0.25, 0.125});
        assertEquals(0.25 * 0.5 + 0.125 * 1.5, Certificate.of(point).orElseThrow(), 1e-15);
    }

    @Test
    void weightsThatHaveVanishedLeaveTheMargins() {
        TrajectoryPoint point = point(2e9, new double[] {1, 0}, new double[] {2, 3}, new double[] {0.5, 0.25});
        assertEquals(0.25 * 0.5, Certificate.of(point).orElseThrow(), 1e-15);
    }

    @Test
    void resolvesMarginsThatAreEqualToRounding() {
        TrajectoryPoint point = point(1e18, new double[] {0.75, 0.25}, new double[] {1, 1}, new double[] {1, 4});
        assertEquals(4 * Math.log(3) / 1e18, Certificate.of(point).orElseThrow(), 1e-32);
    }

    @Test
    void resolvesWeightsThatAreEqualToRounding() {
        TrajectoryPoint point = point(1e-20, new double[] {0.5, 0.5}, new double[] {2, 3}, new double[] {0.5, 0.25});
        assertEquals(0.25 * 0.5, Certificate.of(point).orElseThrow(), 1e-15);
    }

    @Test
    void isZeroOnThePath() {
        TrajectoryPoint point =
                point(1, new double[] {0.5, 0.5, 0}, new double[] {0.1, 0.1, 7}, new double[] {1, 2, 0});
        assertEquals(0, Certificate.of(point).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void isEmptyUnlessTheMarginIsPositive(double smallest) {
        double[] ones = {1, 1};
        assertTrue(Certificate.of(point(smallest, ones, new double[] {1, smallest}, ones))
                .isEmpty());
    }

    private static TrajectoryPoint point(double margin, double[] weights, double[] margins, double[] multipliers) {
        double[] ones = {1};
        return new TrajectoryPoint(Direction.of(1), 1, margin, 1, 0, weights, multipliers, margins, ones, ones);
    }
}
