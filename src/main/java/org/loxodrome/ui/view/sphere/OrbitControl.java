package org.loxodrome.ui.view.sphere;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * Turns mouse and keys into viewpoints. Drag turns the sphere with the mouse, wheel magnifies at the mouse; right, middle or shift
 * and drag moves it; arrows turn, + and − magnify.
 */
final class OrbitControl {

    private static final double KEY_STEP = 5;
    private static final double KEY_ZOOM = 1.2;
    private static final double WHEEL_ZOOM = 0.002;
    private static final double LEAST_COSINE = 0.3;

    private final Supplier<Projection> projection;
    private final Supplier<Viewpoint> viewpoint;
    private final Consumer<Viewpoint> look;
    private final Runnable alternate;
    private double lastX;
    private double lastY;

    OrbitControl(
            Supplier<Projection> projection,
            Supplier<Viewpoint> viewpoint,
            Consumer<Viewpoint> look,
            Runnable alternate) {
        this.projection = projection;
        this.viewpoint = viewpoint;
        this.look = look;
        this.alternate = alternate;
    }

    void attachTo(Region view) {
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            view.requestFocus();
            remember(event);
        });
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            view.setCursor(Cursor.CLOSED_HAND);
            drag(event);
        });
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> view.setCursor(Cursor.DEFAULT));
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void remember(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
    }

    private void drag(MouseEvent event) {
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        remember(event);
        Viewpoint from = viewpoint.get();
        double perPixel = 1 / projection.get().pixelsPerRadian();
        if (event.getButton() != MouseButton.PRIMARY || event.isShiftDown()) {
            look.accept(from.pannedTo(from.panX() - dx * perPixel, from.panY() - dy * perPixel));
        } else {
            double circle = Math.max(LEAST_COSINE, Math.cos(Math.toRadians(from.pitch())));
            look.accept(from.turned(-Math.toDegrees(dx * perPixel) / circle, Math.toDegrees(dy * perPixel)));
        }
        event.consume();
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            alternate.run();
            event.consume();
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double factor = Math.exp(WHEEL_ZOOM * event.getDeltaY());
            look.accept(projection.get().zoomedAt(event.getX(), event.getY(), factor));
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Viewpoint from = viewpoint.get();
        double step = KEY_STEP / Math.max(1, from.zoom());
        switch (event.getCode()) {
            case LEFT -> look.accept(from.turned(-step, 0));
            case RIGHT -> look.accept(from.turned(step, 0));
            case UP -> look.accept(from.turned(0, step));
            case DOWN -> look.accept(from.turned(0, -step));
            case PLUS, ADD, EQUALS -> look.accept(from.zoomed(KEY_ZOOM));
            case MINUS, SUBTRACT -> look.accept(from.zoomed(1 / KEY_ZOOM));
            case DIGIT0, NUMPAD0 -> alternate.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
