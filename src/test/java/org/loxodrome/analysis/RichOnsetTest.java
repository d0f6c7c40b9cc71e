package org.loxodrome.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.flow.GradientFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

/** Excess norm, onset of the rich regime and the law that onsets obey. */
class RichOnsetTest {

    private static final Dataset STABLE = Presets.named("stable").dataset();

    @Test
    void excessOfAKnownPredictor() {
        // margins of w are (w1, w1 + w2): the smallest l1 norm with both ≥ 1 is that of (1, 0)
        Dataset dataset = new Dataset("corner", new double[][] {{1, 0}, {-1, -1}}, new int[] {1, -1});
        ExcessNorm excess = ExcessNorm.of(dataset);
        assertEquals(0, excess.of(Direction.of(3, 0)), 1e-12);
        assertEquals(1, excess.of(Direction.of(1, 1)), 1e-12); // ŵ = (1, 1)
        assertEquals(2, excess.of(Direction.of(2, -1)), 1e-12); // ŵ = (2, −1)
        assertEquals(Double.POSITIVE_INFINITY, excess.of(Direction.of(-1, 3)));
    }

    /** The numbers of an independent computation with SciPy, for α^D = 0.1, 1, 10, 100. */
    @ParameterizedTest
    @CsvSource({"2, 1.07, 5.93", "3, 1.03, 4.39", "10, 1.02, 3.54"})
    void onsetsOnStableObeyThePowerLawOfFigure5b(int depth, double slope, double intercept) {
        List<RichOnset> onsets = DoubleStream.of(0.1, 1, 10, 100)
                .mapToObj(kappa -> start(depth, kappa))
                .map(start -> RichOnset.of(new GradientFlow(), STABLE, start, () -> false)
                        .orElseThrow())
                .toList();
        PowerLaw law = PowerLaw.of(onsets);
        assertEquals(slope, law.slope(), 0.005);
        assertEquals(intercept, law.intercept(), 0.005);
    }

    @Test
    void atTheOnsetTheExcessIsFivePercent() {
        Initialization start = start(3, 7);
        RichOnset onset =
                RichOnset.of(new GradientFlow(), STABLE, start, () -> false).orElseThrow();
        Direction there = FanTrajectory.follow(
                        new GradientFlow(), STABLE, start, List.of(new Stop.AtAccuracy(onset.accuracy())), () -> false)
                .stops()
                .get(0)
                .point()
                .direction();
        assertEquals(0.05, ExcessNorm.of(STABLE).of(there), 1e-8);
    }

    @Test
    void theLawOfExactPowersIsExact() {
        PowerLaw law = PowerLaw.of(List.of(new RichOnset(1, 5), new RichOnset(4, 40), new RichOnset(9, 135)));
        assertEquals(1.5, law.slope(), 1e-12);
        assertEquals(Math.log(5), law.intercept(), 1e-12);
        assertEquals(5 * 1000, law.accuracy(100), 1e-8);
        assertThrows(IllegalArgumentException.class, () -> PowerLaw.of(List.of(new RichOnset(1, 5))));
    }

    @Test
    void theSearchCanBeCancelled() {
        assertThrows(
                CancellationException.class, () -> RichOnset.of(new GradientFlow(), STABLE, start(2, 1), () -> true));
    }

    private static Initialization start(int depth, double kappa) {
        return new Initialization(new Depth(depth), Math.pow(kappa, 1.0 / depth));
    }
}
