package org.loxodrome.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.flow.GradientFlow;
import org.loxodrome.flow.LimitFlow;
import org.loxodrome.flow.Loss;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Findings;

class AccuracyRangeTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.999})
    void positionAndAccuracyAreInverse(double position) {
        AccuracyRange range = new AccuracyRange(AccuracyUnit.ABSOLUTE, -3, 12);
        assertEquals(position, range.positionOf(range.accuracyAt(position)), 1e-12);
    }

    @Test
    void theEndIsInfinite() {
        AccuracyRange range = new AccuracyRange(AccuracyUnit.ABSOLUTE, -3, 12);
        assertEquals(Double.POSITIVE_INFINITY, range.accuracyAt(1));
        assertEquals(1, range.positionOf(Double.POSITIVE_INFINITY));
        assertEquals(0.001, range.accuracyAt(0), 1e-15);
        assertEquals(0, range.positionOf(1e-9));
    }

    @Test
    void spansFromBelowTheSmallestScaleToTheLastEndInWholeDecades() {
        Findings findings = Findings.NONE.withCurrent(line(1000, 3e8)).withFan(List.of(line(0.03, 50), line(1, 1e4)));
        assertEquals(
                new AccuracyRange(AccuracyUnit.ABSOLUTE, -6, 9),
                AccuracyRange.of(findings, AccuracyUnit.ABSOLUTE)); // κ = 0.0009
        assertEquals(AccuracyRange.INITIAL, AccuracyRange.of(Findings.NONE, AccuracyUnit.ABSOLUTE));
    }

    /** −log log 2 = 0.37, wherever κ is. */
    @Test
    void beginsWhereTrainingOnTheLogisticLossBegins() {
        FanTrajectory small = FanTrajectory.follow(
                new GradientFlow(Loss.LOGISTIC),
                Presets.named("stable").dataset(),
                new Initialization(new Depth(2), 0.03),
                List.of(new Stop.AtAccuracy(50)),
                () -> false);
        assertEquals(
                new AccuracyRange(AccuracyUnit.ABSOLUTE, -1, 2),
                AccuracyRange.of(Findings.NONE.withCurrent(small), AccuracyUnit.ABSOLUTE));
    }

    @Test
    void atInfiniteScaleItSpansWhatTheLimitDoes() {
        FanTrajectory limit = FanTrajectory.follow(
                new LimitFlow(),
                Presets.named("stable").dataset(),
                new Initialization(new Depth(2), Double.POSITIVE_INFINITY),
                List.of(new Stop.AtMu(1e-5)),
                () -> false);
        Findings findings = Findings.NONE.withCurrent(limit).withFan(List.of(line(100, 1e15)));
        assertEquals(
                new AccuracyRange(AccuracyUnit.RELATIVE, -2, 5), AccuracyRange.of(findings, AccuracyUnit.RELATIVE));
        assertEquals(
                new AccuracyRange(AccuracyUnit.ABSOLUTE, -2, 15), AccuracyRange.of(findings, AccuracyUnit.ABSOLUTE));
    }

    private static FanTrajectory line(double alpha, double end) {
        return new FanTrajectory(
                new StraightEngine()
                        .trajectory(
                                Presets.named("stable").dataset(),
                                new Initialization(new Depth(2), alpha),
                                List.of(new Stop.AtAccuracy(end)),
                                () -> false),
                List.of());
    }
}
