package org.loxodrome.figure.panel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Patch;
import org.loxodrome.figure.Picture;
import org.loxodrome.geometry.Direction;

/** Pictures of the reference numbers, to look at and to test with; curves are splines through the few points known. */
public final class ReferenceScene {

    private static final Map<String, double[][]> DATA = Map.of(
            "stable", new double[][] {{0, 1.2, 1}, {1.5, 1.2, 0.1}, {0.2, 2.3, 0.2}},
            "switching", new double[][] {{1.6, 0.2, 0.7}, {1.5, 0.7, 1.2}, {1.7, 1.6, 0.3}},
            "nonunique", new double[][] {{-0.6, 2.1, 1.2}, {-0.3, 0.7, 0.7}, {-0.4, 2.0, -0.8}},
            "deep-escape", new double[][] {{1.4, 1.7, -0.4}, {1.3, 2.3, -0.3}, {0.3, 1.1, 1.3}},
            "deep-trap", new double[][] {{0.9, -1, 2.1}, {0.6, -0.7, -0.9}, {2.3, -0.7, 2.4}});

    private ReferenceScene() {}

    /** The picture of a data set at a depth, with the trajectory of one α drawn as the current one. */
    public static Picture of(String dataset, int depth, double current) {
        List<Curve> curves = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        Direction start = start(dataset);
        Map<Double, List<Direction>> fan = new LinkedHashMap<>();
        Map<String, List<Direction>> equalMu = new TreeMap<>();
        for (String[] row : rows("trajectories.csv")) {
            if (row[0].equals(dataset) && Integer.parseInt(row[1]) == depth) {
                double alpha = Double.parseDouble(row[2]);
                fan.computeIfAbsent(alpha, key -> new ArrayList<>(List.of(start)))
                        .add(direction(row, 6));
                double mu = Math.pow(alpha, depth) / Double.parseDouble(row[3]);
                equalMu.computeIfAbsent(NumberText.of(mu), key -> new ArrayList<>())
                        .add(direction(row, 6));
            }
        }
        fan.forEach((alpha, points) -> curves.add(new Curve(
                alpha == current ? Curve.Role.CURRENT : Curve.Role.TRAJECTORY,
                alpha,
                "α = " + NumberText.of(alpha),
                smooth(points))));
        for (String mu : List.of("0.5", "0.1", "0.02", "0.005", "0.001")) {
            curves.add(
                    0,
                    new Curve(Curve.Role.CROSS_LINE, Double.NaN, "equal μ", equalMu.getOrDefault(mu, List.of(start))));
        }
        addTheory(dataset, depth, curves, markers);
        markers.add(new Marker(Marker.Kind.START, start, "start"));
        List<Direction> heads = fan.getOrDefault(current, List.of());
        if (!heads.isEmpty()) {
            markers.add(new Marker(Marker.Kind.HEAD, heads.get(heads.size() / 2), "", current));
        }
        Patch region = new Patch("separating directions", region(dataset));
        return new Picture(curves, markers, List.of(region));
    }

    private static void addTheory(String dataset, int depth, List<Curve> curves, List<Marker> markers) {
        List<Direction> path = new ArrayList<>();
        List<Marker> corners = new ArrayList<>();
        for (String[] row : rows("maxmargins.csv")) {
            boolean anyDepth = row[2].isEmpty();
            if (!row[0].equals(dataset) || !(anyDepth || Integer.parseInt(row[2]) == depth)) {
                continue;
            }
            Direction at = direction(row, 6);
            switch (row[1]) {
                case "l2" -> corners.add(new Marker(Marker.Kind.L2, at, ""));
                case "l1" -> corners.add(new Marker(Marker.Kind.L1, at, ""));
                case "l2/D" -> corners.add(new Marker(Marker.Kind.L2_OVER_D, at, ""));
                default -> {
                    double mu = Double.parseDouble(row[3]);
                    path.add(at);
                    if (mu < 100 && mu > 1e-4) {
                        markers.add(new Marker(Marker.Kind.PATH_POINT, at, "μ = " + NumberText.of(mu), mu));
                    }
                }
            }
        }
        curves.add(new Curve(Curve.Role.PATH, Double.NaN, "Q_μ max-margin path", path));
        markers.addAll(corners);
    }

    private static Direction start(String dataset) {
        double[] sum = new double[3];
        for (double[] row : Objects.requireNonNull(DATA.get(dataset))) {
            for (int i = 0; i < 3; i++) {
                sum[i] += row[i];
            }
        }
        return Direction.of(sum);
    }

    /** The edges of the cone X w ≥ 0 of three rows: cross products of two rows, on the third one's side. */
    private static List<Direction> region(String dataset) {
        double[][] x = Objects.requireNonNull(DATA.get(dataset));
        double determinant = dot(cross(x[0], x[1]), x[2]);
        List<Direction> corners = new ArrayList<>();
        int[][] order = determinant > 0 ? new int[][] {{0, 1}, {1, 2}, {2, 0}} : new int[][] {{1, 0}, {0, 2}, {2, 1}};
        for (int[] pair : order) {
            corners.add(Direction.of(cross(x[pair[0]], x[pair[1]])));
        }
        return corners;
    }

    /** Centripetal Catmull–Rom splines through the points, in space. */
    private static List<Direction> smooth(List<Direction> points) {
        List<Direction> dense = new ArrayList<>();
        int n = points.size();
        for (int i = 0; i + 1 < n; i++) {
            double[] p1 = points.get(i).toArray();
            double[] p2 = points.get(i + 1).toArray();
            double[] p0 = i > 0 ? points.get(i - 1).toArray() : mixed(p1, p2, -0.1);
            double[] p3 = i + 2 < n ? points.get(i + 2).toArray() : mixed(p1, p2, 1.1);
            double t1 = knot(p0, p1);
            double t2 = t1 + knot(p1, p2);
            double t3 = t2 + knot(p2, p3);
            for (int k = 0; k < 30; k++) {
                double t = t1 + (t2 - t1) * k / 30;
                double[] a = mixed(p0, p1, t / t1);
                double[] b = mixed(p1, p2, (t - t1) / (t2 - t1));
                double[] c = mixed(p2, p3, (t - t2) / (t3 - t2));
                dense.add(Direction.of(
                        mixed(mixed(a, b, t / t2), mixed(b, c, (t - t1) / (t3 - t1)), (t - t1) / (t2 - t1))));
            }
        }
        dense.add(points.get(n - 1));
        return dense;
    }

    private static double knot(double[] from, double[] to) {
        double sum = 1e-12;
        for (int i = 0; i < 3; i++) {
            sum += (to[i] - from[i]) * (to[i] - from[i]);
        }
        return Math.pow(sum, 0.25);
    }

    private static double[] mixed(double[] from, double[] to, double share) {
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = from[i] + share * (to[i] - from[i]);
        }
        return mixed;
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static Direction direction(String[] row, int from) {
        return Direction.of(
                Double.parseDouble(row[from]), Double.parseDouble(row[from + 1]), Double.parseDouble(row[from + 2]));
    }

    private static List<String[]> rows(String file) {
        String resource = "/reference/" + file;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReferenceScene.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
