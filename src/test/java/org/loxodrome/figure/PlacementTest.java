package org.loxodrome.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.Theory;
import org.loxodrome.flow.AnyScaleFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.geometry.Coordinates;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.GreatArc;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.RandomDataset;

class PlacementTest {

    private static final Placement DISK = Placement.of(2, Coordinates.of(0, 1, 2));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aProjectionIsTheDirectionOfThreeCoordinates(long seed) {
        Random random = new Random(seed);
        double[] vector = random.doubles(7, -1, 1).toArray();
        Placement placement = Placement.of(7, Coordinates.of(6, 0, 3));
        Direction at = placement.of(Direction.of(vector)).orElseThrow();
        assertEquals(0, at.angleTo(Direction.of(vector[6], vector[0], vector[3])), 1e-13);
        assertEquals(List.of("w_7", "w_1", "w_4"), placement.frame().axes());
        assertEquals(Optional.empty(), placement.lifted(at));
    }

    @Test
    void whatIsZeroInAllThreeIsNotDrawn() {
        Placement placement = Placement.of(4, Coordinates.of(0, 1, 2));
        Direction unseen = Direction.of(0, 0, 0, 1);
        Direction seen = Direction.of(1, 0, 0, 1);
        assertEquals(Optional.empty(), placement.of(unseen));
        assertEquals(List.of(), placement.line(List.of(unseen, unseen)));
        assertEquals(
                List.of(Direction.of(1, 0, 0), Direction.of(1, 0, 0)),
                placement.line(List.of(unseen, seen)),
                "by number");
    }

    @Test
    void theLeadingCoordinatesAreTheLargest() {
        assertEquals(Coordinates.of(1, 3, 4), Coordinates.leading(Direction.of(0.1, -5, 0, 2, 3)));
        assertEquals(Coordinates.of(0, 1, 2), Coordinates.leading(Direction.of(1, 1, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-179, -90, 0, 33, 90, 180})
    void inTwoDimensionsTrainingComesDownFromThePole(double azimuth) {
        Direction direction = Direction.of(Math.cos(Math.toRadians(azimuth)), Math.sin(Math.toRadians(azimuth)));
        assertEquals(90, DISK.of(direction, 0).orElseThrow().pitch(), 1e-12);
        Direction end = DISK.of(direction).orElseThrow();
        assertEquals(azimuth, end.azimuth(), 1e-12);
        assertEquals(1, Frame.progressAt(end.pitch()), 1e-12);
        assertEquals(0, DISK.lifted(end).orElseThrow().angleTo(direction), 1e-12);
    }

    /** The picture of any dimension is one on the sphere; in two, every trajectory runs from the centre to the rim. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 10})
    void aPictureOfAnyDimensionIsOnTheSphere(int dimension) {
        Dataset dataset = RandomDataset.of(6, dimension, 3);
        Theory theory = Theory.of(dataset, new Depth(2), FanTrajectory.ROUND_MUS, () -> false);
        List<FanTrajectory> fan = List.of(follow(dataset, 0.3), follow(dataset, Double.POSITIVE_INFINITY));
        Placement placement = Placement.of(dimension, Coordinates.leading(lengthened(theory.l2())));
        Picture picture = TrainingPicture.of(theory, fan, placement);
        assertEquals(2, picture.curves().stream().filter(Curve::isTrajectory).count());
        assertTrue(picture.curves().stream()
                .flatMap(curve -> curve.points().stream())
                .allMatch(point -> point.dimension() == 3));
        assertEquals(dimension <= 3 ? 1 : 0, picture.regions().size());
        if (dimension == 2) {
            picture.curves().stream().filter(Curve::isTrajectory).forEach(PlacementTest::assertFromCentreToRim);
        }
    }

    private static Direction lengthened(Direction direction) {
        return direction.dimension() > 2 ? direction : Direction.of(direction.component(0), direction.component(1), 0);
    }

    private static void assertFromCentreToRim(Curve curve) {
        List<Direction> points = curve.points();
        assertEquals(90, points.get(0).pitch(), 1e-9);
        assertEquals(Frame.pitchAt(1), points.get(points.size() - 1).pitch(), 1e-9);
        for (int i = 1; i < points.size(); i++) {
            assertTrue(points.get(i).pitch() <= points.get(i - 1).pitch() + 1e-3, "training never goes back");
        }
    }

    private static FanTrajectory follow(Dataset dataset, double alpha) {
        Initialization start = new Initialization(new Depth(2), alpha);
        return FanTrajectory.follow(new AnyScaleFlow(), dataset, start, List.of(new Stop.AtMu(1e-3)), () -> false);
    }

    @Test
    void theRegionOfADiskEndsAtItsRim() {
        List<Direction> ends = List.of(Direction.of(1, -0.5), Direction.of(-0.2, 1));
        List<Direction> sector = Placement.of(2, Coordinates.of(0, 1, 2)).region(ends);
        double rim = Frame.pitchAt(1);
        assertEquals(90, sector.get(sector.size() - 1).pitch(), 1e-9);
        for (int i = 1; i < sector.size() - 1; i++) {
            assertEquals(rim, sector.get(i).pitch(), 1e-9);
            assertEquals(
                    rim, new GreatArc(sector.get(i - 1), sector.get(i)).at(0.5).pitch(), 0.02);
        }
    }
}
