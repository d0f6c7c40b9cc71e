package org.loxodrome.ui.view;

import java.util.Optional;
import org.loxodrome.figure.Solid;
import org.loxodrome.figure.Surface;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.geometry.Coordinates;

/** What a user can ask for about how the experiment is looked at. */
public interface ViewActions {

    /** Changes the colours. */
    void dress(Theme theme);

    /** Shows something else in space. */
    void show(Solid solid);

    /** Gives the colour of the sphere another meaning. */
    void color(Surface surface);

    /** Draws the fan's trajectory of one scale or hides it. */
    void setVisible(double alpha, boolean visible);

    /** Keeps from where the sphere is seen now. */
    void look(Outlook outlook);

    /** Keeps which part of the sphere the panel shows now; empty for what is drawn. */
    void frame(Optional<Window> part);

    /** Projects more than three dimensions elsewhere; empty for the coordinates that matter most. */
    void project(Optional<Coordinates> coordinates);
}
