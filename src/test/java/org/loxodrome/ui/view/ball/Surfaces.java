package org.loxodrome.ui.view.ball;

import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.OctantSurface;

/** Surfaces with a closed form. */
final class Surfaces {

    private Surfaces() {}

    static OctantSurface sphere(int divisions) {
        double[] points = octahedron(divisions).points();
        for (int at = 0; at < points.length; at += 3) {
            double[] unit =
                    Direction.of(points[at], points[at + 1], points[at + 2]).toArray();
            System.arraycopy(unit, 0, points, at, 3);
        }
        return new OctantSurface(divisions, points, points);
    }

    static OctantSurface octahedron(int divisions) {
        double[] points = new double[3 * OctantSurface.size(divisions)];
        double[] normals = new double[points.length];
        for (int i = 0; i <= divisions; i++) {
            for (int j = 0; i + j <= divisions; j++) {
                int at = 3 * OctantSurface.index(divisions, i, j);
                points[at] = (double) i / divisions;
                points[at + 1] = (double) j / divisions;
                points[at + 2] = (double) (divisions - i - j) / divisions;
                for (int k = 0; k < 3; k++) {
                    normals[at + k] = 1 / Math.sqrt(3);
                }
            }
        }
        return new OctantSurface(divisions, points, normals);
    }
}
