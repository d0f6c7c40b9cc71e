package org.loxodrome.margin;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.loxodrome.network.Depth;
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

/** The max-margin predictors of N = 100 points in d = 1000 dimensions: normal inputs with random labels. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class MarginBenchmark {

    private static final int SIZE = 100;
    private static final int DIMENSION = 1000;

    @Param({"2", "3"})
    int depth;

    private Dataset dataset;
    private QMargin problem;

    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        double[][] inputs = new double[SIZE][DIMENSION];
        int[] labels = new int[SIZE];
        for (int n = 0; n < SIZE; n++) {
            labels[n] = random.nextBoolean() ? 1 : -1;
            for (int i = 0; i < DIMENSION; i++) {
                inputs[n][i] = random.nextGaussian();
            }
        }
        dataset = new Dataset("normal", inputs, labels);
        problem = new QMargin(dataset, new Depth(depth));
    }

    @Benchmark
    public MaxMargin l2() {
        return L2Margin.of(dataset);
    }

    @Benchmark
    public L1Face l1() {
        return L1Margin.of(dataset);
    }

    /** Far from both ends of the path: the largest |w_i| is a few hundred μ. */
    @Benchmark
    public MaxMargin q() {
        return problem.at(1e-4);
    }

    @Benchmark
    public QPath path() {
        return QPath.of(dataset, new Depth(depth), () -> false);
    }
}
