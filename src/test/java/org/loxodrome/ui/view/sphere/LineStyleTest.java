package org.loxodrome.ui.view.sphere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Curve;
import org.loxodrome.geometry.Direction;

class LineStyleTest {

    private static final double PIXELS_PER_RADIAN = 300;

    private final SpherePath quarter =
            SpherePath.through(List.of(Direction.ofDegrees(0, 0), Direction.ofDegrees(90, 0)));

    /** Where each stroke begins and ends: angles in radians. */
    private List<double[]> strokes(LineStyle style, SpherePath path) {
        Stations stations = new Stations();
        style.strokes(path, PIXELS_PER_RADIAN, stations);
        List<double[]> strokes = new ArrayList<>();
        for (int ring = 0; ring < stations.size(); ring++) {
            int at = ring * Stations.STRIDE;
            double angle = Math.atan2(stations.values()[at + 1], stations.values()[at]);
            if (stations.values()[at + Stations.ADVANCE] == -1) {
                strokes.add(new double[] {angle, Double.NaN});
            } else if (stations.values()[at + Stations.ADVANCE] == 1) {
                strokes.get(strokes.size() - 1)[1] = angle;
            }
        }
        return strokes;
    }

    @Test
    void aTrajectoryIsOneStroke() {
        List<double[]> strokes = strokes(LineStyle.of(Curve.Role.TRAJECTORY), quarter);
        assertEquals(1, strokes.size());
        assertEquals(0, strokes.get(0)[0], 1e-12);
        assertEquals(Math.PI / 2, strokes.get(0)[1], 1e-12);
    }

    @Test
    void dashesOfThePathHaveEqualLengthAndDistance() {
        LineStyle style = LineStyle.of(Curve.Role.PATH);
        List<double[]> strokes = strokes(style, quarter);
        assertTrue(strokes.size() > 20);
        double period = (style.dash() + style.width() + style.gap()) / PIXELS_PER_RADIAN;
        for (int i = 0; i + 1 < strokes.size(); i++) {
            assertEquals(i * period, strokes.get(i)[0], 1e-9);
            assertEquals(style.dash() / PIXELS_PER_RADIAN, strokes.get(i)[1] - strokes.get(i)[0], 1e-9);
        }
    }

    @Test
    void crossLinesAreDots() {
        for (double[] stroke : strokes(LineStyle.of(Curve.Role.CROSS_LINE), quarter)) {
            assertEquals(stroke[0], stroke[1], 1e-12);
        }
    }

    @Test
    void theNumberOfDashesIsBounded() {
        Stations stations = new Stations();
        LineStyle.of(Curve.Role.CROSS_LINE).strokes(quarter, 1e6, stations);
        assertTrue(stations.size() < 4000, "there are " + stations.size() + " rings");
    }

    @Test
    void theCurrentTrajectoryIsThickerAndTheCrossLineThinner() {
        double usual = LineStyle.of(Curve.Role.TRAJECTORY).width();
        assertTrue(LineStyle.of(Curve.Role.CURRENT).width() > 1.3 * usual);
        assertTrue(LineStyle.of(Curve.Role.CROSS_LINE).width() < 0.7 * usual);
    }
}
