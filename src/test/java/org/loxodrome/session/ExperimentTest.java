package org.loxodrome.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.Loss;
import org.loxodrome.flow.Stop;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Presets;

class ExperimentTest {

    private static final Experiment STABLE = Experiment.of(Presets.named("stable"));

    @Test
    void aPresetBringsItsDataDepthAndFan() {
        Experiment escape = Experiment.of(Presets.named("deep-escape"));
        assertEquals(Presets.named("deep-escape").dataset(), escape.dataset());
        assertEquals(new Depth(3), escape.depth());
        assertEquals(Presets.named("deep-escape").alphas(), escape.fan());
    }

    @Test
    void aChangeLeavesTheRestAsItWas() {
        Experiment changed = STABLE.withAlpha(7).withMu(0.3).withDepth(new Depth(5));
        assertEquals(7, changed.alpha());
        assertEquals(0.3, changed.mu());
        assertEquals(new Depth(5), changed.depth());
        assertEquals(
                STABLE, changed.withAlpha(STABLE.alpha()).withMu(STABLE.mu()).withDepth(STABLE.depth()));
    }

    @Test
    void everyCrossLineIsAStopAndTheEndIsTheLastOfAllForLargeAndForSmallScales() {
        for (double alpha : new double[] {0.1, 100}) {
            double kappa = alpha * alpha;
            List<Stop> inTime = STABLE.stops(new Initialization(STABLE.depth(), alpha)).stream()
                    .sorted(Comparator.comparingDouble(stop -> stop.accuracy(kappa)))
                    .toList();
            assertTrue(inTime.containsAll(
                    STABLE.crossLines().stream().map(Stop.AtMu::new).toList()));
            double last = inTime.get(inTime.size() - 1).accuracy(kappa);
            assertEquals(Math.max(kappa / STABLE.end().mu(), STABLE.end().accuracy()), last);
        }
    }

    /** γ̃ = −log log 2 at the start, and μ = κ/γ̃ only falls from there. */
    @Test
    void withTheLogisticLossOnlyWhatIsAheadOfTheStartIsAStop() {
        Experiment logistic = STABLE.withEngine(new EngineChoice.Flow(Loss.LOGISTIC));
        double largest = 0.01 / -Math.log(Math.log(2));
        assertEquals(
                Stream.concat(
                                STABLE.crossLines().stream(),
                                Stream.of(STABLE.end().mu()))
                        .filter(mu -> mu < largest)
                        .collect(Collectors.toSet()),
                logistic.stops(new Initialization(STABLE.depth(), 0.1)).stream()
                        .flatMap(stop -> stop instanceof Stop.AtMu at ? Stream.of(at.mu()) : Stream.empty())
                        .collect(Collectors.toSet()));
        Initialization large = new Initialization(STABLE.depth(), 10);
        assertEquals(STABLE.stops(large), logistic.stops(large));
    }

    @Test
    void atInfiniteScaleEveryStopIsAMu() {
        Set<Double> mus = new HashSet<>(STABLE.crossLines());
        mus.add(STABLE.end().mu());
        List<Stop> stops = STABLE.stops(new Initialization(STABLE.depth(), Double.POSITIVE_INFINITY));
        assertEquals(mus.stream().map(Stop.AtMu::new).collect(Collectors.toSet()), Set.copyOf(stops));
    }

    @Test
    void takesTheEndsOfThePath() {
        assertEquals(0, STABLE.withMu(0).mu());
        assertEquals(
                Double.POSITIVE_INFINITY,
                STABLE.withMu(Double.POSITIVE_INFINITY).mu());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN})
    void refusesWhatIsNoScale(double wrong) {
        assertThrows(IllegalArgumentException.class, () -> STABLE.withAlpha(wrong));
        assertThrows(IllegalArgumentException.class, () -> STABLE.withAlpha(0));
        assertThrows(IllegalArgumentException.class, () -> STABLE.withMu(wrong));
    }
}
