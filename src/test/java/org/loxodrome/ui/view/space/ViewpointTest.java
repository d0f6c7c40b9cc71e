package org.loxodrome.ui.view.space;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.loxodrome.geometry.Direction;

class ViewpointTest {

    private static final double EXACT = 1e-9;

    @Test
    void azimuthGoesRoundAndPitchStopsAtThePoles() {
        Viewpoint viewpoint = new Viewpoint(170, 80, 1, 0, 0).turned(20, 20);
        assertEquals(-170, viewpoint.azimuth(), EXACT);
        assertEquals(90, viewpoint.pitch(), EXACT);
        assertEquals(180, new Viewpoint(-180, 0, 1, 0, 0).azimuth(), EXACT);
    }

    @Test
    void zoomStopsAtItsLimits() {
        Viewpoint viewpoint = new Viewpoint(0, 0, 1, 0, 0);
        assertEquals(Viewpoint.GREATEST_ZOOM, viewpoint.zoomed(1e9).zoom(), EXACT);
        assertEquals(Viewpoint.LEAST_ZOOM, viewpoint.zoomed(1e-9).zoom(), EXACT);
    }

    @Test
    void facesADirection() {
        Viewpoint viewpoint = Viewpoint.facing(Direction.ofDegrees(70, -20));
        assertEquals(70, viewpoint.azimuth(), EXACT);
        assertEquals(-20, viewpoint.pitch(), EXACT);
    }

    @Test
    void goesTheShortWayRound() {
        Viewpoint start = new Viewpoint(170, 0, 1, 0, 0);
        Viewpoint end = new Viewpoint(-170, 10, 4, 0.2, 0);
        Viewpoint half = start.towards(end, 0.5);
        assertEquals(180, Math.abs(half.azimuth()), EXACT);
        assertEquals(5, half.pitch(), EXACT);
        assertEquals(2, half.zoom(), EXACT);
        assertEquals(0.1, half.panX(), EXACT);
        Viewpoint arrived = start.towards(end, 1);
        assertEquals(end.azimuth(), arrived.azimuth(), EXACT);
        assertEquals(end.zoom(), arrived.zoom(), EXACT);
    }
}
