package org.loxodrome.ui.view;

import java.nio.file.Path;
import org.loxodrome.ui.model.FigureChoice;

/** What a user can ask for about the figures of the paper. */
public interface FigureActions {

    /** Opens a figure: as an experiment in one step, or, if it is a chart, of the data that are shown in a window of its own. */
    void open(FigureChoice choice);

    /** Closes the window of the chart. */
    void close();

    /** Stops computing the chart; the last one stays. */
    void stop();

    /** Writes the chart to a file, in the format that the file's name ends in. */
    void write(Path file);

    /** Puts the chart on the clipboard, as a picture of twice the size. */
    void copy();
}
