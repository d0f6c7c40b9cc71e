package org.loxodrome.ui.view.space;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * Turns mouse and keys into viewpoints. Drag turns the scene with the mouse, wheel magnifies at the mouse; right, middle or shift
 * and drag moves it; arrows turn, + and − magnify; 0 shows the whole, 1 the content, a double click one and then the other.
 */
public final class OrbitControl {

    private static final double KEY_STEP = 5;
    private static final double KEY_ZOOM = 1.2;
    private static final double WHEEL_ZOOM = 0.002;
    private static final double LEAST_COSINE = 0.3;

    private final Region region;
    private final Turnable view;
    private final Gaze gaze;
    private double lastX;
    private double lastY;

    private OrbitControl(Region region, Turnable view, Gaze gaze) {
        this.region = region;
        this.view = view;
        this.gaze = gaze;
    }

    /** Lets mouse and keys on a view turn its gaze. */
    public static <V extends Region & Turnable> void attach(V view, Gaze gaze) {
        OrbitControl control = new OrbitControl(view, view, gaze);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, control::grab);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, control::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> view.setCursor(Cursor.DEFAULT));
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, control::click);
        view.addEventHandler(ScrollEvent.SCROLL, control::scroll);
        view.addEventHandler(KeyEvent.KEY_PRESSED, control::press);
    }

    private void grab(MouseEvent event) {
        region.requestFocus();
        remember(event);
    }

    private void remember(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
    }

    private void drag(MouseEvent event) {
        region.setCursor(Cursor.CLOSED_HAND);
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        remember(event);
        Viewpoint from = gaze.viewpoint();
        double perPixel = 1 / view.projection().pixelsPerRadian();
        if (event.getButton() != MouseButton.PRIMARY || event.isShiftDown()) {
            gaze.jumpTo(from.pannedTo(from.panX() - dx * perPixel, from.panY() - dy * perPixel));
        } else {
            double circle = Math.max(LEAST_COSINE, Math.cos(Math.toRadians(from.pitch())));
            gaze.jumpTo(from.turned(-Math.toDegrees(dx * perPixel) / circle, Math.toDegrees(dy * perPixel)));
        }
        event.consume();
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            if (view.showsWhole()) {
                view.closeUp();
            } else {
                view.fit();
            }
            event.consume();
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double factor = Math.exp(WHEEL_ZOOM * event.getDeltaY());
            gaze.jumpTo(view.projection().zoomedAt(event.getX(), event.getY(), factor));
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Viewpoint from = gaze.viewpoint();
        double step = KEY_STEP / Math.max(1, from.zoom());
        switch (event.getCode()) {
            case LEFT -> gaze.jumpTo(from.turned(-step, 0));
            case RIGHT -> gaze.jumpTo(from.turned(step, 0));
            case UP -> gaze.jumpTo(from.turned(0, step));
            case DOWN -> gaze.jumpTo(from.turned(0, -step));
            case PLUS, ADD, EQUALS -> gaze.jumpTo(from.zoomed(KEY_ZOOM));
            case MINUS, SUBTRACT -> gaze.jumpTo(from.zoomed(1 / KEY_ZOOM));
            case DIGIT0, NUMPAD0 -> view.fit();
            case DIGIT1, NUMPAD1 -> view.closeUp();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
