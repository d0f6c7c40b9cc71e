package org.loxodrome.cli;

import java.nio.file.Path;
import org.loxodrome.figure.file.ShellWord;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.file.ExperimentFile;
import picocli.CommandLine.ITypeConverter;

/**
 * An experiment that the window has saved, as {@code --experiment} names it.
 *
 * @param file where it is
 */
record SavedExperiment(Path file) {

    static final String OPTION = "--experiment";
    static final String LABEL = "FILE.loxodrome";

    /** For the option's value. */
    static final class Converter implements ITypeConverter<SavedExperiment> {

        @Override
        public SavedExperiment convert(String name) {
            return new SavedExperiment(Path.of(name));
        }
    }

    /**
     * The experiment.
     *
     * @throws org.loxodrome.session.file.UnreadableFileException with a sentence, if the file holds none
     */
    Experiment read() {
        return ExperimentFile.read(file);
    }

    /** The option that gives the same again; the file is named without its folder. */
    String commandLine() {
        return OPTION + " " + ShellWord.of(file);
    }
}
