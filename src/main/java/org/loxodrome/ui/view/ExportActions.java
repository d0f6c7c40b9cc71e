package org.loxodrome.ui.view;

import java.nio.file.Path;
import org.loxodrome.figure.drawing.PageFigure;

/** What a user can take out of the program. */
public interface ExportActions {

    /** Writes a view of the experiment to a file, in the format that the file's name ends in. */
    void write(Path file, PageFigure view);

    /** Puts a view of the experiment on the clipboard, as a picture of twice the size. */
    void copy(PageFigure view);

    /** Writes the numbers of what is shown to a file: as JSON if the file's name ends so, else as CSV. */
    void writeNumbers(Path file);
}
