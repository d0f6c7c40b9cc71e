package org.loxodrome.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.margin.L1Margin;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

class ExcessNormsTest {

    private static final Dataset SWITCHING = Presets.named("switching").dataset();

    /** One point (3, 4): the l2 predictor is along it, the l1 one along the second axis, both with margin 1. */
    @Test
    void ofOnePointInClosedForm() {
        Dataset one = new Dataset("one", new double[][] {{3, 4}}, new int[] {1});
        Depth depth = new Depth(4);
        Theory theory = Theory.of(one, depth, List.of(), () -> false);
        ExcessNorms atL2 =
                ExcessNorms.of(one, depth, theory, Direction.of(3, 4)).orElseThrow();
        assertEquals(0, atL2.l2(), 1e-12);
        assertEquals(7.0 / 25 * 4 - 1, atL2.l1(), 1e-12);
        double root = (Math.sqrt(3) + 2) * (Math.sqrt(3) + 2) / 25; // (√3 + √4)², p = 1/2
        assertEquals(root * 4 - 1, atL2.l2OverD(), 1e-12);
        ExcessNorms atL1 =
                ExcessNorms.of(one, depth, theory, Direction.of(0, 1)).orElseThrow();
        assertEquals(5.0 / 4 - 1, atL1.l2(), 1e-12);
        assertEquals(0, atL1.l1(), 1e-12);
        assertEquals(0, atL1.l2OverD(), 1e-12);
        assertEquals(Optional.empty(), ExcessNorms.of(one, depth, theory, Direction.of(-1, 0.1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void agreesWithTheSolversNorms(int value) {
        Depth depth = new Depth(value);
        Theory theory = Theory.of(SWITCHING, depth, List.of(), () -> false);
        double least = L1Margin.of(SWITCHING).vertices().get(0).norm();
        double[] l2 = L2Margin.of(SWITCHING).predictor();
        double norm = 0;
        for (double component : l2) {
            norm += Math.abs(component);
        }
        ExcessNorms atL2 = ExcessNorms.of(SWITCHING, depth, theory, theory.l2()).orElseThrow();
        assertEquals(norm / least - 1, atL2.l1(), 1e-9);
        assertEquals(atL2.l1(), atL2.l1AtL2(), 1e-15);
        assertTrue(atL2.l2OverD() > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "0.04, 0.3, 0.3, 0.3, KERNEL",
        "0.05, 0.29, 0.3, 0.29, KERNEL",
        "0.051, 0.3, 0.3, 0.3, TRANSITION",
        "0.04, 0.28, 0.3, 0.28, TRANSITION",
        "0.04, 0.32, 0.3, 0.28, TRANSITION",
        "0.3, 0.06, 0.3, 0.06, TRANSITION",
        "0.3, 0.05, 0.3, 0.05, RICH",
        "0.3, 0.2, 0.3, 0.01, RICH",
        "0.01, 0.0399, 0.04, 0.0399, KERNEL",
        "0.01, 0, 0, 0, RICH"
    })
    void theNearerLimitWithinFivePerCentIsTheRegime(
            double l2, double l1, double l1AtL2, double l2OverD, Regime regime) {
        assertEquals(regime, new ExcessNorms(l2, l1, l1AtL2, l2OverD).regime());
    }

    /** At a large scale training is in the kernel regime at μ ≫ 1, in the rich one at μ → 0, where Q_μ is the l1 norm. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void followsTheTheoremAlongThePath(int value) {
        Depth depth = new Depth(value);
        Dataset stable = Presets.named("stable").dataset();
        Theory theory = Theory.of(stable, depth, List.of(100.0, 0.05, 1e-12), () -> false);
        List<Regime> regimes = theory.pathPoints().stream()
                .map(point -> ExcessNorms.of(stable, depth, theory, point.at())
                        .orElseThrow()
                        .regime())
                .toList();
        assertEquals(List.of(Regime.KERNEL, Regime.TRANSITION, Regime.RICH), regimes);
    }
}
