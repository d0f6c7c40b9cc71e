package org.loxodrome.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loxodrome.problem.Dataset;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.file.ExperimentFile;
import picocli.CommandLine.Option;

/** Which data set: a file, a preset, or that of an experiment. */
final class ExperimentOption extends DataOptions {

    private @Nullable Experiment experiment;

    @Option(
            names = "--experiment",
            paramLabel = "FILE.loxodrome",
            description =
                    "An experiment that the window has saved: data, depth, scales, engine and values of mu, as far"
                            + " as no other options give them.")
    private @Nullable Path file;

    /**
     * The experiment, if one is wanted.
     *
     * @throws org.loxodrome.session.file.UnreadableFileException with a sentence, if the file holds none
     */
    Optional<Experiment> experiment() {
        if (file != null && experiment == null) {
            experiment = ExperimentFile.read(file);
        }
        return Optional.ofNullable(experiment);
    }

    @Override
    String commandLine() {
        return file == null ? super.commandLine() : "--experiment " + file.getFileName();
    }

    @Override
    Dataset dataset() {
        return experiment().map(Experiment::dataset).orElseGet(super::dataset);
    }
}
