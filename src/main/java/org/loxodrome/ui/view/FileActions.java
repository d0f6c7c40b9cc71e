package org.loxodrome.ui.view;

import java.nio.file.Path;

/** What can be asked of the experiment's file, and of data in files. */
public interface FileActions {

    /** Reads an experiment. */
    void open(Path file);

    /** Reads an experiment that was opened or saved before, if its file is still there. */
    void reopen(Path file);

    /** Writes the experiment to a file, to which it belongs from then on. */
    void save(Path file);

    /** Reads a data set. */
    void openData(Path file);
}
