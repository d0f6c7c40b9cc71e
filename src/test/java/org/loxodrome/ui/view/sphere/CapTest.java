package org.loxodrome.ui.view.sphere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Patch;
import org.loxodrome.figure.Picture;
import org.loxodrome.geometry.Direction;

class CapTest {

    private static Picture of(List<Direction> points) {
        return new Picture(List.of(new Curve(Curve.Role.TRAJECTORY, 1, "", points)), List.of(), List.of());
    }

    @Test
    void anEmptyPictureHasNone() {
        assertTrue(Cap.of(Picture.EMPTY).isEmpty());
    }

    @Test
    void twoPointsHaveTheirMiddle() {
        Cap cap = Cap.of(of(List.of(Direction.ofDegrees(170, 0), Direction.ofDegrees(-150, 0))))
                .orElseThrow();
        assertEquals(0, cap.centre().angleTo(Direction.ofDegrees(-170, 0)), 1);
        assertEquals(Math.toRadians(20), cap.radius(), 0.02);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void holdsAllPointsAndIsHardlyLargerThanNeeded(int seed) {
        Random random = new Random(seed);
        Direction pole = Direction.of(0, 0, 1);
        List<Direction> points = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            points.add(Direction.ofDegrees(360 * random.nextDouble(), 60 + 30 * random.nextDouble()));
        }
        for (int i = 0; i < 3; i++) {
            points.add(Direction.ofDegrees(120 * i, 60)); // these three need a cap of 30° around the pole
        }
        Cap cap = Cap.of(of(points)).orElseThrow();
        for (Direction point : points) {
            assertTrue(Math.toRadians(cap.centre().angleTo(point)) <= cap.radius() + 1e-9);
        }
        assertTrue(cap.radius() < Math.toRadians(32), "its radius is " + Math.toDegrees(cap.radius()));
        assertTrue(cap.centre().angleTo(pole) < 2);
    }

    @Test
    void regionsCountOnlyWithoutCurvesAndMarkers() {
        Patch patch = new Patch(
                "", List.of(Direction.ofDegrees(0, 0), Direction.ofDegrees(40, 0), Direction.ofDegrees(20, 30)));
        Direction marked = Direction.ofDegrees(-90, 10);
        Picture alone = new Picture(List.of(), List.of(), List.of(patch));
        Picture both = new Picture(List.of(), List.of(new Marker(Marker.Kind.L2, marked, "")), List.of(patch));
        assertEquals(20, Cap.of(alone).orElseThrow().centre().azimuth(), 2);
        assertEquals(0, Cap.of(both).orElseThrow().centre().angleTo(marked), 1e-6);
    }
}
