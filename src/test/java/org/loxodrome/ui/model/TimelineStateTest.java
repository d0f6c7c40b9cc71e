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
import org.loxodrome.analysis.Certificate;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.figure.Marker;
import org.loxodrome.flow.GradientFlow;
import org.loxodrome.flow.LimitFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.flow.TrajectoryPoint;
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
        AccuracyRange before = model.timeline().range().get();
        assertEquals(4, before.last());
        model.timeline().heldProperty().set(true);
        model.setFindings(findings(1000, 1e8));
        assertEquals(before, model.timeline().range().get());
        model.timeline().heldProperty().set(false);
        assertEquals(8, model.timeline().range().get().last());
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

    /** DESIGN: at α = ∞ point 2 joins the support at μ₀ = 0.02635 and point 1 leaves it. */
    @Test
    void atInfiniteScaleItCountsOneOverMu() {
        model.setFindings(findings(10, 1e4)
                .withTheory(new MarginTheory().theory(model.experiment(), () -> false), Optional.empty()));
        model.setExperiment(model.experiment().withAlpha(Double.POSITIVE_INFINITY));
        assertEquals(List.of(), model.timeline().marks().get(), "nothing is known yet");
        model.setFindings(limit());
        assertEquals(
                new AccuracyRange(AccuracyUnit.RELATIVE, -2, 3),
                model.timeline().range().get());
        List<TimelineMark> marks = model.timeline().marks().get();
        assertEquals(
                List.of(2.0, 10.0, 50.0, 200.0, 1000.0),
                marks.stream()
                        .filter(mark -> mark.kind() == TimelineMark.Kind.CROSS_LINE)
                        .map(TimelineMark::accuracy)
                        .toList());
        List<TimelineMark> own =
                marks.stream().filter(mark -> mark.point() >= 0).toList();
        assertEquals(2, own.size(), own.toString());
        assertEquals(TimelineMark.Kind.JOINED, own.get(0).kind());
        assertEquals(1, own.get(0).point());
        assertEquals(TimelineMark.Kind.LEFT, own.get(1).kind());
        assertEquals(0, own.get(1).point());
        own.forEach(mark -> assertEquals(0.02635, mark.mu(), 5e-6));
        own.forEach(mark -> assertEquals(1 / mark.mu(), mark.accuracy()));
    }

    /** Descent leaves α = ∞ to the flow. */
    @Test
    void atInfiniteScaleTheSupportVectorsAreToldWhateverTheEngine() {
        assertTrue(TimelineMark.of(limit(), EngineKind.DESCENT).stream().anyMatch(mark -> mark.point() >= 0));
    }

    @Test
    void theTableAgreesWithTheMarksAtInfiniteScale() {
        Findings limit = limit();
        FanTrajectory followed = limit.current().orElseThrow();
        for (TimelineMark mark : TimelineMark.of(limit, EngineKind.FLOW)) {
            if (mark.point() >= 0) {
                boolean joins = mark.kind() == TimelineMark.Kind.JOINED;
                assertEquals(!joins, isSupport(followed, mark, 1 - 1e-9));
                assertEquals(joins, isSupport(followed, mark, 1 + 1e-9));
            }
        }
    }

    /** The handle keeps its μ = κ/γ̃ when α becomes infinite and finite again. */
    @Test
    void theHandleKeepsItsMuAtInfiniteScale() {
        model.setExperiment(model.experiment().withAlpha(100));
        model.training().accuracyProperty().set(200_000);
        model.setExperiment(model.experiment().withAlpha(Double.POSITIVE_INFINITY));
        assertEquals(20, model.training().accuracyProperty().get(), 1e-12);
        model.setExperiment(model.experiment().withAlpha(1000));
        assertEquals(2e7, model.training().accuracyProperty().get(), 1e-3);
        model.setExperiment(model.experiment().withAlpha(10));
        assertEquals(
                2e7, model.training().accuracyProperty().get(), 1e-3, "between finite scales it keeps its accuracy");
    }

    /** As long as a button is held the range keeps still, but what it counts in changes with α. */
    @Test
    void theRangeFollowsItsUnitWhileAButtonIsHeld() {
        model.setFindings(findings(10, 1e4));
        assertEquals(AccuracyUnit.ABSOLUTE, model.timeline().range().get().unit());
        model.timeline().heldProperty().set(true);
        model.setExperiment(model.experiment().withAlpha(Double.POSITIVE_INFINITY));
        model.setFindings(limit());
        assertEquals(
                new AccuracyRange(AccuracyUnit.RELATIVE, -2, 3),
                model.timeline().range().get());
    }

    /** The exact predictor, weights and multipliers of the limit at the μ of the handle, on all trajectories. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 3, 37, 40, 700})
    void headsAreAtTheHandlesMu(double accuracy) {
        FanTrajectory finite = follow(new GradientFlow(), 100, new Stop.AtMu(0.001));
        model.setExperiment(model.experiment().withAlpha(Double.POSITIVE_INFINITY));
        model.setFindings(limit().withFan(List.of(finite)));
        model.training().accuracyProperty().set(accuracy);
        Head head = model.training().head().get().orElseThrow();
        assertEquals(1 / accuracy, head.mu(), 1e-12);
        TrajectoryPoint exact = follow(new LimitFlow(), Double.POSITIVE_INFINITY, new Stop.AtMu(1 / accuracy))
                .trajectory()
                .end();
        assertEquals(0, exact.direction().angleTo(head.direction()), 0.06);
        double certificate = Certificate.of(exact).orElseThrow();
        assertEquals(certificate, head.certificate(), 1e-9);
        for (int n = 0; n < 3; n++) {
            PointState state = model.training().pointStates().get().get(n);
            assertEquals(exact.weights()[n], state.weight(), 1e-9);
            assertEquals(exact.multipliers()[n], state.multiplier(), 1e-9 * (1 + exact.multipliers()[n]));
            assertEquals(exact.weights()[n] > 0, state.support());
        }
        List<Marker> heads = model.scene().picture().get().markers().stream()
                .filter(marker -> marker.kind() == Marker.Kind.HEAD)
                .toList();
        Head onFinite = Head.atMu(finite.trajectory(), 1 / accuracy);
        assertEquals(0, onFinite.direction().angleTo(heads.get(0).at()), 1e-9);
        assertEquals(0, head.direction().angleTo(heads.get(1).at()), 1e-9);
    }

    private Findings limit() {
        return Findings.NONE
                .withCurrent(follow(new LimitFlow(), Double.POSITIVE_INFINITY, new Stop.AtMu(0.001)))
                .withTheory(new MarginTheory().theory(model.experiment(), () -> false), Optional.empty());
    }

    private static Findings findings(double alpha, double end) {
        return Findings.NONE.withCurrent(follow(new StraightEngine(), alpha, new Stop.AtAccuracy(end)));
    }

    private static FanTrajectory follow(TrajectoryEngine engine, double alpha, Stop stop) {
        return FanTrajectory.follow(
                engine, SWITCHING.dataset(), new Initialization(new Depth(2), alpha), List.of(stop), () -> false);
    }
}
