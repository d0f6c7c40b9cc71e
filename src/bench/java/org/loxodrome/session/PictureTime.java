package org.loxodrome.session;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Presets;

/**
 * What the picture of `stable` with the quick fan of eight scales costs after its data or its depth have changed: the processor
 * time of all its parts on one thread, warm. Other work on the machine hardly changes it.
 */
public final class PictureTime {

    private static final List<Double> FAN = List.of(0.1, 0.3, 1.0, 3.0, 10.0, 100.0, 1e4, Double.POSITIVE_INFINITY);
    private static final int WARM_UP = 400;
    private static final int RUNS = 200;

    private PictureTime() {}

    /** Prints the medians for two depths. */
    public static void main(String[] arguments) {
        for (int depth : new int[] {2, 3}) {
            Experiment experiment =
                    Experiment.of(Presets.named("stable")).withFan(FAN).withDepth(new Depth(depth));
            MarginTheory solver = new MarginTheory();
            double trajectories = median(() -> Stream.concat(FAN.stream(), Stream.of(experiment.alpha()))
                    .forEach(alpha -> follow(experiment, alpha)));
            double theory = median(() -> solver.theory(experiment, () -> false));
            double point = median(
                    () -> solver.pathPoint(experiment.dataset(), experiment.depth(), experiment.mu(), () -> false));
            System.out.printf(
                    Locale.ROOT,
                    "D = %d: nine trajectories %.2f ms, theory with the path %.2f ms, point of the path %.3f ms%n",
                    depth,
                    trajectories,
                    theory,
                    point);
        }
    }

    private static void follow(Experiment experiment, double alpha) {
        Initialization start = new Initialization(experiment.depth(), alpha);
        EngineChoice engine = experiment.engine(start);
        FanTrajectory.follow(engine.engine(), experiment.dataset(), start, experiment.stops(start), () -> false);
    }

    private static double median(Runnable work) {
        double[] times = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long before = processorTime();
            work.run();
            times[Math.max(0, i)] = (processorTime() - before) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
