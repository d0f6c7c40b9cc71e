package org.loxodrome.ui.view;

import java.nio.file.Path;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.problem.Preset;

/** What a user can ask for in the window. */
public interface WorkbenchActions {

    /** Shows a preset: its data, depth and fan. */
    void choosePreset(Preset preset);

    /** Sets the current initialization scale α. */
    void setAlpha(double alpha);

    /** Sets the depth D. */
    void setDepth(int depth);

    /** Sets the μ at which the path's point is shown. */
    void setMu(double mu);

    /** Moves the heads to an accuracy γ̃; infinite for the end. */
    void setAccuracy(double accuracy);

    /** Plays or pauses. */
    void togglePlaying();

    /** What can be asked of the timeline besides. */
    TimelineActions timeline();

    /** What the mouse over a view can ask for. */
    PointerActions pointer();

    /** Stops the computation under way. */
    void cancel();

    /** Reads a data set. */
    void open(Path file);

    /** Writes a panel to a file: as an SVG drawing if the file's name ends so, else as a PNG image. */
    void export(Path file, PanelFigure panel);

    /** Changes to dark colours or back. */
    void setDark(boolean dark);

    /** Tells the user what is wrong with an input. */
    void reject(String sentence);

    /** Takes the message away. */
    void dismissMessage();
}
