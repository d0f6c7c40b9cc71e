package org.loxodrome.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loxodrome.problem.Dataset;
import org.loxodrome.session.Experiment;
import picocli.CommandLine.Option;

/** Which data set: a file, a preset, or that of an experiment. */
final class ExperimentOption extends DataOptions {

    private @Nullable Experiment experiment;

    @Option(
            names = SavedExperiment.OPTION,
            paramLabel = SavedExperiment.LABEL,
            converter = SavedExperiment.Converter.class,
            description =
                    "An experiment that the window has saved: data, depth, scales, engine and values of mu, as far"
                            + " as no other options give them.")
    private @Nullable SavedExperiment saved;

    /**
     * The experiment, if one is wanted.
     *
     * @throws org.loxodrome.session.file.UnreadableFileException with a sentence, if the file holds none
     */
    Optional<Experiment> experiment() {
        if (saved != null && experiment == null) {
            experiment = saved.read();
        }
        return Optional.ofNullable(experiment);
    }

    @Override
    String commandLine() {
        return saved == null ? super.commandLine() : saved.commandLine();
    }

    @Override
    Dataset dataset() {
        return experiment().map(Experiment::dataset).orElseGet(super::dataset);
    }
}
