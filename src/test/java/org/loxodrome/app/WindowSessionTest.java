package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.session.Experiment;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.view.sphere.SphereView;
import org.testfx.framework.junit5.Start;

/** Undo, experiments in files, the state at the next start. */
class WindowSessionTest extends WorkbenchTest {

    @Start
    void start(Stage stage) {
        show();
    }

    @Test
    void aWholeDragIsUndoneAndRedoneByKeys() throws TimeoutException {
        robot.drag("#alpha-slider .thumb", MouseButton.PRIMARY)
                .moveBy(30, 0)
                .moveBy(30, 0)
                .moveBy(20, 0)
                .drop();
        until(() -> model.alpha().get() > 20 && shownAlpha() == model.alpha().get());
        double dragged = model.alpha().get();
        undo();
        until(() -> model.alpha().get() == 2 && shownAlpha() == 2);
        assertEquals(Math.log10(2), onFx(() -> slider("#alpha-slider").getValue()), 1e-12);
        redo();
        until(() -> shownAlpha() == dragged);
    }

    @Test
    void typedNumbersAndKeysAreAStepEach() throws TimeoutException {
        type("#alpha-number", "5");
        type("#alpha-number", "50");
        until(() -> model.alpha().get() == 50);
        robot.interact(() -> slider("#mu-slider").requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        until(() -> model.mu().get() > 0.051);
        undo();
        undo();
        until(() -> model.mu().get() == 0.05);
        undo();
        until(() -> model.alpha().get() == 5);
        undo();
        until(() -> model.alpha().get() == 2);
        assertTrue(onFx(() -> !model.undoableProperty().get()));
    }

    @Test
    void inAFieldTheKeysUndoTheExperimentOnceNothingIsHalfTyped() throws TimeoutException {
        type("#alpha-number", "5");
        until(() -> model.alpha().get() == 5);
        robot.write("7");
        undo();
        until(() -> field("#alpha-number").getText().equals("5"));
        assertEquals(5, model.alpha().get());
        undo();
        until(() -> model.alpha().get() == 2 && field("#alpha-number").getText().equals("2"));
        redo();
        until(() -> model.alpha().get() == 5);
    }

    @Test
    void anExperimentIsSavedAndOpenedAgain() throws TimeoutException {
        dialogs.file = Optional.of(folder.resolve("lecture.loxodrome"));
        type("#alpha-number", "7");
        until(() ->
                model.alpha().get() == 7 && model.experiment().view().outlook().isPresent());
        Experiment saved = model.experiment();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> title().equals("lecture.loxodrome – Loxodrome"));
        type("#alpha-number", "9");
        until(() -> title().equals("• lecture.loxodrome – Loxodrome"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> model.experiment().equals(saved) && shownAlpha() == 7);
        assertEquals("lecture.loxodrome – Loxodrome", title());
        undo();
        until(() -> model.alpha().get() == 9);
        assertEquals("stable – Loxodrome", title());
    }

    @Test
    void theFileKeepsFromWhereTheSphereIsSeenAndUndoingDoesNotTurnIt() throws TimeoutException {
        dialogs.file = Optional.of(folder.resolve("seen.loxodrome"));
        type("#alpha-number", "7");
        Outlook usual = outlookOnceOtherThan(new Outlook(0, 0, 1, 0, 0));
        Outlook saved = turnedFrom(usual);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> title().equals("seen.loxodrome – Loxodrome"));
        Outlook turned = turnedFrom(saved);
        assertEquals("seen.loxodrome – Loxodrome", title());
        undo();
        until(() -> model.alpha().get() == 2);
        assertEquals(Optional.of(turned), model.experiment().view().outlook());
        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> model.alpha().get() == 7);
        until(() -> robot.lookup("#sphere").queryAs(SphereView.class).outlook().equals(saved));
    }

    @Test
    void theFileKeepsThePartOfThePanelAndUndoingDoesNotMoveIt() throws TimeoutException {
        dialogs.file = Optional.of(folder.resolve("near.loxodrome"));
        type("#alpha-number", "7");
        robot.moveTo("#panel").scroll(1, VerticalDirection.UP);
        Window saved = partOnceOtherThan(Optional.empty()).orElseThrow();
        int[] near = pixels("#panel");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> title().equals("near.loxodrome – Loxodrome"));
        robot.moveTo("#panel").scroll(1, VerticalDirection.DOWN);
        Window moved = partOnceOtherThan(Optional.of(saved)).orElseThrow();
        assertEquals("near.loxodrome – Loxodrome", title());
        undo();
        until(() -> model.alpha().get() == 2);
        assertEquals(Optional.of(moved), model.experiment().view().part());
        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> model.alpha().get() == 7);
        assertEquals(Optional.of(saved), model.experiment().view().part());
        until(() -> Arrays.equals(near, pixels("#panel")));
        robot.interact(() -> robot.lookup("#panel").query().requestFocus());
        robot.push(KeyCode.DIGIT0);
        until(() -> model.experiment().view().part().isEmpty());
    }

    /** After one notch of the wheel only: between two the panel may have come to rest. */
    private Optional<Window> partOnceOtherThan(Optional<Window> before) throws TimeoutException {
        until(() -> !model.experiment().view().part().equals(before));
        return model.experiment().view().part();
    }

    private Outlook turnedFrom(Outlook before) throws TimeoutException {
        robot.drag("#sphere", MouseButton.PRIMARY).moveBy(40, 25).drop();
        return outlookOnceOtherThan(before);
    }

    private Outlook outlookOnceOtherThan(Outlook before) throws TimeoutException {
        until(() -> model.experiment().view().outlook().stream().anyMatch(now -> !now.equals(before)));
        return model.experiment().view().outlook().orElseThrow();
    }

    @Test
    void aTornFileIsRefusedInTheWindow() throws TimeoutException, IOException {
        dialogs.file = Optional.of(Files.writeString(folder.resolve("torn.loxodrome"), "{\"version\": 1,\n"));
        Experiment before = model.experiment();
        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> message().startsWith("torn.loxodrome cannot be used: it breaks off at line"));
        assertEquals(before.asUsuallySeen(), model.experiment().asUsuallySeen());
    }

    @Test
    void aRecentFileIsAMenuItem() throws TimeoutException {
        dialogs.file = Optional.of(folder.resolve("my_lecture.loxodrome"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> model.document().file().get().isPresent());
        type("#alpha-number", "9");
        until(() -> model.alpha().get() == 9);
        robot.clickOn("#menu-file").clickOn("#menu-file-recent");
        until(() -> itemShown("my_lecture.loxodrome").isPresent());
        robot.clickOn(onFx(() -> itemShown("my_lecture.loxodrome").orElseThrow()));
        until(() -> model.alpha().get() == 2);
    }

    /** By what is drawn: a mnemonic's underscore would not be. */
    private Optional<Node> itemShown(String text) {
        return robot.lookup(".menu-item .label .text").queryAllAs(Text.class).stream()
                .filter(drawn -> drawn.getText().startsWith(text))
                .map(Node.class::cast)
                .findFirst();
    }

    @Test
    void theCommandIsCopied() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        until(() -> message().startsWith("Copied: packaging/loxodrome trajectory --preset stable --depth 2 --alpha"));
        assertTrue(onFx(() -> Clipboard.getSystemClipboard().getString())
                .startsWith("packaging/loxodrome trajectory --preset stable"));
    }

    @Test
    void theNextStartShowsTheSame() throws TimeoutException {
        type("#alpha-number", "33");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        until(() -> model.alpha().get() == 33);
        robot.moveTo("#panel").scroll(1, VerticalDirection.UP);
        Optional<Window> part = partOnceOtherThan(Optional.empty());
        int[] near = pixels("#panel");
        close();
        Workbench next = workbench();
        assertEquals(model.experiment(), next.model().experiment());
        assertEquals(Theme.DARK, next.model().themeProperty().get());
        assertEquals(Optional.empty(), next.model().messageProperty().get());
        onFx(() -> {
            next.start();
            stage().getScene().setRoot(next.window(dialogs));
            return null;
        });
        until(() -> next.model().findings().current().isPresent());
        assertEquals("33", onFx(() -> field("#alpha-number").getText()));
        until(() -> Arrays.equals(near, pixels("#panel")));
        assertEquals(part, next.model().experiment().view().part());
        onFx(() -> {
            next.close();
            return null;
        });
    }

    @Test
    void aTornStateStartsWithTheFirstPresetAndASentence() throws IOException {
        close();
        Path kept = stateFolder.resolve("state.json");
        Files.writeString(kept, Files.readString(kept).substring(0, 200));
        Workbench next = workbench();
        assertEquals("stable", next.model().dataset().get().name());
        Message message = next.model().messageProperty().get().orElseThrow();
        assertNotEquals(Message.Kind.ERROR, message.kind());
        assertTrue(message.text().contains("state.json cannot be used"), message.text());
    }

    private void undo() {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
    }

    private void redo() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }

    private String title() {
        return onFx(() -> stage().getTitle());
    }

    private Stage stage() {
        return (Stage) robot.lookup("#panel").query().getScene().getWindow();
    }

    private TextInputControl field(String id) {
        return robot.lookup(id).queryTextInputControl();
    }

    private void type(String id, String text) {
        robot.doubleClickOn(id).interact(() -> field(id).selectAll());
        robot.write(text).push(KeyCode.ENTER);
    }
}
