package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Theme;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.TourStep;
import org.loxodrome.session.file.TourFile;
import org.loxodrome.ui.model.TourPage;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Presentation, guided tour, size of the type and the sheet of keys. */
class WindowTeachingTest extends WorkbenchTest {

    @Start
    void start(Stage stage) {
        show();
    }

    @Test
    void thePresentationTakesTheControlsAwayAndBringsThemBack() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.F11);
        until(() -> model.teaching().presenting().get());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Theme.PROJECTOR, model.themeProperty().get());
        assertFalse(isShown(".menu-bar"));
        assertFalse(isShown(".control-panel"));
        assertTrue(isShown("#timeline-slider"));
        assertEquals(1.6, model.teaching().typeScale().get(), 1e-12);
        assertEquals("stable     α = 2     D = 2     μ = 0.05", textOf("#presentation-line"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !model.teaching().presenting().get());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Theme.DARK, model.themeProperty().get());
        assertEquals(1, model.teaching().typeScale().get());
        assertTrue(isShown(".menu-bar") && isShown(".control-panel"));
        assertFalse(isShown("#presentation-line"));
        assertEquals("alpha-slider", focused());
    }

    @Test
    void inThePresentationArrowsChangeTheParameters() throws TimeoutException {
        robot.push(KeyCode.F11);
        until(() -> "presentation-line".equals(focused()));
        robot.push(KeyCode.RIGHT);
        until(() -> Math.abs(model.alpha().get() - 2.52) < 0.01);
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        until(() -> Math.abs(model.mu().get() - 0.0397) < 1e-4);
        robot.push(KeyCode.UP);
        until(() -> model.depth().get() == 3);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        until(() -> model.depth().get() == 2);
        assertEquals("stable     α = 2.52     D = 2     μ = 0.0397", textOf("#presentation-line"));
        robot.push(KeyCode.F11);
        until(() -> !model.teaching().presenting().get());
    }

    @Test
    void theTourGoesThroughAllItsStepsAndBack() throws TimeoutException {
        Experiment before = model.experiment();
        robot.push(KeyCode.CONTROL, KeyCode.G);
        until(() -> page().isPresent());
        List<TourStep> steps = TourFile.read();
        for (int i = 0; i < steps.size(); i++) {
            TourStep step = steps.get(i);
            until(() -> model.experiment().asUsuallySeen().equals(step.experiment())
                    && model.findings().current().isPresent()
                    && shownAlpha() == step.experiment().alpha()
                    && !model.busyProperty().get());
            assertEquals((i + 1) + " / " + steps.size(), textOf("#tour-place"));
            assertEquals("", message());
            assertTrue(captionIsWhole(), step.title());
            assertEquals(step.playing(), model.timeline().playingProperty().get());
            if (!step.playing()) {
                assertEquals(
                        step.accuracy(), model.training().accuracyProperty().get());
            }
            robot.push(KeyCode.PAGE_DOWN);
        }
        assertEquals(steps.size(), page().orElseThrow().number(), "the last step is the end");
        robot.push(KeyCode.PAGE_UP);
        until(() -> page().orElseThrow().number() == steps.size() - 1);
        robot.push(KeyCode.ESCAPE);
        until(() -> page().isEmpty()
                && model.experiment().asUsuallySeen().equals(before.asUsuallySeen())
                && shownAlpha() == before.alpha());
        assertFalse(isShown("#tour"));
        assertEquals(
                Double.POSITIVE_INFINITY, model.training().accuracyProperty().get());
    }

    @Test
    void onASmallProjectorEveryCaptionLeavesRoomForTheViews() throws TimeoutException {
        robot.push(KeyCode.F11);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        until(() -> page().isPresent() && model.teaching().presenting().get());
        for (int i = 0; i < page().orElseThrow().count(); i++) {
            WaitForAsyncUtils.waitForFxEvents();
            String title = page().orElseThrow().title();
            assertTrue(captionIsWhole(), title);
            Bounds panel = onFx(() -> bounds("#panel"));
            assertTrue(panel.getHeight() > 300, title + ": the panel is " + panel.getHeight() + " high");
            Bounds formula = onFx(() -> bounds(".formula"));
            Bounds window = onFx(() -> bounds(".workbench"));
            assertTrue(window.contains(formula), title);
            robot.push(KeyCode.PAGE_DOWN);
        }
        robot.push(KeyCode.ESCAPE);
        assertTrue(onFx(() -> page().isEmpty() && model.teaching().presenting().get()), "the tour ends first");
        robot.push(KeyCode.ESCAPE);
        until(() -> !model.teaching().presenting().get());
    }

    @Test
    void theTypeGrowsEverywhereAndIsKept() throws TimeoutException {
        double panel = onFx(() -> bounds(".control-panel").getWidth());
        double track = onFx(() -> bounds("#timeline-slider").getHeight());
        double letters = onFx(() -> bounds("#readout-title").getHeight());
        int[] before = pixels("#panel");
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        until(() -> model.teaching().typeScale().get() == 1.6);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1.6 * panel, onFx(() -> bounds(".control-panel").getWidth()), 2);
        assertEquals(1.6 * track, onFx(() -> bounds("#timeline-slider").getHeight()), 2);
        assertEquals(1.6 * letters, onFx(() -> bounds("#readout-title").getHeight()), 3);
        assertNotEquals(before.length, pixels("#panel").length);
        assertTrue(readOutsFit());
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        until(() -> model.teaching().typeScale().get() == 1.45);
        close();
        assertEquals(1.45, workbench().model().teaching().textScaleProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT0);
        until(() -> model.teaching().typeScale().get() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(onFx(() -> robot.lookup("#loss").query().lookupAll(".text").stream()
                .anyMatch(text -> ((Text) text).getText().equals("exp. loss"))));
    }

    @Test
    void theSheetListsEveryKeyOfTheMenus() throws TimeoutException {
        robot.interact(() -> robot.lookup("#alpha-slider").query().requestFocus());
        robot.push(KeyCode.F1);
        until(() -> isShown("#shortcut-sheet"));
        Set<String> listed = labels();
        List<String> keys = accelerators();
        assertTrue(keys.size() > 20, keys.toString());
        assertEquals(
                List.of(), keys.stream().filter(key -> !listed.contains(key)).toList());
        robot.push(KeyCode.ESCAPE);
        until(() -> !isShown("#shortcut-sheet") && "alpha-slider".equals(focused()));
        robot.push(KeyCode.SHIFT, KeyCode.SLASH);
        until(() -> isShown("#shortcut-sheet"));
        robot.clickOn("#shortcut-close");
        until(() -> !isShown("#shortcut-sheet"));
    }

    @Test
    void theWholeSheetIsSeenInASmallWindow() throws TimeoutException {
        Scene scene = robot.lookup("#alpha-slider").query().getScene();
        double titleBar = 30;
        robot.interact(() -> scene.getWindow().setHeight(720 - titleBar));
        until(() -> scene.getHeight() <= 720 - titleBar);
        robot.push(KeyCode.F1);
        until(() -> isShown("#shortcut-sheet"));
        WaitForAsyncUtils.waitForFxEvents();
        Region pane = robot.lookup(".shortcut-scroll").query();
        Region columns = robot.lookup(".shortcut-columns").query();
        assertTrue(onFx(() -> columns.getWidth() > 0.8 * scene.getWidth()));
        assertTrue(onFx(() -> columns.getHeight() <= pane.getHeight()));
    }

    private Set<String> labels() {
        return robot.lookup(".shortcut-keys").queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<String> accelerators() {
        return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(WindowTeachingTest::accelerators)
                .toList();
    }

    private static Stream<String> accelerators(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(WindowTeachingTest::accelerators)
                : Optional.ofNullable(item.getAccelerator()).map(KeyCombination::getDisplayText).stream();
    }

    /** Scrolls to the last read-out, which then is in the window from its first letter to its last. */
    private boolean readOutsFit() {
        return onFx(() -> {
            Node value = robot.lookup("#stability").query();
            Node panel = robot.lookup(".control-panel").query();
            ((javafx.scene.control.ScrollPane) panel).setVvalue(1);
            panel.applyCss();
            ((javafx.scene.Parent) panel).layout();
            return panel.localToScene(panel.getLayoutBounds()).contains(value.localToScene(value.getLayoutBounds()));
        });
    }

    /** All of the caption is inside of the strip. */
    private boolean captionIsWhole() {
        WaitForAsyncUtils.waitForFxEvents();
        return onFx(() -> {
            TextFlow caption = robot.lookup("#tour-caption").queryAs(TextFlow.class);
            return !caption.getChildren().isEmpty()
                    && caption.getHeight() >= caption.prefHeight(caption.getWidth()) - 1
                    && bounds("#tour").contains(bounds("#tour-caption"));
        });
    }

    private Optional<TourPage> page() {
        return model.teaching().tourPageProperty().get();
    }

    private boolean isShown(String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private String focused() {
        Node owner = robot.lookup("#panel").query().getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private String textOf(String id) {
        return onFx(() -> {
            Node node = robot.lookup(id).query();
            return node instanceof Labeled labeled ? labeled.getText() : joined(node);
        });
    }

    private static String joined(Node node) {
        if (node instanceof Text text) {
            return text.getText();
        }
        return ((javafx.scene.Parent) node)
                .getChildrenUnmodifiable().stream()
                        .map(WindowTeachingTest::joined)
                        .collect(Collectors.joining());
    }

    /** Else panel, legend and timeline would push one another out of a low window. */
    @Test
    void inFrontOfAnAudienceTheLargestTypeIsNoLargerThanTheWindowHasRoomFor() throws TimeoutException {
        onFx(() -> {
            model.teaching().textScaleProperty().set(2);
            return null;
        });
        robot.push(KeyCode.F11);
        double height =
                onFx(() -> robot.lookup(".workbench").queryAs(Region.class).getHeight());
        until(() -> model.teaching().presenting().get());
        assertTrue(height < 960, "the screen of the tests is lower than 3.2 times the type needs: " + height);
        assertEquals(height / 300, model.teaching().typeScale().get(), 0.2);
        robot.push(KeyCode.F11);
        until(() -> model.teaching().typeScale().get() == 2);
    }
}
