package org.loxodrome.ui.view.sphere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SubScene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Patch;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Theme;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.space.Colors;
import org.loxodrome.ui.view.space.ImmediateEasels;
import org.loxodrome.ui.view.space.PartedImage;
import org.loxodrome.ui.view.space.ScreenPoint;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SphereViewTest {

    private static final int SIZE = 600;
    private static final Direction FRONT = Direction.ofDegrees(30, 20);

    private SphereView view;

    @Start
    void show(Stage stage) {
        view = new SphereView(new ImmediateEasels());
        stage.setScene(new Scene(view, SIZE, SIZE));
        stage.show();
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private Color colorAt(Direction direction) {
        return onFx(() -> {
            WritableImage image = view.snapshot(null, null);
            ScreenPoint at = view.project(direction);
            return image.getPixelReader().getColor((int) at.x(), (int) at.y());
        });
    }

    private static double distance(Color a, Color b) {
        return Math.max(
                Math.abs(a.getRed() - b.getRed()),
                Math.max(Math.abs(a.getGreen() - b.getGreen()), Math.abs(a.getBlue() - b.getBlue())));
    }

    private static Picture curve(Curve.Role role, double alpha, List<Direction> points) {
        return new Picture(List.of(new Curve(role, alpha, "", points)), List.of(), List.of());
    }

    private static List<Direction> arc(Direction middle) {
        return List.of(
                Direction.ofDegrees(middle.azimuth() - 8, middle.pitch() - 5),
                middle,
                Direction.ofDegrees(middle.azimuth() + 8, middle.pitch() + 6));
    }

    private static Direction slightlyBeside(Direction direction) {
        return Direction.ofDegrees(direction.azimuth() - 4, direction.pitch() + 4);
    }

    @Test
    void thereIsReal3D() {
        assertTrue(Platform.isSupported(ConditionalFeature.SCENE3D), "JavaFX has no SCENE3D on this display");
    }

    @ParameterizedTest
    @CsvSource({"light, 0.1", "light, 10000", "dark, 0.1", "dark, 10000", "projector, 10"})
    void aCurveIsSeenInTheColourOfItsAlpha(String themeName, double alpha) {
        Theme theme = List.of(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR).stream()
                .filter(candidate -> candidate.name().equals(themeName))
                .findFirst()
                .orElseThrow();
        onFx(() -> {
            view.setTheme(theme);
            view.setPicture(curve(Curve.Role.CURRENT, alpha, arc(FRONT)));
            view.face(FRONT, false);
        });
        Color expected = Colors.convert(theme.alphaScale().colorOf(alpha));
        assertTrue(distance(expected, colorAt(FRONT)) < 0.12, "the curve is " + colorAt(FRONT) + ", not " + expected);
        assertTrue(distance(expected, colorAt(slightlyBeside(FRONT))) > 0.2, "the globe has the curve's colour");
    }

    /** The renderer's camera and our own projection agree: the tube is where the projection says, from anywhere. */
    @ParameterizedTest
    @CsvSource({"30, 20", "80, 45", "-20, -30", "30, 89", "-160, 0"})
    void curvesAreDrawnWhereTheProjectionSays(double azimuth, double pitch) {
        Direction place = Direction.ofDegrees(azimuth + 15, pitch > 60 ? 70 : pitch + 10);
        onFx(() -> {
            view.setPicture(curve(Curve.Role.CURRENT, 1, arc(place)));
            view.face(Direction.ofDegrees(azimuth, pitch), false);
        });
        Color expected = Colors.convert(Theme.LIGHT.alphaScale().colorOf(1));
        assertTrue(distance(expected, colorAt(place)) < 0.15, "it is " + colorAt(place));
    }

    @Test
    void aNewPictureChangesThePixels() {
        Direction other = Direction.ofDegrees(20, 28);
        onFx(() -> {
            view.setPicture(curve(Curve.Role.CURRENT, 1, arc(FRONT)));
            view.face(FRONT, false);
        });
        Color globe = colorAt(other);
        onFx(() -> view.setPicture(curve(Curve.Role.CURRENT, 1, arc(other))));
        Color expected = Colors.convert(Theme.LIGHT.alphaScale().colorOf(1));
        assertTrue(distance(globe, expected) > 0.3);
        assertTrue(distance(colorAt(other), expected) < 0.12, "the new curve is not there");
        assertTrue(distance(colorAt(FRONT), globe) < 0.12, "the old curve is still there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void whatIsBehindIsFaintButVisible(String themeName) {
        Theme theme = themeName.equals("light") ? Theme.LIGHT : Theme.DARK;
        Direction opposite = Direction.of(-FRONT.component(0), -FRONT.component(1), -FRONT.component(2));
        onFx(() -> {
            view.setTheme(theme);
            view.setPicture(curve(Curve.Role.CURRENT, 10, arc(FRONT)));
            view.face(opposite, false);
        });
        Color curve = Colors.convert(theme.alphaScale().colorOf(10));
        Color behind = colorAt(FRONT);
        Color globe = colorAt(slightlyBeside(FRONT));
        assertTrue(distance(behind, globe) > 0.06, "it is lost: " + behind + " on " + globe);
        assertTrue(distance(behind, globe) < 0.4 * distance(curve, globe), "it is not faint: " + behind);
    }

    @Test
    void markersHaveTheColourOfTheirKindAndAreFaintBehind() {
        onFx(() -> {
            view.setPicture(new Picture(List.of(), List.of(new Marker(Marker.Kind.L2, FRONT, "l2")), List.of()));
            view.face(FRONT, false);
        });
        Color green = Colors.convert(Theme.LIGHT.colorOf(Marker.Kind.L2));
        assertTrue(distance(green, colorAt(FRONT)) < 0.02);
        onFx(() -> view.face(Direction.ofDegrees(-150, -20), false));
        assertTrue(distance(green, colorAt(FRONT)) > 0.3);
    }

    @Test
    void labelsKeepOffDiscsAboveTheView() {
        assertTrue(Inks.ofLabelUnderADisc(view, FRONT, false) > 20, "there is no label to cover");
        assertEquals(0, Inks.ofLabelUnderADisc(view, FRONT, true));
    }

    /** Labels are larger then, discs are not. */
    @Test
    void labelsKeepOffDiscsWhateverTheSizeOfTheType() {
        onFx(() -> view.setScale(1.6));
        assertTrue(Inks.ofLabelUnderADisc(view, FRONT, false) > 20, "there is no label to cover");
        assertEquals(0, Inks.ofLabelUnderADisc(view, FRONT, true));
    }

    @Test
    void theRegionIsTintedInFrontAndOutlined() {
        Patch patch = new Patch(
                "", List.of(Direction.ofDegrees(10, 0), Direction.ofDegrees(50, 0), Direction.ofDegrees(30, 45)));
        onFx(() -> {
            view.setPicture(new Picture(List.of(), List.of(), List.of(patch)));
            view.face(FRONT, false);
        });
        Direction inside = Direction.ofDegrees(33, 10);
        Direction edge = Direction.ofDegrees(34, 0.03);
        Color tinted = colorAt(inside);
        Color outline = colorAt(edge);
        onFx(() -> view.setPicture(Picture.EMPTY));
        assertTrue(colorAt(inside).getBrightness() - tinted.getBrightness() > 0.03, "no tint");
        assertTrue(tinted.getBrightness() - outline.getBrightness() > 0.06, "no outline");
    }

    @Test
    void theDirectionUnderTheMouseIsTheOneProjectedThere() {
        onFx(() -> {
            view.setPicture(curve(Curve.Role.TRAJECTORY, 1, arc(FRONT)));
            Direction direction = Direction.ofDegrees(50, -5);
            ScreenPoint at = view.project(direction);
            assertTrue(at.inFront());
            assertEquals(0, direction.angleTo(view.directionAt(at.x(), at.y()).orElseThrow()), 1e-6);
            assertTrue(view.directionAt(1, 1).isEmpty());
        });
    }

    @Test
    void theFirstPictureIsFacedAndLaterOnesAreNot() {
        onFx(() -> {
            view.setPicture(curve(Curve.Role.TRAJECTORY, 1, arc(FRONT)));
            assertEquals(SIZE / 2.0, view.project(FRONT).x(), 12);
            ScreenPoint before = view.project(FRONT);
            view.setPicture(curve(Curve.Role.TRAJECTORY, 1, arc(Direction.ofDegrees(-60, -50))));
            assertEquals(before, view.project(FRONT));
        });
    }

    @Test
    void theSphereFollowsADrag(FxRobot robot) {
        onFx(() -> view.face(FRONT, false));
        Direction grabbed = onFx(() -> view.directionAt(SIZE / 2.0, SIZE / 2.0)).orElseThrow();
        robot.moveTo(view).press(MouseButton.PRIMARY);
        robot.moveBy(10, 0).moveBy(50, -30).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        ScreenPoint now = onFx(() -> view.project(grabbed));
        assertEquals(SIZE / 2.0 + 60, now.x(), 6);
        assertEquals(SIZE / 2.0 - 30, now.y(), 6);
        ScreenPoint pole = onFx(() -> view.project(Direction.of(0, 0, 1)));
        assertEquals(SIZE / 2.0, pole.x(), 1e-6, "the view rolled");
    }

    @Test
    void shiftDragMovesTheSphereWithoutTurningIt(FxRobot robot) {
        onFx(() -> view.face(FRONT, false));
        robot.press(KeyCode.SHIFT).moveTo(view).press(MouseButton.PRIMARY);
        robot.moveBy(40, 0).moveBy(0, 30).release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        ScreenPoint now = onFx(() -> view.project(FRONT));
        assertEquals(SIZE / 2.0 + 40, now.x(), 1);
        assertEquals(SIZE / 2.0 + 30, now.y(), 1);
    }

    @Test
    void theWheelMagnifiesAtTheMouseUpToALimit(FxRobot robot) {
        onFx(() -> view.face(FRONT, false));
        robot.moveTo(view).moveBy(60, 40);
        Direction under =
                onFx(() -> view.directionAt(SIZE / 2.0 + 60, SIZE / 2.0 + 40)).orElseThrow();
        double before = onFx(() -> view.project(Direction.ofDegrees(35, 20))).x();
        robot.scroll(5, VerticalDirection.UP);
        robot.scroll(5, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                before, onFx(() -> view.project(Direction.ofDegrees(35, 20))).x(), 1e-6, "there and back");
        robot.scroll(30, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        ScreenPoint now = onFx(() -> view.project(under));
        double zoomed = onFx(() -> view.project(Direction.ofDegrees(35, 20))).x();
        assertTrue(Math.abs(zoomed - SIZE / 2.0) > 0 && Double.isFinite(zoomed));
        assertTrue(now.x() > 0 && now.x() < SIZE);
    }

    @Test
    void arrowsTurnAndDoubleClickAndZeroFaceTheContent(FxRobot robot) throws TimeoutException {
        onFx(() -> {
            view.setPicture(curve(Curve.Role.TRAJECTORY, 1, arc(FRONT)));
            view.requestFocus();
        });
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(onFx(() -> view.project(FRONT)).x() < SIZE / 2.0 - 10);
        robot.press(KeyCode.DIGIT0).release(KeyCode.DIGIT0);
        waitUntilCentred();
        robot.press(KeyCode.UP).release(KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(onFx(() -> view.project(FRONT)).y() > SIZE / 2.0 + 10);
        robot.doubleClickOn(view);
        waitUntilCentred();
    }

    private void waitUntilCentred() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            ScreenPoint at = onFx(() -> view.project(FRONT));
            return at.distanceTo(SIZE / 2.0, SIZE / 2.0) < 20;
        });
    }

    @Test
    void newPicturesReuseTheNodes() {
        onFx(() -> {
            draw(fan(9, 300, 0));
            int nodes = count(view);
            for (int i = 0; i < 200; i++) {
                draw(fan(1 + i % 9, 50 + i, 0.01 * i));
            }
            assertEquals(nodes, count(view));
        });
    }

    private void draw(Picture picture) {
        view.setPicture(picture);
        view.layout();
    }

    private static int count(Node node) {
        int count = 1;
        if (node instanceof SubScene scene) {
            count += count(scene.getRoot());
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                count += count(child);
            }
        }
        return count;
    }

    /** So many curves of so many points, with a region and markers. */
    static Picture fan(int curves, int points, double shift) {
        List<Curve> lines = new ArrayList<>();
        for (int c = 0; c < curves; c++) {
            List<Direction> line = new ArrayList<>();
            for (int i = 0; i < points; i++) {
                double t = i / (points - 1.0);
                line.add(Direction.ofDegrees(30 + 50 * t + shift, 6 * c - 20 + 20 * Math.sin(4 * t + shift)));
            }
            Curve.Role role = c == 0 ? Curve.Role.PATH : c == 1 ? Curve.Role.CURRENT : Curve.Role.TRAJECTORY;
            lines.add(new Curve(role, c == 0 ? Double.NaN : Math.pow(10, c - 3), "", line));
        }
        List<Marker> markers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            markers.add(new Marker(Marker.Kind.PATH_POINT, Direction.ofDegrees(30 + 4 * i + shift, i), "μ = " + i));
        }
        Patch patch = new Patch(
                "", List.of(Direction.ofDegrees(0, -40), Direction.ofDegrees(90, -40), Direction.ofDegrees(45, 60)));
        return new Picture(lines, markers, List.of(patch));
    }

    @Test
    void anImageIsFinerThanTheScreenAndShowsTheSame() {
        onFx(() -> {
            view.setPicture(curve(Curve.Role.CURRENT, 1, arc(FRONT)));
            view.face(FRONT, false);
            Image image = Parts.shown(view.image(2));
            assertEquals(2 * SIZE, image.getWidth(), 0);
            assertEquals(2 * SIZE, image.getHeight(), 0);
            ScreenPoint at = view.project(FRONT);
            Color expected = Colors.convert(Theme.LIGHT.alphaScale().colorOf(1));
            for (int offset = -3; offset <= 3; offset++) { // the tube is ten pixels wide
                Color color = image.getPixelReader().getColor((int) (2 * at.x()), (int) (2 * at.y()) + offset);
                assertTrue(distance(expected, color) < 0.15, "at " + offset + " it is " + color);
            }
            assertThrows(IllegalArgumentException.class, () -> view.image(20));
        });
    }

    /** Drawn in many parts, it looks as on the screen: nothing is cut, moved or lit otherwise. */
    @Test
    void anImageEightTimesAsFineIsWholeAndLitAsOnTheScreen() {
        onFx(() -> {
            view.setTheme(Theme.DARK); // where the light makes most difference
            view.setPicture(fan(5, 60, 0));
            view.face(FRONT, false);
            Image one = view.snapshot(null, null);
            Image tiled = Parts.shown(view.image(8));
            assertEquals(8 * SIZE, tiled.getWidth(), 0);
            assertEquals(8 * SIZE, tiled.getHeight(), 0);
            int different = 0;
            int compared = 0;
            for (int y = 2; y < SIZE; y += 5) {
                for (int x = 2; x < SIZE; x += 5) {
                    Color expected = one.getPixelReader().getColor(x, y);
                    Color color = tiled.getPixelReader().getColor(8 * x + 4, 8 * y + 4);
                    different += distance(expected, color) > 0.02 ? 1 : 0;
                    compared++;
                }
            }
            assertTrue(different < 0.05 * compared, different + " of " + compared); // edges of lines and letters
            for (int tile = 384; tile < 8 * SIZE; tile += 384) {
                double beside = (step(tiled, tile - 1) + step(tiled, tile + 1)) / 2;
                assertTrue(step(tiled, tile) < beside + 0.001, "a seam of " + step(tiled, tile) + " beside " + beside);
            }
        });
    }

    /** What is on the screen meanwhile has nothing to do with it. */
    @Test
    void anImageIsOfTheStateAtTheTimeOfItsOrder() {
        onFx(() -> {
            view.setPicture(fan(5, 60, 0));
            view.face(FRONT, false);
            BufferedImage expected = Parts.drawn(view.image(2));
            PartedImage image = view.image(2);
            image.draw(0);
            view.setTheme(Theme.DARK);
            view.setPicture(fan(3, 60, 1));
            view.face(Direction.of(-1, -1, 0.5), false);
            view.layout();
            for (int i = 1; i < image.parts(); i++) {
                image.draw(i);
            }
            for (int y = 0; y < 2 * SIZE; y += 3) {
                for (int x = 0; x < 2 * SIZE; x += 3) {
                    assertEquals(expected.getRGB(x, y), image.whole().getRGB(x, y));
                }
            }
        });
    }

    /** How much the colours change from one column of pixels to the next. */
    private static double step(Image image, int column) {
        double step = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            Color before = image.getPixelReader().getColor(column - 1, y);
            step += distance(before, image.getPixelReader().getColor(column, y));
        }
        return step / image.getHeight();
    }

    @Test
    void anImageOnWhichNothingWasDrawnIsKnown() {
        WritableImage image = new WritableImage(40, 30);
        assertTrue(Blank.onlyColor(image).isPresent());
        image.getPixelWriter().setColor(39, 29, Color.RED);
        assertTrue(Blank.onlyColor(image).isEmpty());
    }

    @Test
    void saysInWordsWhatItShows() {
        onFx(() -> {
            view.setPicture(new Picture(List.of(), List.of(new Marker(Marker.Kind.L2, FRONT, "l2")), List.of()));
            view.face(FRONT, false);
            String text = (String) view.queryAccessibleAttribute(AccessibleAttribute.TEXT);
            assertTrue(text.contains("azimuth 30") && text.contains("l2 at azimuth 30.0, pitch 20.0"), text);
        });
    }
}
