package org.loxodrome.ui.view;

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

    /** What follows the trajectories. */
    EngineActions engine();

    /** Adds the current α to the fan. */
    void pinAlpha();

    /** Takes a scale out of the fan. */
    void unpinAlpha(double alpha);

    /** Takes eight scales from 0.1 to ∞ as the fan. */
    void takeQuickFan();

    /** Moves the heads to an accuracy γ̃, at α = ∞ to γ̃/κ = 1/μ; infinite for the end. */
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

    /** What can be asked of files. */
    FileActions files();

    /** Puts the command that prints the experiment's trajectories on the clipboard. */
    void copyCommand();

    /** What can be taken out of the program. */
    ExportActions exports();

    /** What can be asked of images of a view. */
    ImageActions images();

    /** What can be asked for about films. */
    FilmActions film();

    /** What can be asked of the paper's figures. */
    FigureActions figures();

    /** How the experiment is looked at. */
    ViewActions view();

    /** What can be asked for to show the window to others. */
    TeachingActions teaching();

    /** Tells the user what is wrong with an input. */
    void reject(String sentence);

    /** Takes the message away. */
    void dismissMessage();
}
