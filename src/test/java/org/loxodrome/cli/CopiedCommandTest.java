package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.Loss;
import org.loxodrome.flow.Stop;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.DatasetCsv;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.TrajectoryCommandLine;

/** The command that the window copies, given to the command line. */
class CopiedCommandTest {

    private static final Experiment STABLE = Experiment.of(Presets.named("stable"));

    private record Followed(Dataset dataset, Initialization initialization, List<Stop> stops) {}

    private final List<Followed> followed = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isShortForAPreset() {
        assertEquals(
                "packaging/loxodrome trajectory --preset stable --depth 2 --alpha 0.1,0.3,1,3,10,100,10000,2"
                        + " --mu 2,0.5,0.2,0.05,0.01,0.001,1e-5",
                TrajectoryCommandLine.of(withRoundMus()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, Double.POSITIVE_INFINITY})
    void theEndsOfThePathAreNoStops(double end) {
        Experiment experiment = STABLE.withMu(end).withAlpha(Double.POSITIVE_INFINITY);
        String command = TrajectoryCommandLine.of(experiment);
        assertTrue(command.contains(",inf --mu 0.5,0.1,0.02,0.005,0.001,1e-5"), command);
    }

    @Test
    void anotherEngineIsNamedForTheFiniteScales() {
        Experiment limit = STABLE.withAlpha(Double.POSITIVE_INFINITY);
        String descent = TrajectoryCommandLine.of(limit.withEngine(new EngineChoice.Descent(2e-3)));
        assertTrue(descent.contains("--alpha 0.1,0.3,1,3,10,100,10000 --mu"), descent);
        assertTrue(descent.endsWith(" --engine ngd --eta 0.002"), descent);
        String kernel = TrajectoryCommandLine.of(STABLE.withEngine(new EngineChoice.Kernel()));
        assertTrue(kernel.endsWith(" --engine kernel"), kernel);
        String flow = TrajectoryCommandLine.of(limit.withFan(List.of()).withEngine(new EngineChoice.Kernel()));
        assertTrue(flow.contains("--alpha inf") && !flow.contains("--engine"), flow);
    }

    @Test
    void theLogisticLossIsNamedAndOnlyWhatAllScalesComeToIsAsked() {
        EngineChoice flow = new EngineChoice.Flow(Loss.LOGISTIC);
        Experiment limit = STABLE.withAlpha(Double.POSITIVE_INFINITY).withEngine(flow);
        String command = TrajectoryCommandLine.of(limit);
        assertTrue(command.endsWith(",10000,inf --mu 0.02,0.005,0.001,1e-5 --loss logistic"), command);
        run(TrajectoryCommandLine.words(limit));
        String kernel = TrajectoryCommandLine.of(STABLE.withEngine(new EngineChoice.Kernel(Loss.LOGISTIC)));
        assertTrue(kernel.endsWith(" --engine kernel --loss logistic"), kernel);
        Experiment tiny = STABLE.withFan(List.of()).withAlpha(1e-4).withEngine(flow);
        String end = TrajectoryCommandLine.of(tiny);
        assertTrue(end.endsWith(" --alpha 0.0001 --accuracy 1000 --loss logistic"), end);
        run(TrajectoryCommandLine.words(tiny));
    }

    private static Experiment withRoundMus() {
        return new Experiment(
                STABLE.dataset(),
                2,
                STABLE.depth(),
                0.05,
                STABLE.fan(),
                List.of(2.0, 0.5, 0.2, 0.01, 0.001),
                STABLE.end(),
                STABLE.engine(),
                STABLE.view());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stable", "nonunique", "switching", "deep-escape", "deep-trap"})
    void followsTheSameTrajectoriesOfAPreset(String preset) {
        Experiment experiment = Experiment.of(Presets.named(preset))
                .withAlpha(Math.pow(10, 1 / 3.0))
                .withMu(Math.exp(-3));
        run(TrajectoryCommandLine.words(experiment));
        assertFollowed(experiment);
    }

    @Test
    void followsTheSameTrajectoriesOfOwnData() throws IOException {
        Dataset own = new Dataset("it's mine", new double[][] {{1, 0.2, 1e-7}, {-0.1, -1 / 3.0, 0}}, new int[] {1, -1});
        Experiment experiment = STABLE.withDataset(own).withAlpha(Math.nextUp(0.3));
        Path file = folder.resolve("it's mine.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            DatasetCsv.write(own, out);
        }
        List<String> words = new ArrayList<>(TrajectoryCommandLine.words(experiment));
        int name = words.indexOf("it's mine.csv");
        words.set(name, file.toString());
        run(words);
        assertFollowed(experiment);
    }

    @Test
    void aNameWithBlanksIsQuotedForTheShell() {
        Dataset own = new Dataset("it's mine", new double[][] {{1, 0, 0}}, new int[] {1});
        String command = TrajectoryCommandLine.of(STABLE.withDataset(own));
        assertEquals(
                "--data 'it'\\''s mine.csv' --depth",
                command.substring(command.indexOf("--data"), command.indexOf(" 2")));
    }

    private void run(List<String> words) {
        StringWriter err = new StringWriter();
        int status = new CommandLineProgram(
                        (dataset, initialization, stops, listener, cancelled) ->
                                followed.add(new Followed(dataset, initialization, stops)),
                        new StringWriter(),
                        err)
                .run(words.toArray(String[]::new));
        assertEquals(0, status, err::toString);
    }

    private void assertFollowed(Experiment experiment) {
        Set<Double> scales = new TreeSet<>(experiment.fan());
        scales.add(experiment.alpha());
        assertEquals(
                scales,
                new TreeSet<>(followed.stream()
                        .map(one -> one.initialization().alpha())
                        .toList()));
        List<Stop> stops = Stream.concat(
                        experiment.crossLines().stream(),
                        Stream.of(experiment.mu(), experiment.end().mu()))
                .map(Stop.AtMu::new)
                .map(Stop.class::cast)
                .toList();
        for (Followed one : followed) {
            assertEquals(experiment.dataset(), one.dataset());
            assertEquals(experiment.depth(), one.initialization().depth());
            assertEquals(Set.copyOf(stops), Set.copyOf(one.stops()));
        }
    }
}
