package org.loxodrome.margin;

import java.util.concurrent.TimeUnit;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;
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

/** The whole Q_μ path of three points in space, as the window needs it whenever data or depth change. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class SmallPathBenchmark {

    @Param({"stable", "switching", "deep-trap"})
    String preset = "";

    @Param({"2", "3", "10"})
    int depth;

    private Dataset dataset;

    @Setup
    public void load() {
        dataset = Presets.named(preset).dataset();
    }

    @Benchmark
    public QPath path() {
        return QPath.of(dataset, new Depth(depth), () -> false);
    }
}
