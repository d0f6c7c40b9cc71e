package org.loxodrome.ui.view;

import java.awt.geom.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.panel.Viewport;

/**
 * Turns mouse and keys into the part of the sphere that the panel shows. The wheel zooms at the mouse, dragging moves; right or
 * shift and drag draws the box that is wanted; arrows move, + and − zoom; 0 and a double click show everything.
 */
final class PanelControl {

    private static final double ZOOM_PER_PIXEL = 0.0025;
    private static final double KEY_ZOOM = 1.25;
    private static final double KEY_STEP = 0.1;
    private static final double LEAST_BOX = 6;

    private final PanelView view;
    private final Rectangle band;
    private @Nullable Viewport grabbed;
    private double grabbedX;
    private double grabbedY;
    private boolean boxing;

    private PanelControl(PanelView view, Rectangle band) {
        this.view = view;
        this.band = band;
    }

    /** Lets mouse and keys on a view change what it shows; the band is drawn where a box is being chosen. */
    static void attach(PanelView view, Rectangle band) {
        PanelControl control = new PanelControl(view, band);
        view.addEventHandler(ScrollEvent.SCROLL, control::zoom);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, control::grab);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, control::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, control::drop);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, control::click);
        view.addEventHandler(KeyEvent.KEY_PRESSED, control::press);
    }

    private void zoom(ScrollEvent event) {
        Viewport viewport = view.viewport();
        if (viewport != null && event.getDeltaY() != 0) {
            Rectangle2D area = viewport.area();
            double x = Math.max(area.getMinX(), Math.min(area.getMaxX(), event.getX()));
            double y = Math.max(area.getMinY(), Math.min(area.getMaxY(), event.getY()));
            view.choose(viewport.zoomedAt(x, y, Math.exp(ZOOM_PER_PIXEL * event.getDeltaY())));
            event.consume();
        }
    }

    private void grab(MouseEvent event) {
        view.requestFocus();
        grabbed = view.viewport();
        grabbedX = event.getX();
        grabbedY = event.getY();
        boxing = event.getButton() == MouseButton.SECONDARY || event.isShiftDown();
    }

    private void drag(MouseEvent event) {
        Viewport viewport = grabbed;
        if (viewport == null || event.isStillSincePress()) {
            return;
        }
        if (boxing) {
            showBand(viewport, event);
        } else {
            view.setCursor(Cursor.CLOSED_HAND);
            view.choose(viewport.dragged(event.getX() - grabbedX, event.getY() - grabbedY));
        }
        event.consume();
    }

    private void showBand(Viewport viewport, MouseEvent event) {
        Rectangle2D box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(grabbedX, grabbedY, event.getX(), event.getY());
        Rectangle2D shown = box.createIntersection(viewport.area());
        band.setX(shown.getX());
        band.setY(shown.getY());
        band.setWidth(Math.max(0, shown.getWidth()));
        band.setHeight(Math.max(0, shown.getHeight()));
        band.setVisible(true);
    }

    private void drop(MouseEvent event) {
        view.setCursor(Cursor.DEFAULT);
        Viewport viewport = grabbed;
        if (viewport != null && band.isVisible() && band.getWidth() >= LEAST_BOX && band.getHeight() >= LEAST_BOX) {
            view.choose(viewport.boxed(
                    new Rectangle2D.Double(band.getX(), band.getY(), band.getWidth(), band.getHeight())));
        }
        band.setVisible(false);
        grabbed = null;
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (view.clickEntry(event.getX(), event.getY())) {
            event.consume();
        } else if (event.getClickCount() == 2) {
            view.fit();
        }
    }

    private void press(KeyEvent event) {
        Viewport viewport = view.viewport();
        if (viewport == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double wide = KEY_STEP * viewport.window().width();
        double high = KEY_STEP * viewport.window().height();
        Rectangle2D area = viewport.area();
        switch (event.getCode()) {
            case LEFT -> view.choose(viewport.window().panned(-wide, 0));
            case RIGHT -> view.choose(viewport.window().panned(wide, 0));
            case UP -> view.choose(viewport.window().panned(0, high));
            case DOWN -> view.choose(viewport.window().panned(0, -high));
            case PLUS, ADD, EQUALS -> view.choose(viewport.zoomedAt(area.getCenterX(), area.getCenterY(), KEY_ZOOM));
            case MINUS, SUBTRACT -> view.choose(viewport.zoomedAt(area.getCenterX(), area.getCenterY(), 1 / KEY_ZOOM));
            case DIGIT0, NUMPAD0 -> view.fit();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
