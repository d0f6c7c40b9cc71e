package org.loxodrome.ui.view.sphere;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Patch;
import org.loxodrome.figure.Picture;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.space.Vectors;

/** The data set {@code stable} at D = 2, from the reference numbers: Figure 3(b), joined by smooth curves for the eye. */
final class StablePicture {

    /** The data points of {@code stable}, all with label 1. */
    private static final double[][] ROWS = {{0, 1.2, 1}, {1.5, 1.2, 0.1}, {0.2, 2.3, 0.2}};

    private static final Direction START = Direction.of(1.7, 4.7, 1.3); // the rows' mean
    private static final Direction L2 = Direction.of(0.2991254392, 0.8136211946, 0.4985423987);
    private static final Direction L1 = Direction.of(0, 1, 0);
    private static final double CURRENT = 10;

    private StablePicture() {}

    static Picture create() {
        List<Curve> curves = new ArrayList<>(crossLines());
        trajectories()
                .forEach((alpha, points) -> curves.add(new Curve(
                        alpha == CURRENT ? Curve.Role.CURRENT : Curve.Role.TRAJECTORY,
                        alpha,
                        "α = " + alpha,
                        smooth(points))));
        List<Direction> path = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        markers.add(new Marker(Marker.Kind.START, START, ""));
        markers.add(new Marker(Marker.Kind.L2, L2, ""));
        markers.add(new Marker(Marker.Kind.L1, L1, ""));
        for (String[] row : rows("maxmargins.csv")) {
            if (row[0].equals("stable") && row[1].equals("Q") && row[2].equals("2")) {
                Direction at = direction(row, 6);
                path.add(at);
                double mu = Double.parseDouble(row[3]);
                if (mu < 1 && mu > 1e-5) {
                    markers.add(new Marker(
                            mu == 0.1 ? Marker.Kind.CURRENT_PATH_POINT : Marker.Kind.PATH_POINT, at, "μ = " + mu, mu));
                }
            }
        }
        curves.add(new Curve(Curve.Role.PATH, Double.NaN, "Q path", smooth(path)));
        return new Picture(curves, markers, List.of(new Patch("separating", corners())));
    }

    /** The corners of {w : X w ≥ 0}, anticlockwise: each is orthogonal to two rows. */
    private static List<Direction> corners() {
        List<Direction> corners = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            double[] a = ROWS[i];
            double[] b = ROWS[(i + 1) % 3];
            double[] c = {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
            double sign = Math.signum(Vectors.dot(c, ROWS[(i + 2) % 3]));
            corners.add(Direction.of(sign * c[0], sign * c[1], sign * c[2]));
        }
        double[] first = Vectors.of(corners.get(0));
        double[] second = Vectors.of(corners.get(1));
        double[] third = Vectors.of(corners.get(2));
        double[] normal = {
            first[1] * second[2] - first[2] * second[1],
            first[2] * second[0] - first[0] * second[2],
            first[0] * second[1] - first[1] * second[0]
        };
        return Vectors.dot(normal, third) > 0 ? corners : List.of(corners.get(0), corners.get(2), corners.get(1));
    }

    private static Map<Double, List<Direction>> trajectories() {
        Map<Double, List<Direction>> byAlpha = new TreeMap<>();
        for (String[] row : rows("trajectories.csv")) {
            if (row[0].equals("stable") && row[1].equals("2")) {
                byAlpha.computeIfAbsent(Double.parseDouble(row[2]), alpha -> new ArrayList<>(List.of(START)))
                        .add(direction(row, 6));
            }
        }
        return byAlpha;
    }

    /** Joins the points of equal μ = α²/γ̃ of the larger α, from the reference rows with that accuracy. */
    private static List<Curve> crossLines() {
        Map<Double, List<Direction>> byMu = new TreeMap<>();
        for (String[] row : rows("trajectories.csv")) {
            if (row[0].equals("stable") && row[1].equals("2")) {
                double alpha = Double.parseDouble(row[2]);
                double mu = alpha * alpha / Double.parseDouble(row[3]);
                for (double wanted : new double[] {0.5, 0.1, 0.02, 0.005, 0.001}) {
                    if (Math.abs(mu / wanted - 1) < 1e-6) {
                        byMu.computeIfAbsent(wanted, key -> new ArrayList<>()).add(direction(row, 6));
                    }
                }
            }
        }
        return byMu.values().stream()
                .map(points -> new Curve(Curve.Role.CROSS_LINE, Double.NaN, "", points))
                .toList();
    }

    /** Centripetal Catmull–Rom interpolation in space, then projected to the sphere. */
    private static List<Direction> smooth(List<Direction> points) {
        List<Direction> distinct = new ArrayList<>();
        for (Direction point : points) {
            if (distinct.isEmpty() || distinct.get(distinct.size() - 1).angleTo(point) > 1e-3) {
                distinct.add(point);
            }
        }
        List<Direction> smooth = new ArrayList<>();
        for (int i = 0; i + 1 < distinct.size(); i++) {
            for (int part = 0; part < 24; part++) {
                smooth.add(between(distinct, i, part / 24.0));
            }
        }
        smooth.add(distinct.get(distinct.size() - 1));
        return smooth;
    }

    private static Direction between(List<Direction> points, int i, double share) {
        int last = points.size() - 1;
        double[][] p = new double[4][];
        for (int k = 0; k < 4; k++) {
            p[k] = Vectors.of(points.get(Math.max(0, Math.min(last, i - 1 + k))));
        }
        if (i == 0) {
            p[0] = Vectors.mix(2, p[1], -1, p[2]);
        }
        if (i + 1 == last) {
            p[3] = Vectors.mix(2, p[2], -1, p[1]);
        }
        double[] t = new double[4];
        for (int k = 1; k < 4; k++) {
            double[] difference = Vectors.mix(1, p[k], -1, p[k - 1]);
            t[k] = t[k - 1] + Math.pow(Vectors.dot(difference, difference), 0.25);
        }
        double at = t[1] + share * (t[2] - t[1]);
        for (int level = 1; level <= 3; level++) {
            for (int k = 0; k + level < 4; k++) {
                int from = level == 3 ? 1 : k;
                int to = level == 3 ? 2 : k + level;
                double part = (at - t[from]) / (t[to] - t[from]);
                p[k] = Vectors.mix(1 - part, p[k], part, p[k + 1]);
            }
        }
        return Direction.of(p[0]);
    }

    private static Direction direction(String[] row, int column) {
        return Direction.of(
                Double.parseDouble(row[column]),
                Double.parseDouble(row[column + 1]),
                Double.parseDouble(row[column + 2]));
    }

    private static List<String[]> rows(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StablePicture.class.getResourceAsStream("/reference/" + name)),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
