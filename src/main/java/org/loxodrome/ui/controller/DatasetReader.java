package org.loxodrome.ui.controller;

import java.nio.file.Path;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.DatasetCsv;
import org.loxodrome.problem.DatasetException;
import org.loxodrome.ui.model.Texts;

/** Reads data sets that the window can show. */
final class DatasetReader {

    private static final int DIMENSION = 3;

    private final Texts texts;

    DatasetReader(Texts texts) {
        this.texts = texts;
    }

    /**
     * Reads a data set.
     *
     * @throws DatasetException with a sentence for the user, if the file cannot be read, or its data are not separable or do
     *     not have three coordinates
     */
    Dataset read(Path file) {
        Dataset dataset = DatasetCsv.read(file);
        if (dataset.dimension() != DIMENSION) {
            throw new DatasetException(texts.of("dimension.wrong", dataset.name(), dataset.dimension()));
        }
        L2Margin.of(dataset); // throws if the data are not separable
        return dataset;
    }
}
