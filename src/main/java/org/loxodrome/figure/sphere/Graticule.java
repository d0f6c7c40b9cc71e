package org.loxodrome.figure.sphere;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.drawing.Mark;

/**
 * The net of circles of equal azimuth and pitch, every 15°, and the three circles where a component is zero, which part the
 * sphere into its eight patterns of signs. Of what is behind the sphere only those three are drawn.
 */
record Graticule(Orthographic projection, GlobeStyle style) {

    private static final int STEP = 15;

    /** Where the net ends, before its meridians crowd at the poles. */
    private static final int HIGHEST_PITCH = 75;

    private static final List<CircleArc> NET = net();
    private static final List<CircleArc> CIRCLES = List.of(
            CircleArc.parallel(0),
            CircleArc.meridian(0, -90, 90),
            CircleArc.meridian(90, -90, 90),
            CircleArc.meridian(180, -90, 90),
            CircleArc.meridian(270, -90, 90));

    List<Mark> front() {
        return List.of(
                new Mark.Line(path(NET, true), style.net(), style.theme().grid()),
                new Mark.Line(path(CIRCLES, true), style.circle(), style.theme().regionHatch()));
    }

    List<Mark> hidden() {
        return List.of(new Mark.Line(
                path(CIRCLES, false),
                style.behind(style.circle()),
                style.theme().grid()));
    }

    private Path2D path(List<CircleArc> arcs, boolean front) {
        Path2D path = new Path2D.Double();
        arcs.forEach(arc -> arc.append(path, front, projection));
        return path;
    }

    private static List<CircleArc> net() {
        List<CircleArc> net = new ArrayList<>();
        for (int pitch = -HIGHEST_PITCH; pitch <= HIGHEST_PITCH; pitch += STEP) {
            if (pitch != 0) {
                net.add(CircleArc.parallel(pitch));
            }
        }
        for (int azimuth = 0; azimuth < 360; azimuth += STEP) {
            if (azimuth % 90 != 0) {
                net.add(CircleArc.meridian(azimuth, -HIGHEST_PITCH, HIGHEST_PITCH));
            }
        }
        return net;
    }
}
