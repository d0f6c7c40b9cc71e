package org.loxodrome.ui.controller;

import java.nio.file.Path;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.DatasetCsv;
import org.loxodrome.problem.DatasetException;
import org.loxodrome.ui.model.Texts;

/** Reads data sets that the window can show. */
final class DatasetReader {

    private static final int LEAST_DIMENSION = 2;
    private static final int GREATEST_DIMENSION = 50;

    private final Texts texts;

    DatasetReader(Texts texts) {
        this.texts = texts;
    }

    /**
     * Reads a data set.
     *
     * @throws DatasetException with a sentence for the user, if the file cannot be read, or its data are not separable or have
     *     too few or too many coordinates
     */
    Dataset read(Path file) {
        return checked(DatasetCsv.read(file));
    }

    /**
     * The data set itself.
     *
     * @throws DatasetException with a sentence for the user, if its data are not separable or have too few or too many coordinates
     */
    Dataset checked(Dataset dataset) {
        checkDimension(dataset, texts);
        L2Margin.of(dataset); // throws if the data are not separable
        return dataset;
    }

    /**
     * Checks only what takes no time.
     *
     * @throws DatasetException with a sentence for the user, if the data have too few or too many coordinates
     */
    static void checkDimension(Dataset dataset, Texts texts) {
        int dimension = dataset.dimension();
        if (dimension < LEAST_DIMENSION || dimension > GREATEST_DIMENSION) {
            throw new DatasetException(texts.of("dimension.wrong", dataset.name(), dimension, GREATEST_DIMENSION));
        }
    }
}
