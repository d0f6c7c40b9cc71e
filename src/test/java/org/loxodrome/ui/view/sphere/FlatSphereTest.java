package org.loxodrome.ui.view.sphere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Theme;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.SphereMap;
import org.loxodrome.ui.view.space.Colors;
import org.loxodrome.ui.view.space.ImmediateEasels;
import org.loxodrome.ui.view.space.ScreenPoint;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The sphere where there is no 3D. */
@ExtendWith(ApplicationExtension.class)
class FlatSphereTest {

    private static final int SIZE = 500;
    private static final Direction FRONT = Direction.ofDegrees(30, 20);

    private SphereView view;

    @Start
    void show(Stage stage) {
        view = new SphereView(new FlatSphere(new ImmediateEasels()));
        List<Direction> line = List.of(Direction.ofDegrees(20, 15), FRONT, Direction.ofDegrees(40, 27));
        view.setPicture(new Picture(List.of(new Curve(Curve.Role.CURRENT, 1, "", line)), List.of(), List.of()));
        view.face(FRONT, false);
        stage.setScene(new Scene(view, SIZE, SIZE));
        stage.show();
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    @Test
    void theCurveIsDrawnWhereTheMapSays() {
        assertTrue(view.isFlat());
        Image image = onFx(() -> view.snapshot(null, null));
        SphereMap.Place place = onFx(() -> view.map().placeOf(FRONT));
        assertTrue(place.shown());
        assertEquals(SIZE / 2.0, place.x(), 1e-6);
        Color expected = Colors.convert(Theme.LIGHT.alphaScale().colorOf(1));
        assertEquals(expected, image.getPixelReader().getColor((int) place.x(), (int) place.y()));
        Direction there = onFx(() -> view.directionAt(place.x(), place.y())).orElseThrow();
        assertEquals(0, there.angleTo(FRONT), 1e-9);
        assertTrue(onFx(() -> view.directionAt(2, 2)).isEmpty());
    }

    @Test
    void labelsKeepOffDiscsAboveTheView() {
        assertTrue(Inks.ofLabelUnderADisc(view, FRONT, false) > 20, "there is no label to cover");
        assertEquals(0, Inks.ofLabelUnderADisc(view, FRONT, true));
    }

    @Test
    void itFollowsADrag(FxRobot robot) {
        Direction grabbed = onFx(() -> view.directionAt(SIZE / 2.0, SIZE / 2.0)).orElseThrow();
        robot.moveTo(view).press(MouseButton.PRIMARY);
        robot.moveBy(10, 0).moveBy(40, -30).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        ScreenPoint now = onFx(() -> view.project(grabbed));
        assertEquals(SIZE / 2.0 + 50, now.x(), 6);
        assertEquals(SIZE / 2.0 - 30, now.y(), 6);
        Image image = onFx(() -> view.snapshot(null, null));
        Color expected = Colors.convert(Theme.LIGHT.alphaScale().colorOf(1));
        assertEquals(expected, image.getPixelReader().getColor((int) now.x(), (int) now.y()), "drawn anew");
    }

    @Test
    void theWheelMagnifiesAtTheMouse(FxRobot robot) {
        robot.moveTo(view).moveBy(60, 40);
        Direction under =
                onFx(() -> view.directionAt(SIZE / 2.0 + 60, SIZE / 2.0 + 40)).orElseThrow();
        double before = onFx(() -> view.projection().pixelsPerRadian());
        robot.scroll(5, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        double after = onFx(() -> view.projection().pixelsPerRadian());
        assertTrue(Math.abs(Math.log(after / before)) > 0.1, before + " → " + after);
        ScreenPoint now = onFx(() -> view.project(under));
        assertEquals(SIZE / 2.0 + 60, now.x(), 1);
        assertEquals(SIZE / 2.0 + 40, now.y(), 1);
    }

    @Test
    void arrowsTurnIt(FxRobot robot) {
        robot.interact(view::requestFocus);
        robot.push(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(onFx(() -> view.project(FRONT)).x() < SIZE / 2.0 - 10);
    }

    @Test
    void anImageEightTimesAsFineIsNotBlank() {
        Image image = onFx(() -> Parts.shown(view.image(8)));
        assertEquals(8 * SIZE, image.getWidth(), 0);
        assertEquals(8 * SIZE, image.getHeight(), 0);
        assertFalse(Blank.onlyColor(image).isPresent());
    }
}
