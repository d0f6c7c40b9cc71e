package org.loxodrome.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loxodrome.figure.file.ShellWord;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.Loss;
import org.loxodrome.flow.Stop;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Decimal;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;

/**
 * The command that prints an experiment's trajectories as numbers: all its scales α, with another engine than the flow the
 * finite ones, at its cross-lines, at its μ and at the μ where trajectories end, as far as training from each of the scales
 * comes there; if there is no such μ, at the accuracy where they end.
 */
public final class TrajectoryCommandLine {

    private static final String PROGRAM = "packaging/loxodrome";

    private TrajectoryCommandLine() {}

    /** The command as one types it into a shell. */
    public static String of(Experiment experiment) {
        return typed(words(experiment));
    }

    /** What one types into a shell to give the program these words. */
    public static String typed(List<String> words) {
        return Stream.concat(Stream.of(PROGRAM), words.stream())
                .map(ShellWord::of)
                .collect(Collectors.joining(" "));
    }

    /** What follows the program's name, one word each; its numbers parse to the experiment's very doubles. */
    public static List<String> words(Experiment experiment) {
        List<String> words = new ArrayList<>(List.of("trajectory"));
        words.addAll(data(experiment.dataset()));
        words.addAll(List.of("--depth", Integer.toString(experiment.depth().value())));
        EngineChoice engine = engine(experiment);
        List<Initialization> starts = alphas(experiment)
                .map(alpha -> new Initialization(experiment.depth(), alpha))
                .filter(engine::serves)
                .toList();
        words.addAll(List.of("--alpha", list(starts.stream().map(Initialization::alpha))));
        String mus = list(mus(experiment)
                .filter(mu -> starts.stream().allMatch(start -> experiment.isAhead(new Stop.AtMu(mu), start))));
        words.addAll(
                mus.isEmpty()
                        ? List.of("--accuracy", Decimal.of(experiment.end().accuracy()))
                        : List.of("--mu", mus));
        words.addAll(words(engine));
        return words;
    }

    private static List<String> data(Dataset dataset) {
        return Presets.all().stream()
                .filter(preset -> preset.dataset().equals(dataset))
                .findFirst()
                .map(Preset::name)
                .map(name -> List.of("--preset", name))
                .orElseGet(() -> List.of("--data", dataset.name() + ".csv"));
    }

    /** The flow where there is no finite scale for another one, and for the limit, which is a part of it. */
    private static EngineChoice engine(Experiment experiment) {
        boolean flow = experiment.engine() instanceof EngineChoice.Limit
                || alphas(experiment).allMatch(alpha -> alpha.isInfinite());
        return flow ? new EngineChoice.Flow() : experiment.engine();
    }

    /** What is not said by saying nothing: the flow on the exponential loss needs no word. */
    private static List<String> words(EngineChoice engine) {
        if (engine instanceof EngineChoice.Descent descent) {
            return List.of("--engine", "ngd", "--eta", Decimal.of(descent.step()));
        }
        List<String> words = new ArrayList<>();
        if (engine instanceof EngineChoice.Kernel) {
            words.addAll(List.of("--engine", "kernel"));
        }
        if (engine.loss() == Loss.LOGISTIC) {
            words.addAll(List.of("--loss", "logistic"));
        }
        return words;
    }

    private static Stream<Double> alphas(Experiment experiment) {
        return Stream.concat(experiment.fan().stream(), Stream.of(experiment.alpha()))
                .distinct();
    }

    private static Stream<Double> mus(Experiment experiment) {
        return Stream.concat(
                        experiment.crossLines().stream(),
                        Stream.of(experiment.mu(), experiment.end().mu()))
                .filter(mu -> mu > 0 && !mu.isInfinite()) // no trajectory comes to the ends of the path
                .distinct()
                .sorted(Comparator.reverseOrder());
    }

    private static String list(Stream<Double> numbers) {
        return numbers.map(number -> number.isInfinite() ? "inf" : Decimal.of(number))
                .collect(Collectors.joining(","));
    }
}
