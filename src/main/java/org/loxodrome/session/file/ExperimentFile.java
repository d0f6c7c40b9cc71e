package org.loxodrome.session.file;

import java.nio.file.Path;
import org.loxodrome.session.Experiment;

/** Experiments in files of their own, called {@code .loxodrome}. */
public final class ExperimentFile {

    private ExperimentFile() {}

    /**
     * Reads an experiment.
     *
     * @throws UnreadableFileException with a sentence for the user, if the file cannot be read or holds no experiment
     */
    public static Experiment read(Path file) {
        return JsonFile.read(file, ExperimentJson::read);
    }

    /** An experiment as a file holds it, on one line. */
    public static String line(Experiment experiment) {
        return JsonFile.line(out -> ExperimentJson.write(experiment, out));
    }

    /**
     * Writes an experiment so that reading gives an equal one. A file that is there is replaced in one step.
     *
     * @throws java.io.UncheckedIOException with a sentence for the user in its cause, if the file was not written
     */
    public static void write(Path file, Experiment experiment) {
        JsonFile.write(file, out -> ExperimentJson.write(experiment, out));
    }
}
