package org.loxodrome.ui.controller;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.loxodrome.figure.Solid;
import org.loxodrome.figure.Surface;
import org.loxodrome.figure.Theme;
import org.loxodrome.geometry.Coordinates;
import org.loxodrome.session.ViewSettings;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.ViewActions;

/** Carries out what the user asks for about how the experiment is looked at. */
final class Viewing implements ViewActions {

    private final WorkbenchModel model;
    private final Consumer<UnaryOperator<ViewSettings>> onChange;

    /**
     * Views of a model.
     *
     * @param onChange makes a change a step that can be taken back
     */
    Viewing(WorkbenchModel model, Consumer<UnaryOperator<ViewSettings>> onChange) {
        this.model = model;
        this.onChange = onChange;
    }

    @Override
    public void dress(Theme theme) {
        model.themeProperty().set(theme);
    }

    @Override
    public void show(Solid solid) {
        onChange.accept(now -> now.withSolid(solid));
    }

    @Override
    public void color(Surface surface) {
        onChange.accept(now -> now.withSurface(surface));
    }

    @Override
    public void setVisible(double alpha, boolean visible) {
        onChange.accept(now -> now.withVisible(alpha, visible));
    }

    @Override
    public void project(Optional<Coordinates> coordinates) {
        onChange.accept(now -> now.withCoordinates(coordinates));
    }
}
