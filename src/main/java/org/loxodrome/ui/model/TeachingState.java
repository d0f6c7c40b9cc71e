package org.loxodrome.ui.model;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.loxodrome.figure.Theme;

/** How large the type is, whether the window is shown to an audience, and where a guided tour stands. */
public final class TeachingState {

    /** How many times larger than usual the type is in front of an audience. */
    public static final double ENLARGEMENT = 1.6;

    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private final DoubleProperty room = new SimpleDoubleProperty(Double.POSITIVE_INFINITY);
    private final ObjectProperty<Optional<Theme>> setAside = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanBinding presenting =
            Bindings.createBooleanBinding(() -> setAside.get().isPresent(), setAside);
    private final DoubleBinding typeScale = Bindings.createDoubleBinding(
            () -> Math.min(textScale.get() * (presenting.get() ? ENLARGEMENT : 1), Math.max(1, room.get())),
            textScale,
            presenting,
            room);
    private final ObjectProperty<Optional<TourPage>> tourPage = new SimpleObjectProperty<>(Optional.empty());

    /** The size of the type that the user has chosen, relative to the usual one. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** The size of the type for which the window has room, relative to the usual one, for which it always has. */
    public DoubleProperty roomProperty() {
        return room;
    }

    /** The colours that come back after the presentation; empty while there is none. */
    public ObjectProperty<Optional<Theme>> setAsideProperty() {
        return setAside;
    }

    /** Whether the window is shown to an audience. */
    public BooleanBinding presenting() {
        return presenting;
    }

    /** The size of the type on the screen, relative to the usual one. */
    public DoubleBinding typeScale() {
        return typeScale;
    }

    /** The page of the guided tour; empty while there is none. */
    public ObjectProperty<Optional<TourPage>> tourPageProperty() {
        return tourPage;
    }
}
