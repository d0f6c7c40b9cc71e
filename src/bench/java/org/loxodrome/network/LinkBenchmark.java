package org.loxodrome.network;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The link, its slope and its inverse in 50 coordinates: what each right-hand side of the flow costs at least. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LinkBenchmark.COORDINATES)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LinkBenchmark {
    static final int COORDINATES = 50;

    @Param({"2", "3", "10"})
    int depth;

    private Link link;
    private double[] z;

    @Setup
    public void drawCoordinates() {
        link = Link.of(new Depth(depth));
        z = new SplittableRandom(1).doubles(COORDINATES, -1, 1).toArray();
    }

    @Benchmark
    public double value() {
        double sum = 0;
        for (double x : z) {
            sum += link.value(x);
        }
        return sum;
    }

    @Benchmark
    public double derivative() {
        double sum = 0;
        for (double x : z) {
            sum += link.derivative(x);
        }
        return sum;
    }

    @Benchmark
    public double inverse() {
        double sum = 0;
        for (double x : z) {
            sum += link.inverse(x);
        }
        return sum;
    }
}
