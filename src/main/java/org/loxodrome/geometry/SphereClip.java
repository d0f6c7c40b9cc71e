package org.loxodrome.geometry;

import java.util.ArrayList;
import java.util.List;

/** The intersection of hemispheres: the first one is cut by one great circle after another. */
final class SphereClip {

    /** Points this close to a great circle are on it. */
    private static final double ON_CIRCLE = 1e-14;

    private final double[][] normals;
    private List<Corner> corners = new ArrayList<>();

    /** A corner and the great circle of the side that starts there. */
    private record Corner(double[] at, int side) {}

    private SphereClip(double[][] normals) {
        this.normals = normals;
        startWithHemisphere();
        for (int n = 1; n < normals.length && !corners.isEmpty(); n++) {
            cut(n);
        }
    }

    /** The spherical polygon of directions with positive margins. */
    static SeparatingRegion region(double[][] rows) {
        double[][] normals = new double[rows.length][];
        for (int n = 0; n < rows.length; n++) {
            if (rows[n][0] == 0 && rows[n][1] == 0 && rows[n][2] == 0) {
                return new SeparatingRegion(rows, List.of(), 0);
            }
            normals[n] = Direction.of(rows[n]).toArray();
        }
        List<double[]> corners = new SphereClip(normals).polygon();
        double share = corners.isEmpty() ? 0 : solidAngle(corners, centre(corners, normals[0])) / (4 * Math.PI);
        return new SeparatingRegion(rows, corners.stream().map(Direction::of).toList(), share);
    }

    private void startWithHemisphere() {
        double[] normal = normals[0];
        int smallest = 0;
        for (int i = 1; i < 3; i++) {
            smallest = Math.abs(normal[i]) < Math.abs(normal[smallest]) ? i : smallest;
        }
        double[] axis = new double[3];
        axis[smallest] = 1;
        double[] east = unit(cross(axis, normal));
        double[] north = cross(normal, east);
        corners.add(new Corner(east, 0));
        corners.add(new Corner(north, 0));
        corners.add(new Corner(negated(east), 0));
        corners.add(new Corner(negated(north), 0));
    }

    private void cut(int n) {
        double[] heights = new double[corners.size()];
        boolean above = false;
        boolean below = false;
        for (int k = 0; k < heights.length; k++) {
            double height = dot(normals[n], corners.get(k).at);
            heights[k] = Math.abs(height) <= ON_CIRCLE ? 0 : height;
            above |= heights[k] > 0;
            below |= heights[k] < 0;
        }
        if (!below && (above || dot(normals[n], normals[0]) > 0)) {
            return;
        }
        List<Corner> kept = new ArrayList<>();
        for (int k = 0; above && k < heights.length; k++) {
            int next = (k + 1) % heights.length;
            Corner corner = corners.get(k);
            if (heights[k] >= 0) {
                kept.add(heights[k] == 0 && heights[next] < 0 ? new Corner(corner.at, n) : corner);
            }
            if (heights[k] * heights[next] < 0) {
                double[] crossing = crossing(corner.at, heights[k], corners.get(next).at, heights[next]);
                kept.add(new Corner(crossing, heights[k] > 0 ? n : corner.side));
            }
        }
        corners = kept.size() < 2 ? new ArrayList<>() : withoutHalfCircles(kept);
    }

    private static double[] crossing(double[] a, double heightA, double[] b, double heightB) {
        double[] crossing = new double[3];
        for (int i = 0; i < 3; i++) {
            crossing[i] = a[i] * Math.abs(heightB) + b[i] * Math.abs(heightA);
        }
        return unit(crossing);
    }

    /** A side of 180° gets a corner in its middle. */
    private List<Corner> withoutHalfCircles(List<Corner> polygon) {
        List<Corner> result = new ArrayList<>();
        for (int k = 0; k < polygon.size(); k++) {
            Corner corner = polygon.get(k);
            result.add(corner);
            double[] next = polygon.get((k + 1) % polygon.size()).at;
            if (dot(corner.at, next) < -1 + 1e-12) {
                result.add(new Corner(unit(cross(normals[corner.side], corner.at)), corner.side));
            }
        }
        return result;
    }

    /** The corners between different sides, each recomputed from the two great circles; others only if a side needs them. */
    private List<double[]> polygon() {
        List<double[]> polygon = new ArrayList<>();
        for (int k = 0; k < corners.size(); k++) {
            Corner before = corners.get((k + corners.size() - 1) % corners.size());
            Corner corner = corners.get(k);
            double[] meeting = cross(normals[before.side], normals[corner.side]);
            if (before.side != corner.side && dot(meeting, corner.at) > 1e-12) {
                polygon.add(unit(meeting));
            } else {
                polygon.add(corner.at);
            }
        }
        return withoutStraightCorners(polygon);
    }

    private List<double[]> withoutStraightCorners(List<double[]> polygon) {
        List<double[]> result = new ArrayList<>(polygon);
        int k = 0;
        while (k < result.size() && result.size() > 3) {
            double[] before = result.get((k + result.size() - 1) % result.size());
            double[] at = result.get(k);
            double[] after = result.get((k + 1) % result.size());
            boolean straight = Math.abs(dot(cross(before, at), after)) < 1e-13 && dot(before, after) > -0.99;
            if (straight) {
                result.remove(k);
            } else {
                k++;
            }
        }
        return result;
    }

    private static double[] centre(List<double[]> polygon, double[] normal) {
        double[] sum = new double[3];
        for (double[] corner : polygon) {
            for (int i = 0; i < 3; i++) {
                sum[i] += corner[i];
            }
        }
        return dot(sum, sum) < 1e-18 ? normal : unit(sum); // the corners of a hemisphere sum to 0
    }

    /** Sum of the triangles from the centre to every side (Van Oosterom and Strackee, 1983). */
    private static double solidAngle(List<double[]> polygon, double[] centre) {
        double sum = 0;
        for (int k = 0; k < polygon.size(); k++) {
            double[] a = polygon.get(k);
            double[] b = polygon.get((k + 1) % polygon.size());
            double volume = dot(centre, cross(a, b));
            sum += 2 * Math.atan2(volume, 1 + dot(centre, a) + dot(centre, b) + dot(a, b));
        }
        return sum;
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] unit(double[] vector) {
        return Direction.of(vector).toArray();
    }

    private static double[] negated(double[] vector) {
        return new double[] {-vector[0], -vector[1], -vector[2]};
    }
}
