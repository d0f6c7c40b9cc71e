package org.loxodrome.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.figure.Placement;
import org.loxodrome.flow.GradientFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.SphereMap;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.margin.MaxMargin;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;
import org.loxodrome.session.MarginTheory;
import org.loxodrome.session.ViewSettings;

class PickerTest {

    private static final Dataset STABLE = Presets.named("stable").dataset();
    private static final FanTrajectory CURRENT = follow(2);
    private static final Findings FINDINGS = Findings.NONE
            .withCurrent(CURRENT)
            .withFan(List.of(follow(0.1), follow(10)))
            .withTheory(
                    new MarginTheory().theory(Experiment.of(Presets.named("stable")), () -> false), Optional.empty());

    /** A hundred pixels to the degree. */
    private static final SphereMap MAP = new SphereMap() {
        @Override
        public Optional<Direction> directionAt(double x, double y) {
            return x < 0 ? Optional.empty() : Optional.of(Direction.ofDegrees(x / 100, -y / 100));
        }

        @Override
        public Place placeOf(Direction direction) {
            return new Place(100 * direction.azimuth(), -100 * direction.pitch(), true);
        }

        @Override
        public double turn() {
            return 36_000;
        }
    };

    @Test
    void snapsToATrajectoryThatIsNear() {
        TrajectoryPoint point = middle(CURRENT.trajectory());
        Pointed pointed = near(point.direction(), Optional.empty());
        Pointed.OnTrajectory on = pointed.trajectory().orElseThrow();
        assertEquals(Selection.CURRENT, on.selection());
        assertEquals(2, on.alpha());
        assertEquals(on.head().direction(), pointed.at());
        assertEquals(0, pointed.at().angleTo(point.direction()), 0.08);
        assertEquals(point.accuracy(), on.head().accuracy(), 0.05 * point.accuracy());
        assertEquals(4 / on.head().accuracy(), on.head().mu(), 1e-9 * on.head().mu());
    }

    @Test
    void whatIsHiddenIsNotPicked() {
        Direction middle = middle(FINDINGS.fan().get(1).trajectory()).direction();
        Pointed drawn = near(middle, Optional.empty());
        assertEquals(Selection.fan(10), drawn.trajectory().orElseThrow().selection());
        WorkbenchModel model = new WorkbenchModel(Experiment.of(Presets.named("stable")));
        model.setFindings(FINDINGS);
        model.pointer().selectedProperty().set(Optional.of(Selection.fan(10)));
        model.pointer().pinnedProperty().set(Optional.of(drawn));
        model.setExperiment(model.experiment().withView(ViewSettings.USUAL.withVisible(10, false)));
        assertEquals(Optional.empty(), model.pointer().selectedProperty().get());
        assertEquals(Optional.empty(), model.pointer().pinnedProperty().get());
        Optional<Pointed> hidden = new Picker(model.scene().shown().get(), STABLE, Placement.space())
                .at(MAP, MAP.placeOf(middle).x(), MAP.placeOf(middle).y(), Optional.empty());
        assertNotEquals(
                Optional.of(Selection.fan(10)),
                hidden.orElseThrow().trajectory().map(Pointed.OnTrajectory::selection));
    }

    @Test
    void prefersTheSelectedTrajectory() {
        Direction start = CURRENT.trajectory().points().get(0).direction();
        assertEquals(
                Selection.fan(10),
                near(start, Optional.of(Selection.fan(10)))
                        .trajectory()
                        .orElseThrow()
                        .selection());
        assertNotEquals(
                Selection.fan(10),
                near(start, Optional.empty()).trajectory().orElseThrow().selection());
    }

    @Test
    void nearThePathTellsItsMu() {
        Findings pathOnly = Findings.NONE.withTheory(FINDINGS.theory().orElseThrow(), Optional.empty());
        Direction at = FINDINGS.theory().orElseThrow().pathPoints().get(1).at();
        SphereMap.Place place = MAP.placeOf(at);
        Pointed pointed = new Picker(pathOnly, STABLE, Placement.space())
                .at(MAP, place.x() + 3, place.y(), Optional.empty())
                .orElseThrow();
        assertEquals(0.1, pointed.pathMu().orElseThrow(), 0.02);
        assertEquals(0, pointed.at().angleTo(at), 0.06);
        assertTrue(pointed.trajectory().isEmpty());
    }

    @Test
    void tellsTheL2MarginOfAnyDirection() {
        MaxMargin l2 = L2Margin.of(STABLE);
        Picker picker = new Picker(Findings.NONE, STABLE, Placement.space());
        SphereMap.Place place = MAP.placeOf(l2.direction());
        Pointed best = picker.at(MAP, place.x(), place.y(), Optional.empty()).orElseThrow();
        assertEquals(l2.l2Margin(), best.l2Margin(), 1e-9);
        assertTrue(best.separates());
        double[] opposite = Arrays.stream(l2.direction().toArray())
                .map(component -> -component)
                .toArray();
        SphereMap.Place wrong = MAP.placeOf(Direction.of(opposite));
        assertTrue(picker.at(MAP, wrong.x(), wrong.y(), Optional.empty()).isEmpty(), "beside the map");
        assertFalse(picker.at(MAP, 100, 8900, Optional.empty()).orElseThrow().separates());
    }

    @Test
    void anInstantOfATrajectoryFollowsIt() {
        Pointed before = near(middle(CURRENT.trajectory()).direction(), Optional.empty());
        double accuracy = before.trajectory().orElseThrow().head().accuracy();
        Findings next = FINDINGS.withCurrent(follow(3));
        Pointed.OnTrajectory after = new Picker(next, STABLE, Placement.space())
                .renewed(before, FINDINGS)
                .flatMap(Pointed::trajectory)
                .orElseThrow();
        assertEquals(3, after.alpha());
        assertEquals(accuracy, after.head().accuracy(), 1e-9 * accuracy);
        assertEquals(
                Optional.of(before),
                new Picker(FINDINGS, STABLE, Placement.space()).renewed(before, FINDINGS),
                "the same trajectory changes nothing");
    }

    @Test
    void whatIsGoneIsNotPointedAt() {
        Pointed fan = near(middle(FINDINGS.fan().get(1).trajectory()).direction(), Optional.of(Selection.fan(10)));
        assertEquals(
                Optional.empty(),
                new Picker(FINDINGS.withFan(List.of()), STABLE, Placement.space()).renewed(fan, FINDINGS));
        Pointed path =
                new Pointed(Direction.of(1, 1, 1), Direction.of(1, 1, 1), 1, Optional.empty(), OptionalDouble.of(0.1));
        assertEquals(Optional.empty(), new Picker(Findings.NONE, STABLE, Placement.space()).renewed(path, FINDINGS));
        assertTrue(new Picker(FINDINGS, STABLE, Placement.space())
                .renewed(path, FINDINGS)
                .isPresent());
    }

    private static Pointed near(Direction direction, Optional<Selection> selected) {
        SphereMap.Place place = MAP.placeOf(direction);
        return new Picker(FINDINGS, STABLE, Placement.space())
                .at(MAP, place.x() + 4, place.y() - 3, selected)
                .orElseThrow();
    }

    private static TrajectoryPoint middle(Trajectory trajectory) {
        return trajectory.points().get(trajectory.points().size() / 3);
    }

    private static FanTrajectory follow(double alpha) {
        return FanTrajectory.follow(
                new GradientFlow(),
                STABLE,
                new Initialization(new Depth(2), alpha),
                List.of(new Stop.AtAccuracy(1e5)),
                () -> false);
    }
}
