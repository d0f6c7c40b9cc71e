package org.loxodrome.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadauTableauTest {

    @Test
    void threeStagesAreTheMethodOfTheTextbook() {
        RadauTableau tableau = new RadauTableau(3);
        double root = Math.sqrt(6);
        assertEquals((4 - root) / 10, tableau.node(0), 1e-15);
        assertEquals((4 + root) / 10, tableau.node(1), 1e-15);
        assertEquals(1, tableau.node(2));
        double[][] a = tableau.matrix();
        assertEquals((88 - 7 * root) / 360, a[0][0], 1e-15);
        assertEquals((296 - 169 * root) / 1800, a[0][1], 1e-15);
        assertEquals((-2 + 3 * root) / 225, a[0][2], 1e-15);
        assertEquals((16 - root) / 36, a[2][0], 1e-15);
        assertEquals(1.0 / 9, a[2][2], 1e-15);
    }

    /** Butcher's simplifying assumptions B(2s−1) and C(s), which with the stage order s imply order 2s − 1. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void orderIsTwiceTheStagesLessOne(int stages) {
        RadauTableau tableau = new RadauTableau(stages);
        double[][] a = tableau.matrix();
        for (int k = 1; k <= 2 * stages - 1; k++) {
            assertEquals(1.0 / k, moment(tableau, a[stages - 1], k - 1), 1e-14);
        }
        for (int i = 0; i < stages; i++) {
            for (int k = 1; k <= stages; k++) {
                assertEquals(Math.pow(tableau.node(i), k) / k, moment(tableau, a[i], k - 1), 1e-14);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void continuousSolutionIsExactForPolynomialsOfTheStageDegree(int stages) {
        RadauTableau tableau = new RadauTableau(stages);
        double[] weights = new double[stages];
        for (double theta : new double[] {0, 0.3, 0.77, 1}) {
            tableau.solutionWeights(theta, weights);
            assertEquals(Math.pow(theta, stages) / stages, moment(tableau, weights, stages - 1), 1e-14);
            tableau.derivativeWeights(theta, weights);
            assertEquals(Math.pow(theta, stages - 1), moment(tableau, weights, stages - 1), 1e-13);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void errorEstimateVanishesBelowItsOrderAndNotAtIt(int stages) {
        RadauTableau tableau = new RadauTableau(stages);
        double[] weights = tableau.errorWeights();
        double[] afterStart = new double[stages];
        System.arraycopy(weights, 1, afterStart, 0, stages);
        for (int k = 0; k < stages; k++) {
            assertEquals(0, (k == 0 ? weights[0] : 0) + moment(tableau, afterStart, k), 1e-13);
        }
        double interior = interiorError(stages);
        assertEquals(interior, Math.abs(moment(tableau, afterStart, stages)), 1e-5 * interior);
    }

    /** The largest error in a step for the derivative x^s: the estimate's scale. */
    private static double interiorError(int stages) {
        RadauTableau tableau = new RadauTableau(stages);
        double[] weights = new double[stages];
        double largest = 0;
        for (int i = 0; i <= 2000; i++) {
            double theta = i / 2000.0;
            tableau.solutionWeights(theta, weights);
            double error = moment(tableau, weights, stages) - Math.pow(theta, stages + 1) / (stages + 1);
            largest = Math.max(largest, Math.abs(error));
        }
        return largest;
    }

    private static double moment(RadauTableau tableau, double[] weights, int power) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * Math.pow(tableau.node(j), power);
        }
        return sum;
    }
}
