package org.loxodrome.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.network.Link;
import org.loxodrome.problem.Dataset;

/**
 * The training time with one point, where p = 1 and the flow is a quadrature: m(r) = κ Σ_i x_i h(x_i r) = γ̃ and
 * t = ∫₀^r e^{m(ρ)} dρ / (dr/ds).
 */
class OnePointTimeTest {

    private static final double[] X = {1, 0.5};

    @ParameterizedTest
    @CsvSource({"2, 0.1, 0.3", "2, 1, 2", "2, 30, 0.003", "3, 0.5, 0.6", "3, 4, 0.2", "10, 1.3, 0.4"})
    void timeIsAQuadrature(int depth, double alpha, double dual) {
        Dataset one = new Dataset("one", new double[][] {X}, new int[] {1});
        Initialization start = new Initialization(new Depth(depth), alpha);
        Link link = Link.of(start.depth());
        double accuracy = margin(start, link, dual);
        TrajectoryPoint end = new GradientFlow()
                .trajectory(one, start, List.of(new Stop.AtAccuracy(accuracy)), () -> false)
                .end();
        GaussIntegratorFactory quadrature = new GaussIntegratorFactory();
        double time = 0; // e^m is steep at the end
        for (int part = 0; part < 40; part++) {
            time += quadrature
                    .legendre(30, dual * part / 40, dual * (part + 1) / 40)
                    .integrate(r -> Math.exp(margin(start, link, r) - accuracy));
        }
        double log = Math.log(time) + accuracy - link.logDualRate(alpha);
        assertEquals(log / Math.log(10), end.log10Time(), 1e-7);
        assertEquals(dual * accuracy / start.kappa(), end.multipliers()[0], 1e-9 * end.multipliers()[0]);
    }

    private static double margin(Initialization start, Link link, double dual) {
        return start.kappa() * (X[0] * link.value(X[0] * dual) + X[1] * link.value(X[1] * dual));
    }
}
