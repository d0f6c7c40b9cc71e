package org.loxodrome.ui.view;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.panel.Panel;
import org.loxodrome.figure.panel.PanelComposer;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.figure.panel.Viewport;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.geometry.SphereMap;
import org.loxodrome.ui.model.Selection;
import org.loxodrome.ui.view.space.DragRaster;
import org.loxodrome.ui.view.space.Easels;

/** The azimuth–pitch panel, painted by the figure package at the screen's resolution, beside the FX thread: it is shown in the next frame. */
final class PanelView extends Region {

    private static final double LEAST_SIZE = 200;
    private static final Duration REST = Duration.millis(200);
    private static final Viewport UNDRAWN = new Viewport(Window.WHOLE, new Rectangle2D.Double());

    private final DragRaster<PanelOrder, Panel> raster;
    private final Rectangle focusFrame = outline("focus-frame");
    private @Nullable Panel panel;
    private Runnable onDrawn = () -> {};
    private Consumer<Selection> onEntry = selection -> {};
    private Picture picture = Picture.EMPTY;
    private Theme theme = Theme.LIGHT;
    private double scale = 1;
    private boolean moving;
    private Optional<Window> chosen = Optional.empty();
    private final PauseTransition rest = new PauseTransition(REST);

    /** An empty panel, which is painted on one of these easels. */
    PanelView(Easels easels) {
        PanelComposer composer = new PanelComposer();
        raster = new DragRaster<>(
                easels, order -> composer.compose(order.framed(), order.moving()), Panel::drawing, this::show);
        getStyleClass().add("panel-view");
        setFocusTraversable(true);
        setMinSize(LEAST_SIZE, LEAST_SIZE);
        Rectangle band = outline("rubber-band");
        band.setId("rubber-band");
        getChildren().addAll(raster.view(), band, focusFrame);
        focusFrame.visibleProperty().bind(focusVisibleProperty());
        PanelControl.attach(this, band);
    }

    /** Shows a picture; the part of the sphere that the user has chosen stays. */
    void setPicture(Picture newPicture) {
        picture = newPicture;
        requestLayout();
    }

    /** Changes the colours. */
    void setTheme(Theme newTheme) {
        theme = newTheme;
        requestLayout();
    }

    /** Makes type, markers and lines larger than usual, e.g. 1.6 for a projector. */
    void setScale(double newScale) {
        scale = newScale;
        requestLayout();
    }

    /** Tells whether something in the window is dragged: a picture that is slow to paint is coarser then. */
    void setDragged(boolean dragged) {
        if (raster.drag(dragged)) {
            requestLayout();
        }
    }

    /** Tells whether a slider or the time is moving: labels keep still meanwhile. */
    void setMoving(boolean nowMoving) {
        moving = nowMoving;
        requestLayout();
    }

    /** Shows everything but what follows the sliders: the picture then keeps still while they move. */
    void fit() {
        show(Optional.empty());
        rest.playFromStart();
    }

    /** Shows a part of the sphere that the user has chosen. */
    void choose(Window window) {
        show(Optional.of(window));
        rest.playFromStart();
    }

    /** Shows a part of the sphere, without telling it; empty for everything. */
    void show(Optional<Window> part) {
        chosen = part;
        requestLayout();
    }

    /** The part of the sphere that is to be shown; empty for everything. */
    Optional<Window> part() {
        return chosen;
    }

    /** Sets what is told which part of the sphere is shown, each time the user has left it in peace. */
    void setOnRest(Consumer<Optional<Window>> onRest) {
        rest.setOnFinished(event -> onRest.accept(chosen));
    }

    /** Which degrees will be where when all that was asked for is painted; null before the first drawing. */
    @Nullable Viewport viewport() {
        return panel == null
                ? null
                : new Viewport(order().window(), panel.viewport().area());
    }

    /** Which direction is where now. */
    SphereMap map() {
        return new PanelMap(panel == null ? UNDRAWN : panel.viewport());
    }

    /** The trajectory that the legend names at (x, y). */
    private Optional<Selection> entryAt(double x, double y) {
        return panel == null
                ? Optional.empty()
                : panel.legend().stream()
                        .filter(entry -> entry.box().contains(x, y))
                        .map(entry -> Selection.of(entry.trajectory()))
                        .findFirst();
    }

    /** Sets what receives the trajectory whose entry in the legend is clicked. */
    void setOnEntry(Consumer<Selection> newOnEntry) {
        onEntry = newOnEntry;
    }

    /** Selects the trajectory that the legend names at (x, y), if it does. */
    boolean clickEntry(double x, double y) {
        Optional<Selection> entry = entryAt(x, y);
        entry.ifPresent(onEntry);
        return entry.isPresent();
    }

    /** Sets what is told each time after the panel has been drawn, perhaps of another part of the sphere. */
    void setOnDrawn(Runnable newOnDrawn) {
        onDrawn = newOnDrawn;
    }

    /** What is to be shown now. */
    PanelFigure figure() {
        return order().framed();
    }

    @Override
    protected void layoutChildren() {
        if (innerWidth() < 1 || getHeight() < 1) {
            return;
        }
        focusFrame.setX(1);
        focusFrame.setY(1);
        focusFrame.setWidth(innerWidth() - 2);
        focusFrame.setHeight(getHeight() - 2);
        raster.order(order(), innerWidth(), getHeight());
    }

    private PanelOrder order() {
        PanelFigure usual = PanelFigure.of(picture, theme, innerWidth(), getHeight());
        return new PanelOrder(usual.withFontSize(scale * usual.fontSize()), chosen, moving);
    }

    private void show(Panel shown) {
        panel = shown;
        onDrawn.run();
    }

    private double innerWidth() {
        return getWidth() - snappedRightInset();
    }

    private static Rectangle outline(String style) {
        Rectangle outline = new Rectangle();
        outline.getStyleClass().add(style);
        outline.setManaged(false);
        outline.setMouseTransparent(true);
        outline.setVisible(false);
        return outline;
    }
}
