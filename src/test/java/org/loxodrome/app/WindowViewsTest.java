package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.SurfaceTint;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Sphere, panel, timeline, read-outs and colours. */
class WindowViewsTest extends WorkbenchTest {

    @Start
    void start(Stage stage) {
        show();
    }

    /** Around the l2 predictor, where the margin is largest, the sphere is bluer than plain. */
    @Test
    void theSphereIsColouredByTheMarginAndFollowsTheData() throws TimeoutException {
        int[] plain = pixels("#sphere");
        choose("surface-margin");
        until(() -> model.scene().tint().get().isPresent()
                && robot.lookup("#surface-bar").query().isVisible());
        assertFalse(Arrays.equals(plain, pixels("#sphere")));
        SurfaceTint first = model.scene().tint().get().orElseThrow();
        robot.interact(() ->
                robot.lookup("#preset").queryComboBox().getSelectionModel().select(2));
        until(() -> model.dataset().get().name().equals("switching")
                && model.findings().theory().orElseThrow().kinks().size() > 0);
        assertEquals(Optional.empty(), model.scene().tint().get(), "another preset is looked at plainly");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> model.scene().tint().get().isPresent());
        assertEquals(first.edges(), model.scene().tint().get().orElseThrow().edges());
        choose("surface-plain");
        until(() -> model.scene().tint().get().isEmpty());
        assertFalse(robot.lookup("#surface-bar").query().isManaged());
    }

    /** An item of the submenu View › Colour of the sphere. */
    private void choose(String id) {
        MenuBar bar = robot.lookup(".menu-bar").queryAs(MenuBar.class);
        robot.interact(() -> bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item instanceof Menu)
                .flatMap(menu -> ((Menu) menu).getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Test
    void theSphereIsLitInRealThreeDimensions() {
        assertTrue(Platform.isSupported(ConditionalFeature.SCENE3D));
        WritableImage image = picture("#sphere");
        Color centre =
                image.getPixelReader().getColor((int) image.getWidth() / 2 + 60, (int) image.getHeight() / 2 + 60);
        assertTrue(centre.getBrightness() > 0.5 && centre.getBrightness() < 0.99, "sphere's colour " + centre);
    }

    @Test
    void playAdvancesTheHeadsAndPauseStopsThem() throws TimeoutException {
        robot.clickOn("#play");
        until(() -> model.timeline().playingProperty().get()
                && model.training().accuracyProperty().get() < 1e9);
        double first = onFx(() -> model.training().accuracyProperty().get());
        until(() -> model.training().accuracyProperty().get() > 3 * first);
        assertTrue(onFx(() -> model.scene().picture().get().markers().stream()
                .anyMatch(marker -> marker.kind() == Marker.Kind.HEAD)));
        int[] before = pixels("#panel");
        double then = onFx(() -> model.training().accuracyProperty().get());
        until(() -> model.training().accuracyProperty().get() > 3 * then);
        assertFalse(Arrays.equals(before, pixels("#panel")));
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        until(() -> !model.timeline().playingProperty().get());
        assertTrue(onFx(() -> model.training().accuracyProperty().get() < Double.POSITIVE_INFINITY));
    }

    @Test
    void theTimelineScrubs() throws TimeoutException {
        Bounds track = onFx(() -> bounds("#timeline-slider"));
        robot.clickOn(track.getMinX() + track.getWidth() / 2, track.getMinY() + 10);
        until(() -> model.training().accuracyProperty().get() < 1e8);
        assertEquals(
                onFx(() -> model.training().accuracyProperty().get()),
                onFx(() -> model.training().head().get().orElseThrow().accuracy()),
                1e-6,
                "the read-outs are those of the handle");
    }

    @Test
    void theThemeChangesEverything() throws TimeoutException {
        assertTrue(corners().stream().allMatch(corner -> corner.getBrightness() > 0.9));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        until(() -> corners().stream().allMatch(corner -> corner.getBrightness() < 0.3));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until(() -> corners().stream().allMatch(corner -> corner.getBrightness() > 0.9));
    }

    @Test
    void thePanelZoomsMovesAndFitsAgain() throws TimeoutException {
        int[] whole = pixels("#panel");
        robot.moveTo("#panel");
        robot.scroll(5, javafx.geometry.VerticalDirection.UP);
        until(() -> !Arrays.equals(whole, pixels("#panel")));
        int[] zoomed = pixels("#panel");
        robot.drag("#panel", MouseButton.PRIMARY).moveBy(40, 30).drop();
        until(() -> !Arrays.equals(zoomed, pixels("#panel")));
        robot.doubleClickOn("#panel");
        until(() -> Arrays.equals(whole, pixels("#panel")));
    }

    @Test
    void theViewsKeepTheirSharesWhenTheWindowGrows() throws TimeoutException {
        double share = shareOfTheSphere();
        robot.interact(() -> window().setWidth(window().getWidth() - 250));
        until(() -> Math.abs(shareOfTheSphere() - share) < 0.01);
        Bounds panel = onFx(() -> bounds("#panel"));
        robot.drag(panel.getMinX() - 3, panel.getCenterY()).moveBy(60, 0).drop();
        until(() -> shareOfTheSphere() > share + 0.04);
        double moved = onFx(this::shareOfTheSphere);
        robot.interact(() -> window().setWidth(window().getWidth() + 250));
        until(() -> bounds("#panel").getWidth() > panel.getWidth() + 30);
        assertEquals(moved, onFx(this::shareOfTheSphere), 0.01);
    }

    private double shareOfTheSphere() {
        double sphere = bounds("#sphere").getWidth();
        return sphere / (sphere + bounds("#panel").getWidth());
    }

    private Window window() {
        return robot.lookup("#panel").query().getScene().getWindow();
    }

    @Test
    void readOutsKeepStillWhileTheyChange() throws TimeoutException {
        robot.interact(() -> model.training().accuracyProperty().set(1));
        WaitForAsyncUtils.waitForFxEvents();
        List<Bounds> before = onFx(this::readOutBounds);
        String loss = onFx(() -> model.training().head().get().orElseThrow().toString());
        robot.interact(() -> model.training().accuracyProperty().set(12_345));
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(
                loss, onFx(() -> model.training().head().get().orElseThrow().toString()));
        assertEquals(before, onFx(this::readOutBounds));
    }

    private List<Bounds> readOutBounds() {
        return robot.lookup(".read-outs .quiet").queryAll().stream()
                .map(Node::getBoundsInParent)
                .toList();
    }

    /** Places without ink in menu bar, controls, sphere, panel and timeline. */
    private List<Color> corners() {
        WritableImage image = picture(".workbench");
        return Stream.of(new int[][] {{640, 15}, {5, 300}, {300, 60}, {1275, 600}, {5, 715}})
                .map(place -> image.getPixelReader().getColor(place[0], place[1]))
                .toList();
    }
}
