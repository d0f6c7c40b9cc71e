package org.loxodrome.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.flow.GradientFlow;
import org.loxodrome.flow.LimitFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;
import org.loxodrome.session.MarginTheory;

class TimelineStateTest {

    private static final Preset SWITCHING = Presets.named("switching");

    private final WorkbenchModel model = new WorkbenchModel(Experiment.of(SWITCHING));

    @Test
    void theRangeKeepsStillWhileAButtonIsHeld() {
        model.setFindings(findings(10, 1e4));
        AccuracyRange before = model.range().get();
        assertEquals(4, before.last());
        model.timeline().heldProperty().set(true);
        model.setFindings(findings(1000, 1e8));
        assertEquals(before, model.range().get());
        model.timeline().heldProperty().set(false);
        assertEquals(8, model.range().get().last());
    }

    @Test
    void marksTheKinksAndCrossLinesOfTheCurrentScale() {
        model.setFindings(findings(10, 1e4)
                .withTheory(new MarginTheory().theory(model.experiment(), () -> false), Optional.empty()));
        List<TimelineMark> marks = model.timeline().marks().get();
        List<Double> crossLines = marks.stream()
                .filter(mark -> mark.kind() == TimelineMark.Kind.CROSS_LINE)
                .map(TimelineMark::accuracy)
                .toList();
        assertEquals(List.of(200.0, 1000.0, 5000.0, 20_000.0, 100_000.0), crossLines); // α² = 100, μ = 0.5, …, 0.001
        // reference: the path's support changes at μ₀ = 0.02635
        assertTrue(marks.stream()
                .anyMatch(mark -> mark.kind() == TimelineMark.Kind.SUPPORT_CHANGE
                        && Math.abs(mark.accuracy() - 100 / 0.02635) < 1));
    }

    /** At each mark an exact point of the flow has a weight p_n of 1 % of the largest, and around them the table says the same. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 3, 100})
    void marksWherePointsJoinAndLeaveTheSupportOfTheTrajectory(double alpha) {
        FanTrajectory followed = follow(new GradientFlow(), alpha, new Stop.AtMu(0.001));
        model.setFindings(Findings.NONE
                .withCurrent(followed)
                .withTheory(new MarginTheory().theory(model.experiment(), () -> false), Optional.empty()));
        List<TimelineMark> own = model.timeline().marks().get().stream()
                .filter(mark -> mark.point() >= 0)
                .toList();
        assertFalse(own.isEmpty(), "the path's support changes on these data, and so does the flow's");
        for (TimelineMark mark : own) {
            double[] weights = new GradientFlow()
                    .trajectory(
                            SWITCHING.dataset(),
                            new Initialization(new Depth(2), alpha),
                            List.of(new Stop.AtAccuracy(mark.accuracy())),
                            () -> false)
                    .end()
                    .weights();
            double ratio = weights[mark.point()] / Arrays.stream(weights).max().orElseThrow();
            assertEquals(Math.log(0.01), Math.log(ratio), 0.7, mark + " " + Arrays.toString(weights));
            boolean joins = mark.kind() == TimelineMark.Kind.JOINED;
            assertEquals(!joins, isSupport(followed, mark, 1 - 1e-6));
            assertEquals(joins, isSupport(followed, mark, 1 + 1e-6));
        }
    }

    private static boolean isSupport(FanTrajectory followed, TimelineMark mark, double factor) {
        return PointState.at(followed.trajectory(), factor * mark.accuracy())
                .get(mark.point())
                .support();
    }

    @Test
    void theSupportVectorsOfDescentAreNotTold() {
        Findings found = Findings.NONE
                .withCurrent(follow(new GradientFlow(), 3, new Stop.AtMu(0.001)))
                .withTheory(new MarginTheory().theory(model.experiment(), () -> false), Optional.empty());
        assertTrue(TimelineMark.of(found, EngineKind.FLOW).stream().anyMatch(mark -> mark.point() >= 0));
        assertTrue(TimelineMark.of(found, EngineKind.DESCENT).stream().allMatch(mark -> mark.point() < 0));
    }

    @Test
    void infiniteScaleHasNoAccuracies() {
        FanTrajectory limit = follow(new LimitFlow(), Double.POSITIVE_INFINITY, new Stop.AtMu(0.1));
        model.setFindings(Findings.NONE
                .withCurrent(limit)
                .withTheory(new MarginTheory().theory(model.experiment(), () -> false), Optional.empty()));
        assertEquals(List.of(), model.timeline().marks().get());
        assertEquals(AccuracyRange.INITIAL, model.range().get());
    }

    private static Findings findings(double alpha, double end) {
        return Findings.NONE.withCurrent(follow(new StraightEngine(), alpha, new Stop.AtAccuracy(end)));
    }

    private static FanTrajectory follow(TrajectoryEngine engine, double alpha, Stop stop) {
        return FanTrajectory.follow(
                engine, SWITCHING.dataset(), new Initialization(new Depth(2), alpha), List.of(stop), () -> false);
    }
}
