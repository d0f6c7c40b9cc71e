package org.loxodrome.ui.view.ball;

import java.util.ArrayList;
import java.util.List;
import org.loxodrome.geometry.OctantSurface;

/** Lines on a ball that show its shape: where a coordinate is zero, and where its lattice has a given place. */
final class BallLines {

    /** Nearer points are one: rounding leaves them without a direction. */
    private static final double SHORTEST = 1e-4;

    private BallLines() {}

    /** The three closed curves where a coordinate is zero: at the l1 ball its edges. */
    static List<double[][]> creases(OctantSurface surface) {
        List<double[][]> lines = new ArrayList<>();
        for (int axis = 0; axis < 3; axis++) {
            for (int[] signs : Octants.ALL) {
                if (signs[axis] > 0) {
                    lines.add(line(surface, axis, 0, signs));
                }
            }
        }
        return lines;
    }

    /** A net of lines between the creases, two around every half axis: at the l1 ball they are parallel to its edges. */
    static List<double[][]> net(OctantSurface surface) {
        List<double[][]> lines = new ArrayList<>();
        for (int axis = 0; axis < 3; axis++) {
            for (int part = 1; part <= 2; part++) {
                for (int[] signs : Octants.ALL) {
                    lines.add(line(surface, axis, part * surface.divisions() / 3, signs));
                }
            }
        }
        return lines;
    }

    /** The line of places whose number along an axis is given, in one octant. */
    private static double[][] line(OctantSurface surface, int axis, int place, int[] signs) {
        int n = surface.divisions();
        double[] points = surface.points();
        List<double[]> line = new ArrayList<>();
        for (int step = 0; step <= n - place; step++) {
            int[] lattice = new int[3];
            lattice[axis] = place;
            lattice[(axis + 1) % 3] = step;
            lattice[(axis + 2) % 3] = n - place - step;
            int at = 3 * OctantSurface.index(n, lattice[0], lattice[1]);
            double[] point = {signs[0] * points[at], signs[1] * points[at + 1], signs[2] * points[at + 2]};
            if (line.isEmpty() || distance(point, line.get(line.size() - 1)) > SHORTEST) {
                line.add(point);
            }
        }
        return line.toArray(double[][]::new);
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
    }
}
