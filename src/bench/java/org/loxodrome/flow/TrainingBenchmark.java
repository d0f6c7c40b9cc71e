package org.loxodrome.flow;

import java.util.concurrent.TimeUnit;
import org.loxodrome.geometry.Direction;
import org.loxodrome.problem.Dataset;
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

/** A whole training from the start to μ = 0.001, with all the points of its trajectory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
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

    @Setup
    public void makeData() {
        data = training.data();
    }

    @Benchmark
    public Direction follow() {
        return method.follow(training, data, setting, () -> false);
    }
}
