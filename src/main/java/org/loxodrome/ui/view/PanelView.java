package org.loxodrome.ui.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.panel.Panel;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.figure.panel.Viewport;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.geometry.Direction;

/**
 * The azimuth–pitch panel, painted by the figure package at the screen's resolution. The wheel zooms at the mouse, dragging
 * moves, a double click shows everything again.
 */
final class PanelView extends Region {

    private static final double MARGIN = 0.06;
    private static final double ZOOM_PER_PIXEL = 0.0025;
    private static final double LEAST_SIZE = 200;

    private final ImageView view = new ImageView();
    private @Nullable PanelRaster raster;
    private @Nullable Viewport viewport;
    private @Nullable Viewport grabbed;
    private double grabbedX;
    private double grabbedY;
    private Picture picture = Picture.EMPTY;
    private Theme theme = Theme.LIGHT;
    private @Nullable Window chosen;

    /** An empty panel. */
    PanelView() {
        getStyleClass().add("panel-view");
        setFocusTraversable(true);
        setMinSize(LEAST_SIZE, LEAST_SIZE);
        getChildren().add(view);
        addEventHandler(ScrollEvent.SCROLL, this::zoom);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
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

    /** Shows everything but what follows the sliders: the picture then keeps still while they move. */
    void fit() {
        chosen = null;
        requestLayout();
    }

    /** What is shown now. */
    PanelFigure figure() {
        Window window = chosen != null ? chosen : Window.around(still(), MARGIN);
        return PanelFigure.of(picture, theme, innerWidth(), getHeight()).withWindow(window);
    }

    @Override
    protected void layoutChildren() {
        if (innerWidth() < 1 || getHeight() < 1) {
            return;
        }
        Panel panel = Panel.of(figure());
        viewport = panel.viewport();
        double scale = outputScale();
        if (raster == null || !raster.fits(innerWidth(), getHeight(), scale)) {
            raster = new PanelRaster(innerWidth(), getHeight(), scale);
            raster.showIn(view);
        }
        raster.paint(panel.drawing());
    }

    private double innerWidth() {
        return getWidth() - snappedRightInset();
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    private List<Direction> still() {
        Stream<Direction> curves = picture.curves().stream()
                .filter(curve -> curve.role() != Curve.Role.CURRENT)
                .flatMap(curve -> curve.points().stream());
        Stream<Direction> markers = picture.markers().stream()
                .filter(marker -> marker.kind() != Marker.Kind.HEAD && marker.kind() != Marker.Kind.CURRENT_PATH_POINT)
                .map(Marker::at);
        return Stream.concat(curves, markers).toList();
    }

    private void zoom(ScrollEvent event) {
        if (viewport != null && event.getDeltaY() != 0) {
            chosen = viewport.zoomedAt(event.getX(), event.getY(), Math.exp(ZOOM_PER_PIXEL * event.getDeltaY()));
            event.consume();
            requestLayout();
        }
    }

    private void grab(MouseEvent event) {
        requestFocus();
        grabbed = viewport;
        grabbedX = event.getX();
        grabbedY = event.getY();
    }

    private void drag(MouseEvent event) {
        if (grabbed != null && event.getButton() == MouseButton.PRIMARY) {
            chosen = grabbed.dragged(event.getX() - grabbedX, event.getY() - grabbedY);
            requestLayout();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            fit();
        }
    }
}
