package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Solid;
import org.loxodrome.ui.model.EngineKind;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** All of the window without a mouse. */
class WindowKeyboardTest extends WorkbenchTest {

    private static final double AROUND = 4;

    @Start
    void start(Stage stage) {
        show();
    }

    @Test
    void tabReachesEverythingAndComesBack() throws TimeoutException {
        showEverything();
        Set<Node> wanted = onFx(() -> new LinkedHashSet<>(traversable(scene().getRoot())));
        Set<Node> reached = new LinkedHashSet<>();
        Node first = focusOwner();
        do {
            assertTrue(reached.add(focusOwner()), "Tab is trapped at " + name(focusOwner()));
            robot.push(KeyCode.TAB);
        } while (focusOwner() != first && reached.size() <= wanted.size());
        assertEquals(names(wanted), names(reached));
        assertTrue(wanted.size() >= 25, names(wanted).toString());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals(new ArrayList<>(reached).get(reached.size() - 1), focusOwner());
    }

    @Test
    void spaceOnAChoiceOpensItAndDoesNotPlay() throws TimeoutException {
        focusOn("#engine");
        robot.push(KeyCode.SPACE);
        ComboBoxBase<?> engine = robot.lookup("#engine").queryAs(ComboBoxBase.class);
        until(engine::isShowing);
        assertFalse(onFx(() -> model.timeline().playingProperty().get()));
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> !engine.isShowing() && model.engine().kind().get() == EngineKind.KERNEL);
        focusOn("#alpha-slider");
        robot.push(KeyCode.SPACE);
        until(() -> model.timeline().playingProperty().get());
    }

    private void focusOn(String control) throws TimeoutException {
        Node node = robot.lookup(control).query();
        robot.interact(node::requestFocus);
        until(node::isFocused);
    }

    /** Around a control the window looks different as soon as the focus has gone on to the next. */
    @Test
    void theFocusIsSeenWhereverItIs() throws TimeoutException {
        showEverything();
        int count = onFx(() -> traversable(scene().getRoot())).size();
        List<String> unseen = new ArrayList<>();
        robot.push(KeyCode.TAB); // a focus that no key has brought is not shown
        WritableImage with = image();
        for (int i = 0; i < count; i++) {
            Node focused = focusOwner();
            Bounds around = onFx(() -> focused.localToScene(focused.getLayoutBounds()));
            robot.push(KeyCode.TAB);
            WritableImage without = image();
            if (Arrays.equals(part(with, around), part(without, around))) {
                unseen.add(name(focused));
            }
            with = without;
        }
        assertEquals(List.of(), unseen);
    }

    @Test
    void everyControlHasANameForScreenReaders() throws TimeoutException {
        showEverything();
        assertEquals(List.of(), nameless());
        for (Solid solid : Solid.values()) {
            robot.interact(() -> workbench
                    .model()
                    .setExperiment(model.experiment()
                            .withView(model.experiment().view().withSolid(solid))));
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(List.of(), nameless(), solid.name());
        }
        choose("menu-view-present");
        assertTrue(model.teaching().presenting().get());
        assertEquals(List.of(), nameless());
    }

    /** The key that opens a dialog is let go in the dialog: nothing in the window is held any more. */
    @Test
    void aKeyLetGoInADialogIsHeldNoMore() throws TimeoutException {
        robot.press(KeyCode.CONTROL, KeyCode.R);
        until(() -> robot.lookup("#random-size").tryQuery().isPresent());
        until(() -> !model.timeline().heldProperty().get());
        robot.release(KeyCode.R, KeyCode.CONTROL);
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#random-size").tryQuery().isEmpty());
        assertFalse(model.timeline().heldProperty().get());
    }

    /** The table and the tour are there as well. */
    private void showEverything() throws TimeoutException {
        choose("menu-view-data");
        choose("menu-help-tour");
        until(() -> model.tableShownProperty().get()
                && model.teaching().tourPageProperty().get().isPresent());
        robot.interact(() -> robot.lookup("#tour-next").queryButton().fire());
        robot.interact(() -> robot.lookup("#alpha-slider").query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(model.timeline().playingProperty().get());
    }

    private void choose(String id) {
        robot.interact(() -> robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .forEach(item -> {
                    if (item instanceof CheckMenuItem check) {
                        check.setSelected(true);
                    }
                    item.fire();
                }));
    }

    private List<String> nameless() {
        return onFx(() -> traversable(scene().getRoot()).stream()
                .filter(node -> String.valueOf(
                                Objects.requireNonNullElse(node.queryAccessibleAttribute(AccessibleAttribute.TEXT), ""))
                        .isBlank())
                .map(WindowKeyboardTest::name)
                .toList());
    }

    private WritableImage image() {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> scene().snapshot(null));
    }

    private static int[] part(WritableImage image, Bounds bounds) {
        int left = (int) Math.max(0, bounds.getMinX() - AROUND);
        int top = (int) Math.max(0, bounds.getMinY() - AROUND);
        int width = (int) Math.min(image.getWidth() - left, bounds.getWidth() + 2 * AROUND);
        int height = (int) Math.min(image.getHeight() - top, bounds.getHeight() + 2 * AROUND);
        return pixelsOf(new WritableImage(image.getPixelReader(), left, top, width, height));
    }

    private static List<Node> traversable(Node node) {
        List<Node> found = new ArrayList<>();
        if (!node.isVisible() || node.isDisabled()) {
            return found;
        }
        if (node.isFocusTraversable() && !isReachedByArrows(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(traversable(child)));
        }
        return found;
    }

    /** Of toggles in a group, Tab reaches the one that is down; the arrow keys go on to the others. */
    private static boolean isReachedByArrows(Node node) {
        return node instanceof ToggleButton toggle && toggle.getToggleGroup() != null && !toggle.isSelected();
    }

    private static Set<String> names(Set<Node> nodes) {
        Set<String> names = new java.util.TreeSet<>();
        nodes.forEach(node -> names.add(name(node)));
        return names;
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + "#" + node.getId();
    }

    private Node focusOwner() {
        return onFx(() -> scene().getFocusOwner());
    }

    private Scene scene() {
        return robot.lookup("#panel").query().getScene();
    }
}
