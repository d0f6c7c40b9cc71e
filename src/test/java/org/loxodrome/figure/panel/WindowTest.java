package org.loxodrome.figure.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.geometry.Direction;

class WindowTest {

    @Test
    void aWindowAroundDirectionsAcrossTheSeamShowsThemTogether() {
        List<Direction> directions =
                List.of(Direction.ofDegrees(170, -10), Direction.ofDegrees(-160, 20), Direction.ofDegrees(179, 5));
        Window window = Window.around(directions, 0);
        assertEquals(30, window.width(), 0.1);
        assertEquals(170, window.west(), 0.1);
        assertEquals(200, window.east(), 0.1);
        assertEquals(-10, window.south(), 0.1);
        assertEquals(20, window.north(), 0.1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aWindowAroundRandomDirectionsHoldsThemAllAndIsNoWiderThanTheirGapsAllow(long seed) {
        Random random = new Random(seed);
        List<Direction> directions = new ArrayList<>();
        double centre = random.nextDouble(-180, 180);
        for (int i = 0; i < 40; i++) {
            directions.add(Direction.ofDegrees(centre + random.nextDouble(-70, 70), random.nextDouble(-80, 80)));
        }
        Window window = Window.around(directions, 0.05);
        assertTrue(window.width() <= 140 * 1.1 + 1);
        for (Direction direction : directions) {
            double azimuth = window.unwrapped(direction.azimuth());
            assertTrue(azimuth > window.west() && azimuth < window.east());
            assertTrue(direction.pitch() > window.south() && direction.pitch() < window.north());
        }
    }

    @Test
    void oneDirectionOrNoneGivesAWindowToo() {
        assertEquals(Window.WHOLE, Window.around(List.of(), 0.05));
        Window small = Window.around(List.of(Direction.of(0, 0, 1)), 0.05);
        assertTrue(small.width() > 0 && small.height() > 0 && small.north() <= 90);
    }

    @Test
    void zoomingKeepsTheFixedPointInItsPlace() {
        Window window = new Window(20, 60, -10, 30);
        Window zoomed = window.zoomed(30, 20, 2);
        assertEquals(new Window(25, 45, 5, 25), zoomed);
        assertEquals(window, zoomed.zoomed(30, 20, 0.5));
    }

    @Test
    void zoomingOutEndsAtTheWholeSphereAndZoomingInBeforeNothingIsLeft() {
        Window out = new Window(20, 60, -10, 30).zoomed(30, 20, 1e-6);
        assertEquals(360, out.width(), 1e-9);
        assertEquals(180, out.height(), 1e-9);
        Window in = new Window(20, 60, -10, 30);
        for (int i = 0; i < 200; i++) {
            in = in.zoomed(30, 20, 2);
        }
        assertTrue(in.width() > 1e-7 && in.height() > 1e-7);
    }

    @Test
    void zoomingAcrossTheSeamTakesTheAzimuthThatIsInView() {
        assertEquals(new Window(180, 190, 0, 10), new Window(170, 190, 0, 20).zoomed(-170, 0, 2));
    }

    @Test
    void panningStopsAtThePoles() {
        assertEquals(new Window(10, 50, 50, 90), new Window(0, 40, 40, 80).panned(10, 30));
        assertEquals(new Window(0, 40, -90, -50), new Window(0, 40, -80, -40).panned(0, -30));
    }

    @Test
    void equalScaleEnlargesTheShortSide() {
        assertEquals(new Window(-20, 60, 0, 40), new Window(0, 40, 0, 40).withEqualScale(2));
        assertEquals(new Window(0, 40, -20, 60), new Window(0, 40, 0, 40).withEqualScale(0.5));
        Window atPole = new Window(0, 100, 60, 90).withEqualScale(1);
        assertEquals(new Window(0, 100, -10, 90), atPole);
    }

    @Test
    void anImpossibleWindowIsRefusedWithASentence() {
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> new Window(0, 400, 0, 10))
                .getMessage());
        assertTrue(message.contains("up to 360°"), message);
        assertThrows(IllegalArgumentException.class, () -> new Window(0, 10, -91, 10));
        assertThrows(IllegalArgumentException.class, () -> new Window(0, Double.NaN, 0, 10));
    }
}
