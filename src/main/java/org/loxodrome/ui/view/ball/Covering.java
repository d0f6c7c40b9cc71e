package org.loxodrome.ui.view.ball;

import java.util.List;
import org.loxodrome.figure.BallPicture;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.Polyhedron.Corner;
import org.loxodrome.ui.view.space.Vectors;
import org.loxodrome.ui.view.space.Viewpoint;

/** How much of a ball the polyhedron covers. */
final class Covering {

    /** Every so many points of the surface are looked at. */
    private static final int STEP = 17;

    private Covering() {}

    /**
     * A face's plane.
     *
     * @param normal outwards, of length 1
     * @param offset the height of the face along it
     */
    private record Plane(double[] normal, double offset) {}

    /** The covered share of the points that face a far viewer, from 0 to 1. */
    static double share(BallPicture picture, Viewpoint from) {
        double[] viewer = Direction.ofDegrees(from.azimuth(), from.pitch()).toArray();
        List<Plane> planes = picture.facets().stream().map(Covering::plane).toList();
        double[] points = picture.surface().points();
        double[] normals = picture.surface().normals();
        int facing = 0;
        int covered = 0;
        for (int at = 0; at < points.length; at += 3 * STEP) {
            for (int[] signs : Octants.ALL) {
                if (Vectors.dot(mirrored(normals, at, signs), viewer) > 0) {
                    facing++;
                    covered += isCovered(mirrored(points, at, signs), viewer, planes) ? 1 : 0;
                }
            }
        }
        return (double) covered / facing;
    }

    /** Whether the ray from a point to the viewer passes through the polyhedron, where no plane's height is positive. */
    private static boolean isCovered(double[] point, double[] viewer, List<Plane> planes) {
        double enters = 0;
        double leaves = Double.POSITIVE_INFINITY;
        for (Plane plane : planes) {
            double height = Vectors.dot(plane.normal, point) - plane.offset;
            double slope = Vectors.dot(plane.normal, viewer);
            if (slope < 0) {
                enters = Math.max(enters, -height / slope);
            } else if (slope > 0) {
                leaves = Math.min(leaves, -height / slope);
            } else if (height > 0) {
                return false;
            }
        }
        return enters < leaves;
    }

    private static Plane plane(BallPicture.Facet facet) {
        List<Corner> corners = facet.face().corners();
        double[] first = corners.get(0).toArray();
        double[] area = new double[3];
        for (int k = 1; k + 1 < corners.size(); k++) {
            double[] one = Vectors.mix(1, corners.get(k).toArray(), -1, first);
            double[] other = Vectors.mix(1, corners.get(k + 1).toArray(), -1, first);
            area = Vectors.mix(1, area, 1, Vectors.cross(one, other));
        }
        double[] normal = Vectors.unit(area);
        return new Plane(normal, Vectors.dot(normal, first));
    }

    private static double[] mirrored(double[] values, int at, int[] signs) {
        return new double[] {signs[0] * values[at], signs[1] * values[at + 1], signs[2] * values[at + 2]};
    }
}
