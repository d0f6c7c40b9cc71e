package org.loxodrome.ui.view;

import java.nio.file.Path;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.problem.Preset;
import org.loxodrome.ui.model.EngineKind;

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

    /**
     * Sets what follows the trajectories.
     *
     * @param step η, if it is descent
     */
    void setEngine(EngineKind kind, double step);

    /** Adds the current α to the fan. */
    void pinAlpha();

    /** Takes a scale out of the fan. */
    void unpinAlpha(double alpha);

    /** Takes eight scales from 0.1 to ∞ as the fan. */
    void takeQuickFan();

    /** Moves the heads to an accuracy γ̃; infinite for the end. */
    void setAccuracy(double accuracy);

    /** Plays or pauses. */
    void togglePlaying();

    /** What can be asked of the timeline besides. */
    TimelineActions timeline();

    /** What the mouse over a view can ask for. */
    PointerActions pointer();

    /** What can be asked of the data. */
    DataActions data();

    /** Stops the computation under way. */
    void cancel();

    /** A press of the mouse or of a key begins: what it changes in one control is one step to undo. */
    void hold();

    /** The press is over. */
    void letGo();

    /** Takes the last step back. */
    void undo();

    /** Makes the step again that was taken back last. */
    void redo();

    /** Reads an experiment. */
    void open(Path file);

    /** Reads an experiment that was opened or saved before, if its file is still there. */
    void reopen(Path file);

    /** Writes the experiment to a file, to which it belongs from then on. */
    void save(Path file);

    /** Puts the command that prints the experiment's trajectories on the clipboard. */
    void copyCommand();

    /** Reads a data set. */
    void openData(Path file);

    /** Writes a figure to a file, in the format that the file's name says. */
    void export(Path file, PageFigure figure);

    /** What can be asked of images of a view. */
    ImageActions images();

    /** How the experiment is looked at. */
    ViewActions view();

    /** Tells the user what is wrong with an input. */
    void reject(String sentence);

    /** Takes the message away. */
    void dismissMessage();
}
