package org.loxodrome.flow;

import java.util.*;
import org.loxodrome.network.*;

public class Scratch2 {
    public static void main(String[] a) throws Exception {
        new GradientFlow(Double.parseDouble(a[3]))
                .follow(
                        Scratch.load(a[0]),
                        new Initialization(new Depth(Integer.parseInt(a[1])), Double.parseDouble(a[2])),
                        List.of(new Stop.AtAccuracy(Double.parseDouble(a[4]))),
                        p -> {},
                        () -> false);
    }
}

class Scratch3 {
    public static void main(String[] a) throws Exception {
        for (String line : java.nio.file.Files.readAllLines(
                java.nio.file.Path.of("src/test/resources/reference/trajectories.csv"))) {
            String[] c = line.split(",");
            if (!c[0].equals(a[0]) || !c[1].equals(a[1]) || !c[2].equals(a[2])) continue;
            double[] r = {Double.parseDouble(c[6]), Double.parseDouble(c[7]), Double.parseDouble(c[8])};
            for (double tol : new double[] {1e-8, 1e-9, 1e-10, 1e-11, 1e-12, 1e-13}) {
                TrajectoryRecorder rec = new TrajectoryRecorder();
                new GradientFlow(tol)
                        .follow(
                                Scratch.load(a[0]),
                                new Initialization(new Depth(Integer.parseInt(a[1])), Double.parseDouble(a[2])),
                                List.of(new Stop.AtAccuracy(Double.parseDouble(c[3]))),
                                rec,
                                () -> false);
                var p = rec.stops().get(0).point();
                double e = 0;
                for (int i = 0; i < 3; i++)
                    e = Math.max(e, Math.abs(p.direction().component(i) - r[i]));
                System.out.printf(
                        "%s %.0e err %.1e pts %d p %s nu %s%n",
                        c[3],
                        tol,
                        e,
                        rec.trajectory().points().size(),
                        Arrays.toString(p.weights()),
                        Arrays.toString(p.multipliers()));
            }
        }
    }
}
