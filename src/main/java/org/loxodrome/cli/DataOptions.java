package org.loxodrome.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.file.ShellWord;
import org.loxodrome.margin.Separability;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.DatasetCsv;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;
import picocli.CommandLine.Option;

/** Which data set: a file or a preset. */
class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "FILE.csv",
            description = "Data set: a header x1,...,xd,y and one point a line, labels y = 1 or -1.")
    private @Nullable Path data;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "A data set of the program: stable, nonunique, switching, deep-escape, deep-trap.")
    private @Nullable String preset;

    /**
     * The data set.
     *
     * @throws org.loxodrome.problem.DatasetException with a sentence, if the file or the name is not one
     */
    Dataset dataset() {
        if (data != null) {
            return DatasetCsv.read(data);
        }
        return Presets.named(String.valueOf(preset)).dataset();
    }

    /** The preset, if one is wanted. */
    Optional<Preset> preset() {
        return Optional.ofNullable(preset).map(Presets::named);
    }

    /** The option that gives the same again; a file is named without its folder. */
    String commandLine() {
        return data == null ? "--preset " + preset : "--data " + ShellWord.of(data);
    }

    /**
     * The data set, known to have a direction that separates it: without one, neither training nor theory has an end.
     *
     * @throws BadInputException with a sentence that names the conflicting points, if there is none
     * @throws org.loxodrome.problem.DatasetException with a sentence, if the file or the name is not a data set
     */
    Dataset separableDataset() {
        return separable(dataset());
    }

    private static Dataset separable(Dataset dataset) {
        Separability separability = Separability.of(dataset);
        if (!separability.isSeparable()) {
            throw new BadInputException(separability.explanation());
        }
        return dataset;
    }
}
