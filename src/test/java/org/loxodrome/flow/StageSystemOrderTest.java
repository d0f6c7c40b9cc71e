package org.loxodrome.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Link;

/**
 * Order of convergence on a flow with a solution by quadrature: with the two orthogonal points (a, 0) and (0, b) the margins
 * decouple, m_1 = κ a h(a r_1), and dr_1/dr_2 = e^{m_2 − m_1} separates into ∫₀^{r_1} e^{m_1} = ∫₀^{r_2} e^{m_2}.
 */
class StageSystemOrderTest {

    private static final double A = 1.3;
    private static final double B = 0.7;
    private static final double KAPPA = 0.8;
    private static final double ACCURACY = 1.2;
    private static final Link LINK = Link.of(new Depth(2));
    private static final GaussIntegratorFactory QUADRATURE = new GaussIntegratorFactory();

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void stepHalvingShowsOrderTwiceTheStagesLessOne(int stages) {
        double exact = exactRatio();
        double coarse = Math.abs(ratio(stages, 8) - exact);
        double fine = Math.abs(ratio(stages, 16) - exact);
        double order = Math.log(coarse / fine) / Math.log(2);
        assertTrue(fine > 1e-13, "the finer error must not be rounding: " + fine);
        assertEquals(2 * stages - 1, order, 0.3);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6})
    void highOrdersReachRoundingInFewSteps(int stages) {
        assertEquals(exactRatio(), ratio(stages, 8), 1e-11);
    }

    /** r_1/r_2 at the accuracy after a number of equal steps. */
    private static double ratio(int stages, int steps) {
        double[][] x = {{A, 0}, {0, B}};
        RadauTableau tableau = new RadauTableau(stages);
        StageSystem system = new StageSystem(x, LINK, Loss.EXPONENTIAL, tableau, KAPPA, new Cancellation(() -> false));
        DualPoint origin = new DualPoint(x, LINK);
        double[] accuracy = new double[stages];
        double gain = ACCURACY / steps;
        double[][] guess = new double[stages][2];
        for (int step = 0; step < steps; step++) {
            for (int i = 0; i < stages; i++) {
                accuracy[i] = (step + tableau.node(i)) * gain;
            }
            assertTrue(system.solve(origin, accuracy, gain, guess));
            origin.set(system.point(stages - 1));
            Arrays.setAll(guess, i -> new double[] {
                system.stage(stages - 1).log(0), system.stage(stages - 1).log(1)
            });
        }
        return origin.dual[0] / origin.dual[1];
    }

    private static double exactRatio() {
        UnivariateFunction second =
                r1 -> new BrentSolver(1e-16, 1e-16).solve(500, r2 -> growth(B, r2) - growth(A, r1), 0, 4);
        UnivariateFunction accuracy =
                r1 -> -Math.log((Math.exp(-margin(A, r1)) + Math.exp(-margin(B, second.value(r1)))) / 2) - ACCURACY;
        double r1 = new BrentSolver(1e-16, 1e-16).solve(500, accuracy, 1e-6, 1.5);
        return r1 / second.value(r1);
    }

    private static double margin(double length, double r) {
        return KAPPA * length * LINK.value(length * r);
    }

    private static double growth(double length, double r) {
        return QUADRATURE.legendre(40, 0, Math.max(r, 1e-300)).integrate(s -> Math.exp(margin(length, s)));
    }
}
