package org.loxodrome.flow;

import java.nio.file.*;
import java.util.*;
import org.loxodrome.network.*;
import org.loxodrome.problem.*;

public class Scratch {
    static Dataset load(String name) throws Exception {
        List<String> l = Files.readAllLines(Path.of("assets/datasets/" + name + ".csv"));
        l = l.subList(1, l.size());
        double[][] x = new double[l.size()][];
        int[] y = new int[l.size()];
        for (int i = 0; i < x.length; i++) {
            String[] c = l.get(i).split(",");
            x[i] = new double[c.length - 1];
            for (int j = 0; j < x[i].length; j++) x[i][j] = Double.parseDouble(c[j]);
            y[i] = (int) Double.parseDouble(c[c.length - 1]);
        }
        return new Dataset(name, x, y);
    }

    public static void main(String[] a) throws Exception {
        double tol = Double.parseDouble(a[0]);
        int st = Integer.parseInt(a[1]);
        GradientFlow flow = new GradientFlow(tol, st);
        Map<String, List<double[]>> groups = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/reference/trajectories.csv"))) {
            if (line.startsWith("dataset")) continue;
            String[] c = line.split(",");
            double[] w = {0, 0, 0};
            double[] row = {
                Double.parseDouble(c[3]),
                c[4].equals("nan") ? Double.NaN : Double.parseDouble(c[4]),
                Double.parseDouble(c[5]),
                Double.parseDouble(c[6]),
                Double.parseDouble(c[7]),
                Double.parseDouble(c[8])
            };
            groups.computeIfAbsent(c[0] + "," + c[1] + "," + c[2], k -> new ArrayList<>())
                    .add(row);
        }
        double worst = 0, worstT = 0;
        for (var g : groups.entrySet()) {
            String[] k = g.getKey().split(",");
            List<Stop> stops = new ArrayList<>();
            for (double[] r : g.getValue()) stops.add(new Stop.AtAccuracy(r[0]));
            TrajectoryRecorder rec = new TrajectoryRecorder();
            Initialization in = new Initialization(new Depth(Integer.parseInt(k[1])), Double.parseDouble(k[2]));
            double e = 0, et = 0, em = 0;
            try {
                flow.follow(load(k[0]), in, stops, rec, () -> false);
                Map<Double, TrajectoryPoint> m = new HashMap<>();
                for (var s : rec.stops()) m.put(((Stop.AtAccuracy) s.stop()).accuracy(), s.point());
                for (double[] r : g.getValue()) {
                    TrajectoryPoint p = m.get(r[0]);
                    for (int i = 0; i < 3; i++)
                        e = Math.max(e, Math.abs(p.direction().component(i) - r[3 + i]));
                    et = Math.max(et, Math.abs(p.log10Time() - r[1]));
                    em = Math.max(em, Math.abs(p.margin() / r[2] - 1));
                }
                System.out.printf(
                        "%-22s err %.1e time %.1e margin %.1e points %d%n",
                        g.getKey(), e, et, em, rec.trajectory().points().size());
                worst = Math.max(worst, e);
                worstT = Math.max(worstT, et);
            } catch (RuntimeException ex) {
                System.out.println(g.getKey() + " " + ex);
            }
        }
        System.out.println("worst " + worst + " " + worstT);
        // speed
        for (double alpha : new double[] {1, 100, 1e4, 1e8, 1e12}) {
            Dataset d = load("stable");
            Initialization in = new Initialization(new Depth(2), alpha);
            List<Stop> s = List.of(new Stop.AtMu(0.001));
            long best = Long.MAX_VALUE;
            int[] n = {0};
            TrajectoryPoint[] end = {null};
            TrajectoryListener li = new TrajectoryListener() {
                public void point(TrajectoryPoint p) {
                    n[0]++;
                }

                public void stop(Stop q, TrajectoryPoint p) {
                    end[0] = p;
                }
            };
            for (int i = 0; i < 3000; i++) {
                n[0] = 0;
                long t = System.nanoTime();
                flow.follow(d, in, s, li, () -> false);
                best = Math.min(best, System.nanoTime() - t);
            }
            System.out.printf("alpha %g: %.3f ms, %d points %s%n", alpha, best * 1e-6, n[0], end[0].direction());
        }
    }
}
