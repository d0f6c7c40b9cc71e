package org.loxodrome.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Decimal;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;

/**
 * The command that prints an experiment's trajectories as numbers: all its scales α, with another engine than the flow the finite ones, at its cross-lines, at its μ and at the
 * μ where trajectories end.
 */
public final class TrajectoryCommandLine {

    private static final String PROGRAM = "packaging/loxodrome";
    private static final Pattern SAFE = Pattern.compile("[\\p{Alnum}_./,+-]+");

    private TrajectoryCommandLine() {}

    /** The command as one types it into a shell. */
    public static String of(Experiment experiment) {
        return typed(words(experiment));
    }

    /** What one types into a shell to give the program these words. */
    public static String typed(List<String> words) {
        return Stream.concat(Stream.of(PROGRAM), words.stream())
                .map(TrajectoryCommandLine::quoted)
                .collect(Collectors.joining(" "));
    }

    /** What follows the program's name, one word each; its numbers parse to the experiment's very doubles. */
    public static List<String> words(Experiment experiment) {
        List<String> words = new ArrayList<>(List.of("trajectory"));
        words.addAll(data(experiment.dataset()));
        words.addAll(List.of("--depth", Integer.toString(experiment.depth().value())));
        List<String> engine = engine(experiment);
        words.addAll(List.of(
                "--alpha", list(alphas(experiment).filter(alpha -> engine.isEmpty() || !alpha.isInfinite()))));
        words.addAll(List.of("--mu", list(mus(experiment))));
        words.addAll(engine);
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

    /** Empty for the flow, which needs no word, and where there is no finite scale for another one. */
    private static List<String> engine(Experiment experiment) {
        if (alphas(experiment).allMatch(alpha -> alpha.isInfinite())) {
            return List.of();
        }
        if (experiment.engine() instanceof EngineChoice.Descent descent) {
            return List.of("--engine", "ngd", "--eta", Decimal.of(descent.step()));
        }
        return experiment.engine() instanceof EngineChoice.Kernel ? List.of("--engine", "kernel") : List.of();
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

    private static String quoted(String word) {
        return SAFE.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
