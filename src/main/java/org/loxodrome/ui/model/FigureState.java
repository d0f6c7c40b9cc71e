package org.loxodrome.ui.model;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.loxodrome.figure.drawing.PageFigure;

/** The figure that is shown in a window of its own. */
public final class FigureState {

    private final ObjectProperty<Optional<FigureChoice>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PageFigure>> page = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty sentence = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /** Which figure is wanted; empty while there is no such window. */
    public ObjectProperty<Optional<FigureChoice>> shownProperty() {
        return shown;
    }

    /** The figure as it was computed last. */
    public ObjectProperty<Optional<PageFigure>> pageProperty() {
        return page;
    }

    /** What the user is to know: why there is no figure, or what was done with it; empty if nothing. */
    public StringProperty sentenceProperty() {
        return sentence;
    }

    /** Whether the figure is being computed. */
    public BooleanProperty busyProperty() {
        return busy;
    }
}
