package org.loxodrome.ui.controller;

import java.nio.file.Path;
import org.loxodrome.problem.Dataset;

/** Reads data sets that the window can show. */
public interface DatasetSource {

    /**
     * Reads a data set.
     *
     * @throws org.loxodrome.problem.DatasetException with a sentence for the user, if the file cannot be read, or its data
     *     cannot be shown
     */
    Dataset read(Path file);
}
