package org.loxodrome.figure.panel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.RasterPainter;
import org.loxodrome.figure.file.PdfFile;
import org.loxodrome.figure.file.PngFile;
import org.loxodrome.figure.file.Samples;
import org.loxodrome.figure.file.SvgFile;
import org.loxodrome.figure.file.TikzFile;
import org.loxodrome.geometry.Direction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A panel of 900 × 600 with nine trajectories of 300 points, the theory and labels: what each movement of the mouse costs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Djava.awt.headless=true")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PanelBenchmark {

    private static final int TRAJECTORIES = 9;
    private static final int POINTS = 300;

    private PanelFigure figure;
    private Drawing drawing;
    private RasterPainter painter;

    @Setup
    public void orderThePanel() {
        Picture theory = ReferenceScene.of("stable", 2, Double.NaN);
        List<Curve> curves = new ArrayList<>(
                theory.curves().stream().filter(curve -> !curve.isTrajectory()).toList());
        for (int i = 0; i < TRAJECTORIES; i++) {
            curves.add(new Curve(Curve.Role.TRAJECTORY, Math.pow(10, i - 2), "", arch(i)));
        }
        figure = PanelFigure.of(new Picture(curves, theory.markers(), theory.regions()), Theme.LIGHT, 900, 600);
        drawing = Panel.of(figure).drawing();
        painter = new RasterPainter(900, 600);
    }

    @Benchmark
    public Panel compose() {
        return Panel.of(figure);
    }

    @Benchmark
    public int paint() {
        painter.paint(drawing, 1);
        return painter.pixels()[0];
    }

    @Benchmark
    public int composeAndPaint() {
        painter.paint(Panel.of(figure).drawing(), 1);
        return painter.pixels()[0];
    }

    @Benchmark
    public void svgFile() throws IOException {
        SvgFile.write(Panel.of(figure).drawing(), Samples.PROVENANCE, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void pdfFile() throws IOException {
        PdfFile.write(Panel.of(figure).drawing(), Samples.PROVENANCE, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void tikzFile() throws IOException {
        TikzFile.write(Panel.of(figure).drawing(), Samples.PROVENANCE, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void pngFileInUltraHighDefinition() throws IOException {
        PngFile.write(
                Panel.of(figure).drawing(), Samples.PROVENANCE, 72 * 3840 / 900.0, OutputStream.nullOutputStream());
    }

    /** A curve from the start over a height of its own to the end. */
    private static List<Direction> arch(int height) {
        List<Direction> points = new ArrayList<>();
        for (int k = 0; k < POINTS; k++) {
            double t = k / (POINTS - 1.0);
            points.add(Direction.ofDegrees(70 + 20 * t, 15 - 14 * t + 2.5 * height * Math.sin(Math.PI * t)));
        }
        return points;
    }
}
