package org.loxodrome.ui.controller;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.loxodrome.figure.Solid;
import org.loxodrome.figure.Surface;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.geometry.Coordinates;
import org.loxodrome.session.ViewSettings;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.ViewActions;

/** Carries out what the user asks for about how the experiment is looked at. */
final class Viewing implements ViewActions {

    private final WorkbenchModel model;
    private final Consumer<UnaryOperator<ViewSettings>> onChange;
    private final Consumer<UnaryOperator<ViewSettings>> onTurn;

    /**
     * Views of a model.
     *
     * @param onChange makes a change a step that can be taken back
     * @param onTurn makes a change that is no step
     */
    Viewing(
            WorkbenchModel model,
            Consumer<UnaryOperator<ViewSettings>> onChange,
            Consumer<UnaryOperator<ViewSettings>> onTurn) {
        this.model = model;
        this.onChange = onChange;
        this.onTurn = onTurn;
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
    public void look(Outlook outlook) {
        onTurn.accept(now -> now.withOutlook(Optional.of(outlook)));
    }

    @Override
    public void frame(Optional<Window> part) {
        onTurn.accept(now -> now.withPart(part));
    }

    @Override
    public void project(Optional<Coordinates> coordinates) {
        onChange.accept(now -> now.withCoordinates(coordinates));
    }
}
