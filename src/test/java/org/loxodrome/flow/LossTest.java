package org.loxodrome.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LossTest {

    @ParameterizedTest
    @ValueSource(doubles = {-30, -2, -1e-9, 0, 0.3, 5, 30})
    void logisticIsLogOfOnePlusExp(double margin) {
        assertEquals(
                Math.log1p(Math.exp(-margin)),
                Math.exp(Loss.LOGISTIC.logLoss(margin)),
                1e-14 * (1 - Math.min(0, margin)));
        assertEquals(1 / (1 + Math.exp(margin)), Math.exp(Loss.LOGISTIC.logPull(margin)), 1e-15);
    }

    @ParameterizedTest
    @ValueSource(doubles = {50, 1e5, 1e12})
    void logisticIsExponentialInTheTail(double margin) {
        assertEquals(-margin, Loss.LOGISTIC.logLoss(margin));
        assertEquals(-margin, Loss.LOGISTIC.logPull(margin));
        assertEquals(Math.log(margin), Loss.LOGISTIC.logLoss(-margin), 1e-15);
        assertEquals(0, Loss.LOGISTIC.logPull(-margin), 1e-15);
    }

    /** The pull is −ℓ'. */
    @ParameterizedTest
    @EnumSource
    void pullIsTheSlopeOfTheLoss(Loss loss) {
        double h = 1e-5;
        for (double margin = -8; margin < 8; margin += 0.7) {
            double slope = (Math.exp(loss.logLoss(margin + h)) - Math.exp(loss.logLoss(margin - h))) / (2 * h);
            assertEquals(1, -slope / Math.exp(loss.logPull(margin)), 1e-5, "m = " + margin);
        }
    }

    @ParameterizedTest
    @EnumSource
    void marginFollowsFromThePull(Loss loss) {
        for (double margin : new double[] {-3, -1e-7, 1e-12, 0.4, 7, 60}) {
            double lambda = loss.logPull(margin) - loss.logPull(0);
            assertEquals(margin, loss.excessMargin(lambda) - lambda, 1e-14 * (1 + 10 * Math.abs(margin)));
            double h = 1e-6;
            double slope = (loss.excessMargin(lambda + h) - loss.excessMargin(lambda - h)) / (2 * h);
            assertEquals(-slope, loss.excessStiffness(lambda), 1e-8 * (1 + loss.excessStiffness(lambda)));
        }
        assertEquals(Math.exp(loss.logLoss(0) - loss.logPull(0)), loss.startRatio(), 1e-15);
    }

    /** v puts the mean loss where it should be, be that next to the start or beyond all range. */
    @ParameterizedTest
    @EnumSource
    void decayGivesTheLossAskedFor(Loss loss) {
        double[] shapes = {Math.log(0.5), Math.log(2), Math.log(0.5)};
        int[] points = {0, 1, 2};
        for (double progress : new double[] {0.5, 3, 40, 1e4}) {
            double v = loss.decay(progress, shapes, points, 3, 0);
            double sum = 0;
            for (double shape : shapes) {
                double lambda = shape - v;
                sum += Math.exp(loss.logLoss(loss.excessMargin(lambda) - lambda) + progress - loss.logLoss(0));
            }
            assertEquals(1, sum / 3, 1e-12 * (1 + progress));
        }
        double[] equal = new double[3];
        // all λ are −v and all margins (1 + excess stiffness) v, which makes log ℓ fall by m/startRatio, to first order
        double margin = (1 + loss.excessStiffness(0)) * loss.decay(1e-13, equal, points, 3, 0);
        assertEquals(loss.startRatio(), margin / 1e-13, 1e-12);
    }
}
