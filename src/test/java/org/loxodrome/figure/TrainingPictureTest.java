package org.loxodrome.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.Theory;
import org.loxodrome.analysis.Theory.PathPoint;
import org.loxodrome.figure.Curve.Role;
import org.loxodrome.figure.Marker.Kind;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

class TrainingPictureTest {

    private static final Dataset DATASET = Presets.named("stable").dataset();
    private static final Direction A = Direction.of(1, 0, 0);
    private static final Direction B = Direction.of(0, 1, 0);
    private static final Direction C = Direction.of(0, 0, 1);
    private static final List<Stop> STOPS = List.of(new Stop.AtMu(0.1), new Stop.AtMu(0.001));
    private static final Theory PLAIN = new Theory(
            A,
            B,
            List.of(C),
            List.of(),
            List.of(),
            List.of(new PathPoint(Double.POSITIVE_INFINITY, B), new PathPoint(0, C)),
            List.of(new PathPoint(0.1, B), new PathPoint(0.001, C)),
            List.of(),
            List.of(A, B, C),
            Optional.empty());

    @Test
    void drawsCrossLinesBelowTheFanAndThePathAbove() {
        Picture picture = TrainingPicture.of(PLAIN, fan(10, 0.5, 10000));
        assertEquals(
                List.of(Role.CROSS_LINE, Role.CROSS_LINE, Role.TRAJECTORY, Role.TRAJECTORY, Role.TRAJECTORY, Role.PATH),
                picture.curves().stream().map(Curve::role).toList());
        assertEquals(
                List.of("equal μ", "", "α = 0.5", "α = 10", "α = 10⁴", "Q_μ max-margin path"),
                picture.curves().stream().map(Curve::label).toList());
        assertEquals(
                List.of(PLAIN.region()),
                picture.regions().stream().map(Patch::corners).toList());
    }

    @Test
    void crossLinesRunFromThePathToTheSmallestScale() {
        Curve line = TrainingPicture.of(PLAIN, fan(1, 10)).curves().get(0);
        assertEquals(
                List.of(B, Direction.of(1, 1000, 0), Direction.of(1, 10, 0)),
                line.points(),
                "μ = 0.1 is the accuracy 1000 for α = 10 and 10 for α = 1");
    }

    @Test
    void marksEveryKindOnceForAPlainTheory() {
        assertEquals(
                List.of(Kind.PATH_POINT, Kind.PATH_POINT, Kind.L2, Kind.L1, Kind.START),
                TrainingPicture.of(PLAIN, List.of()).markers().stream()
                        .map(Marker::kind)
                        .toList());
        assertEquals(
                List.of("μ = 0.1", "μ = 0.001", "", "", ""),
                TrainingPicture.of(PLAIN, List.of()).markers().stream()
                        .map(Marker::label)
                        .toList());
    }

    @Test
    void drawsAFaceOfL1SolutionsAndTheMinimaOfTheQuasiNorm() {
        Theory rich = new Theory(
                A,
                B,
                List.of(A, B, C),
                List.of(A),
                List.of(B),
                List.of(),
                List.of(),
                List.of(new PathPoint(1, C)),
                List.of(),
                Optional.empty());
        Picture picture = TrainingPicture.of(rich, List.of());
        assertEquals(1, picture.curves().size());
        assertEquals(Role.L1_FACE, picture.curves().get(0).role());
        assertEquals(List.of(A, B, C, A), picture.curves().get(0).points());
        assertEquals(
                List.of(Kind.KINK, Kind.L2, Kind.L1, Kind.L1, Kind.L1, Kind.LOCAL_MINIMUM, Kind.L2_OVER_D, Kind.START),
                picture.markers().stream().map(Marker::kind).toList());
        assertTrue(picture.regions().isEmpty());
    }

    @Test
    void theCurrentTrajectoryLiesBetweenTheFanAndThePath() {
        Picture fan = TrainingPicture.of(PLAIN, fan(1));
        Picture picture = TrainingPicture.withCurrent(fan, fan(Math.PI).get(0).trajectory(), Placement.space());
        List<Curve> curves = picture.curves();
        assertEquals(
                List.of(Role.TRAJECTORY, Role.CURRENT, Role.PATH),
                curves.subList(curves.size() - 3, curves.size()).stream()
                        .map(Curve::role)
                        .toList());
        assertEquals("current α = 3.14", curves.get(curves.size() - 2).label());
    }

    @Test
    void aHeadHasItsTrajectorysScale() {
        Picture picture = TrainingPicture.withHead(TrainingPicture.of(PLAIN, fan(1)), 1, A);
        Marker head = picture.markers().get(picture.markers().size() - 1);
        assertEquals(new Marker(Kind.HEAD, A, "", 1), head);
    }

    @Test
    void aTrajectoryThatHasNotBegunChangesNothing() {
        Picture fan = TrainingPicture.of(PLAIN, fan(1));
        Trajectory none = new Trajectory(DATASET, new Initialization(new Depth(2), 1), List.of(), List.of());
        assertSame(fan, TrainingPicture.withCurrent(fan, none, Placement.space()));
    }

    @Test
    void thePointOfTheSlidersMuIsLabelled() {
        Picture picture = TrainingPicture.withPathPoint(Picture.EMPTY, new PathPoint(0.012345, C), Placement.space());
        assertEquals(List.of(new Marker(Kind.CURRENT_PATH_POINT, C, "μ = 0.0123", 0.012345)), picture.markers());
    }

    private static List<FanTrajectory> fan(double... alphas) {
        return Arrays.stream(alphas)
                .mapToObj(alpha -> FanTrajectory.follow(
                        new StraightEngine(), DATASET, new Initialization(new Depth(2), alpha), STOPS, () -> false))
                .toList();
    }

    @Test
    void theSelectedTrajectoryIsStrongAndOnTopAndTheOthersArePale() {
        Picture fan = TrainingPicture.of(PLAIN, fan(1, 10));
        Picture picture = TrainingPicture.withEmphasis(fan, curve -> curve.alpha() == 1);
        List<Curve> curves = picture.curves();
        assertEquals(
                List.of(Role.TRAJECTORY, Role.TRAJECTORY, Role.PATH),
                curves.subList(curves.size() - 3, curves.size()).stream()
                        .map(Curve::role)
                        .toList());
        assertEquals(1, curves.get(curves.size() - 2).alpha());
        assertEquals(Curve.Emphasis.STRONG, curves.get(curves.size() - 2).emphasis());
        assertEquals(Curve.Emphasis.FAINT, curves.get(curves.size() - 3).emphasis());
        assertEquals(Curve.Emphasis.USUAL, curves.get(curves.size() - 1).emphasis());
        assertSame(fan, TrainingPicture.withEmphasis(fan, curve -> curve.alpha() == 7), "nothing is selected");
    }
}
