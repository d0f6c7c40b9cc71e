package org.loxodrome.ui.view.sphere;

import java.util.ArrayList;
import java.util.List;
import org.loxodrome.geometry.Direction;

/** Circles of equal azimuth and pitch, every 15°; the three coordinate planes' circles are made separately. */
final class Graticule {

    private static final int STEP = 15;
    private static final int HIGHEST_PITCH = 75;

    private Graticule() {}

    /** The fine net, which ends before the meridians crowd at the poles. */
    static List<SpherePath> net() {
        List<SpherePath> lines = new ArrayList<>();
        for (int pitch = -HIGHEST_PITCH; pitch <= HIGHEST_PITCH; pitch += STEP) {
            if (pitch != 0) {
                lines.add(parallel(pitch));
            }
        }
        for (int azimuth = 0; azimuth < 360; azimuth += STEP) {
            if (azimuth % 90 != 0) {
                lines.add(meridian(azimuth, HIGHEST_PITCH));
            }
        }
        return lines;
    }

    /** Where one component is zero: the borders between the eight patterns of signs. */
    static List<SpherePath> coordinateCircles() {
        return List.of(parallel(0), meridian(0, 90), meridian(90, 90), meridian(180, 90), meridian(270, 90));
    }

    private static SpherePath parallel(int pitch) {
        List<Direction> points = new ArrayList<>();
        for (int azimuth = 0; azimuth <= 360; azimuth += 3) {
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
