package org.loxodrome.flow;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.chart.ChartSheet;
import org.loxodrome.figure.chart.LogLogChart;
import org.loxodrome.figure.chart.Series;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.file.SvgFile;
import org.loxodrome.geometry.Direction;
import org.loxodrome.problem.Dataset;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures processor time against error of all methods in all cases, writes both as CSV and draws them. What does not finish within
 * the patience is left out.
 */
public final class WorkPrecision {

    private static final Provenance PROVENANCE = new Provenance(
            "Processor time against the error of the direction",
            "./mvnw -Pbench -Dbench.main=org.loxodrome.flow.WorkPrecision -Dbench=docs/performance",
            "stable and random data",
            2,
            List.of(1.0, 100.0, 1e4, 1e8));
    private static final double PATIENCE_SECONDS = 5;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** Smaller errors are rounding and are drawn as this. */
    private static final double ROUNDING = 1e-14;

    private final Path folder;
    private final List<Row> rows = new ArrayList<>();

    private WorkPrecision(Path folder) {
        this.folder = folder;
    }

    /** A measurement: the angle to the reference in radians, the processor time in milliseconds. */
    private record Row(TrainingCase training, TrainingMethod method, double setting, double error, double time) {}

    /** Measures and draws into the folder given: {@code work-precision.csv} and {@code work-precision.svg}. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        WorkPrecision diagram = new WorkPrecision(Path.of(arguments[0]));
        for (TrainingCase training : TrainingCase.values()) {
            diagram.measure(training);
        }
        diagram.writeCsv();
        diagram.draw();
    }

    private void measure(TrainingCase training) throws RunnerException {
        Direction reference = training.reference();
        Dataset data = training.data();
        for (TrainingMethod method : TrainingMethod.values()) {
            try {
                measure(training, data, method, reference);
            } catch (CancellationException e) {
                System.out.println(method.title + " does not finish " + training.title + " at finer settings.");
            }
        }
    }

    /** From the coarsest setting on, until one takes too long. */
    private void measure(TrainingCase training, Dataset data, TrainingMethod method, Direction reference)
            throws RunnerException {
        for (double setting : method.settings()) {
            long end = processorTime() + (long) (PATIENCE_SECONDS * 1e9);
            Direction direction = method.follow(training, data, setting, () -> processorTime() > end);
            double error = Math.toRadians(direction.angleTo(reference));
            rows.add(new Row(training, method, setting, error, time(training, method, setting)));
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double time(TrainingCase training, TrainingMethod method, double setting) throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(TrainingBenchmark.class.getSimpleName())
                        .param("training", training.name())
                        .param("method", method.name())
                        .param("setting", Double.toString(setting))
                        .warmupIterations(1)
                        .measurementIterations(1)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementTime(TimeValue.seconds(1))
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .build())
                .runSingle();
        return sum(result, "nanoseconds") / sum(result, "runs") / 1e6;
    }

    private static double sum(RunResult result, String counter) {
        return Objects.requireNonNull(result.getSecondaryResults().get(counter))
                .getStatistics()
                .getSum();
    }

    private void writeCsv() throws IOException {
        List<String> lines = new ArrayList<>(List.of("case,method,setting,direction_error,milliseconds"));
        for (Row row : rows) {
            lines.add(String.format(
                    Locale.ROOT,
                    "\"%s\",\"%s\",%.0e,%.2e,%.3g",
                    row.training.title,
                    row.method.title,
                    row.setting,
                    row.error,
                    row.time));
        }
        Files.write(folder.resolve("work-precision.csv"), lines);
    }

    private void draw() throws IOException {
        List<LogLogChart> charts = new ArrayList<>();
        for (TrainingCase training : TrainingCase.values()) {
            if (training != TrainingCase.STABLE_1E12) { // as at 10^8
                charts.add(chart(training));
            }
        }
        ChartSheet sheet = new ChartSheet(
                charts,
                2,
                "error of the direction in radians",
                "processor time in ms",
                Theme.LIGHT,
                84 * POINTS_PER_MILLIMETRE,
                62 * POINTS_PER_MILLIMETRE,
                7.5);
        try (OutputStream out = Files.newOutputStream(folder.resolve("work-precision.svg"))) {
            SvgFile.write(sheet.drawing(), PROVENANCE, out);
        }
    }

    private LogLogChart chart(TrainingCase training) {
        List<Series> series = new ArrayList<>();
        for (TrainingMethod method : TrainingMethod.values()) {
            List<Series.Sample> samples = rows.stream()
                    .filter(row -> row.training == training && row.method == method)
                    .map(row -> new Series.Sample(Math.max(ROUNDING, row.error), row.time))
                    .toList();
            if (!samples.isEmpty()) {
                series.add(new Series(method.title, samples));
            }
        }
        return new LogLogChart(training.title, series);
    }
}
