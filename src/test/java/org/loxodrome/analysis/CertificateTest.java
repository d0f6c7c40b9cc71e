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
        TrajectoryPoint point = point(new double[] {2, 3, 5}, new double[] {0.5, 0.25, 0.125});
        assertEquals(0.25 * 0.5 + 0.125 * 1.5, Certificate.of(point).orElseThrow(), 1e-15);
    }

    @Test
    void isZeroOnThePath() {
        TrajectoryPoint point = point(new double[] {0.1, 0.1, 7}, new double[] {0.5, 0.25, 0});
        assertEquals(0, Certificate.of(point).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void isEmptyUnlessTheMarginIsPositive(double smallest) {
        assertTrue(Certificate.of(point(new double[] {1, smallest}, new double[] {1, 1}))
                .isEmpty());
    }

    private static TrajectoryPoint point(double[] margins, double[] multipliers) {
        double[] ones = {1};
        return new TrajectoryPoint(Direction.of(1), 1, 1, 1, 0, ones, multipliers, margins, ones, ones);
    }
}
