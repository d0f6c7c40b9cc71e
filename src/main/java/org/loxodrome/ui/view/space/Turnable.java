package org.loxodrome.ui.view.space;

/** A view of something in space that {@link OrbitControl} can turn. */
public interface Turnable {

    /** How the scene is seen now. */
    OrbitMap projection();

    /** Turns to the whole scene. */
    void fit();

    /** Turns to what the scene is about, as large as it can be. */
    void closeUp();

    /** Whether the whole scene is faced, or soon will be. */
    boolean showsWhole();
}
