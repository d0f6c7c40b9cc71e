package org.loxodrome.flow;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.loxodrome.geometry.Direction;
import org.loxodrome.problem.Dataset;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole training from the start to μ = 0.001, with all the points of its trajectory.
 *
 * <p>Beside the time on the clock the thread's own processor time is counted, which is what to compare on a machine that is
 * busy with other things.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class TrainingBenchmark {

    @Param({"STABLE_1", "STABLE_100", "STABLE_1E4", "STABLE_1E8", "STABLE_1E12", "RANDOM_20", "RANDOM_100"})
    TrainingCase training = TrainingCase.STABLE_1;

    @Param("FLOW")
    TrainingMethod method = TrainingMethod.FLOW;

    @Param("1e-12")
    double setting;

    private Dataset data;

    /** Processor time, summed over runs. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class ProcessorTime {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

        /** Sum of the processor time. */
        public long nanoseconds;

        /** How many runs it is the sum of. */
        public long runs;
    }

    @Setup
    public void makeData() {
        data = training.data();
    }

    @Benchmark
    public Direction follow(ProcessorTime time) {
        long start = time.threads.getCurrentThreadCpuTime();
        Direction end = method.follow(training, data, setting, () -> false);
        time.nanoseconds += time.threads.getCurrentThreadCpuTime() - start;
        time.runs++;
        return end;
    }
}
