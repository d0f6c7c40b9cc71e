package org.loxodrome.ui.view.sphere;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.loxodrome.figure.Picture;
import org.loxodrome.ui.view.space.ImmediateEasels;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the FX thread spends on a whole new picture of the sphere in 3D, nine curves of 300 points with twelve markers: the hand-over
 * to that thread included, rendering not. Needs a display.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Dprism.forceGPU=true")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class SphereBenchmark {

    private static final int SIZE = 600;

    private final List<Picture> pictures = IntStream.range(0, 50)
            .mapToObj(i -> SphereViewTest.fan(9, 300, 0.02 * i))
            .toList();
    private SphereView view;
    private int next;

    /** Starts JavaFX. */
    @Setup(Level.Trial)
    public void open() {
        CompletableFuture<SphereView> opened = new CompletableFuture<>();
        Platform.startup(() -> opened.complete(unseen()));
        view = opened.join();
    }

    /** In no window: the FX thread would wait for what is shown to be rendered. */
    private static SphereView unseen() {
        SphereView sphere = new SphereView(new ImmediateEasels());
        new Scene(sphere, SIZE, SIZE);
        sphere.resize(SIZE, SIZE);
        return sphere;
    }

    /** Ends JavaFX. */
    @TearDown(Level.Trial)
    public void close() {
        Platform.exit();
    }

    @Benchmark
    public void update() {
        CompletableFuture.runAsync(
                        () -> {
                            view.setPicture(pictures.get(next++ % pictures.size()));
                            view.layout();
                        },
                        Platform::runLater)
                .join();
    }
}
