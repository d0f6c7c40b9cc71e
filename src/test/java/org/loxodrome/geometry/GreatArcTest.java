package org.loxodrome.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GreatArcTest {

    private static final Direction EAST = Direction.ofDegrees(90, 0);
    private static final Direction FRONT = Direction.ofDegrees(0, 0);

    @Test
    void runsAtConstantSpeed() {
        GreatArc arc = new GreatArc(FRONT, EAST);
        assertEquals(90, arc.length(), 1e-12);
        assertEquals(30, arc.at(1 / 3.0).azimuth(), 1e-12);
        assertEquals(0, arc.at(0).angleTo(FRONT), 1e-12);
        assertEquals(0, arc.at(1).angleTo(EAST), 1e-12);
    }

    @Test
    void anArcOfLengthZeroIsAPoint() {
        GreatArc arc = new GreatArc(EAST, EAST);
        assertEquals(0, arc.at(0.3).angleTo(EAST), 1e-12);
        assertEquals(90, arc.distanceTo(FRONT), 1e-9);
    }

    @Test
    void distanceIsToTheNearestPoint() {
        GreatArc arc = new GreatArc(FRONT, EAST);
        assertEquals(20, arc.distanceTo(Direction.ofDegrees(40, 20)), 1e-12);
        assertEquals(10, arc.distanceTo(Direction.ofDegrees(-10, 0)), 1e-12);
        assertEquals(15, arc.distanceTo(Direction.ofDegrees(105, 0)), 1e-12);
        assertEquals(90, arc.distanceTo(Direction.ofDegrees(0, 90)), 1e-12);
    }

    @Test
    void oppositeEndsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new GreatArc(EAST, Direction.ofDegrees(-90, 0)));
    }
}
