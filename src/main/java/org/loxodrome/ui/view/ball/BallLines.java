package org.loxodrome.ui.view.ball;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.loxodrome.geometry.OctantSurface;
import org.loxodrome.ui.view.space.Vectors;

/** Lines on a ball that show its shape: where a coordinate is zero, and sections by other planes. */
final class BallLines {

    /** Nearer points are one: rounding leaves them without a direction. */
    private static final double SHORTEST = 1e-4;

    private static final double[] SECTIONS = {1 / 3.0, 2 / 3.0};

    private BallLines() {}

    /** The three closed curves where a coordinate is zero: at the l1 ball its edges. */
    static List<double[][]> creases(OctantSurface surface) {
        List<double[][]> lines = new ArrayList<>();
        for (int axis = 0; axis < 3; axis++) {
            double[][] crease = line(surface, axis, 0).toArray(double[][]::new);
            for (int[] signs : Octants.ALL) {
                if (signs[axis] > 0) {
                    lines.add(mirrored(crease, signs));
                }
            }
        }
        return lines;
    }

    /** Sections by the planes where a coordinate is ±1/3 or ±2/3: circles on the l2 ball, squares on the l1 ball. */
    static List<double[][]> sections(OctantSurface surface) {
        List<double[][]> lines = new ArrayList<>();
        for (int axis = 0; axis < 3; axis++) {
            for (double height : SECTIONS) {
                double[][] section = section(surface, axis, height);
                for (int[] signs : Octants.ALL) {
                    lines.add(mirrored(section, signs));
                }
            }
        }
        return lines;
    }

    /** Where the lines of places towards an axis cross the plane: the last one is the edge of the octant. */
    private static double[][] section(OctantSurface surface, int axis, double height) {
        int n = surface.divisions();
        List<double[]> section = new ArrayList<>();
        for (int step = 0; step <= n; step++) {
            crossing(line(surface, (axis + 1) % 3, step), axis, height).ifPresent(point -> add(point, section));
        }
        crossing(line(surface, (axis + 2) % 3, 0), axis, height).ifPresent(point -> add(point, section));
        return section.toArray(double[][]::new);
    }

    private static Optional<double[]> crossing(List<double[]> line, int axis, double height) {
        for (int i = 1; i < line.size(); i++) {
            double before = line.get(i - 1)[axis] - height;
            double after = line.get(i)[axis] - height;
            if (before * after <= 0 && before != after) {
                return Optional.of(Vectors.mix(
                        after / (after - before), line.get(i - 1), -before / (after - before), line.get(i)));
            }
        }
        return Optional.empty();
    }

    /** The places whose number along an axis is given, in the order of the next axis. */
    private static List<double[]> line(OctantSurface surface, int axis, int place) {
        int n = surface.divisions();
        double[] points = surface.points();
        List<double[]> line = new ArrayList<>();
        for (int step = 0; step <= n - place; step++) {
            int[] lattice = new int[3];
            lattice[axis] = place;
            lattice[(axis + 1) % 3] = step;
            lattice[(axis + 2) % 3] = n - place - step;
            int at = 3 * OctantSurface.index(n, lattice[0], lattice[1]);
            add(new double[] {points[at], points[at + 1], points[at + 2]}, line);
        }
        return line;
    }

    private static void add(double[] point, List<double[]> line) {
        if (line.isEmpty() || distance(point, line.get(line.size() - 1)) > SHORTEST) {
            line.add(point);
        }
    }

    private static double[][] mirrored(double[][] line, int[] signs) {
        return Arrays.stream(line)
                .map(point -> new double[] {signs[0] * point[0], signs[1] * point[1], signs[2] * point[2]})
                .toArray(double[][]::new);
    }

    private static double distance(double[] a, double[] b) {
        double[] difference = Vectors.mix(1, a, -1, b);
        return Math.sqrt(Vectors.dot(difference, difference));
    }
}
