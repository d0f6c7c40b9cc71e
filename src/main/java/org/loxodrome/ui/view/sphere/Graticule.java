package org.loxodrome.ui.view.sphere;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.loxodrome.geometry.Direction;

/**
 * The fine net of circles of equal azimuth and pitch, every 15°, and the three circles where a component is zero, which part the
 * sphere into its eight patterns of signs.
 */
final class Graticule {

    private static final int STEP = 15;

    /** Where the net ends, before its meridians crowd at the poles. */
    private static final int HIGHEST_PITCH = 75;

    private final List<SpherePath> netPaths = netPaths();
    private final List<SpherePath> circlePaths =
            List.of(parallel(0), meridian(0, 90), meridian(90, 90), meridian(180, 90), meridian(270, 90));
    private final Tube net = Tube.flat();
    private final Tube circles = Tube.flat();

    Node net() {
        return net.view();
    }

    Node circles() {
        return circles.view();
    }

    void show(SphereColors colors, double pixelsPerRadian) {
        net.setColor(colors.graticule());
        net.showPaths(netPaths, LineStyle.GRATICULE, pixelsPerRadian);
        circles.setColor(colors.coordinateCircle());
        circles.showPaths(circlePaths, LineStyle.COORDINATE_CIRCLE, pixelsPerRadian);
    }

    private static List<SpherePath> netPaths() {
        List<SpherePath> paths = new ArrayList<>();
        for (int pitch = -HIGHEST_PITCH; pitch <= HIGHEST_PITCH; pitch += STEP) {
            if (pitch != 0) {
                paths.add(parallel(pitch));
            }
        }
        for (int azimuth = 0; azimuth < 360; azimuth += STEP) {
            if (azimuth % 90 != 0) {
                paths.add(meridian(azimuth, HIGHEST_PITCH));
            }
        }
        return paths;
    }

    private static SpherePath parallel(int pitch) {
        List<Direction> points = new ArrayList<>();
        for (int azimuth = 0; azimuth <= 360; azimuth += 5) {
            points.add(Direction.ofDegrees(azimuth, pitch));
        }
        return SpherePath.through(points);
    }

    private static SpherePath meridian(int azimuth, int end) {
        return SpherePath.through(List.of(
                Direction.ofDegrees(azimuth, -end),
                Direction.ofDegrees(azimuth, 0),
                Direction.ofDegrees(azimuth, end)));
    }
}
