package org.loxodrome.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.ui.model.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the system's dialogs do not do by themselves. */
@ExtendWith(ApplicationExtension.class)
class FileDialogsTest {

    @TempDir
    private Path folder = Path.of("");

    private final FileDialogs dialogs = new FileDialogs(new Texts());
    private final FxRobot robot = new FxRobot();
    private Stage stage;

    @ParameterizedTest
    @CsvSource({"a.csv,.csv", "a.JSON,.json", "a,.json", "a.txt,.json"})
    void theNameSaysTheFormatOrElseTheKindThatIsChosen(String name, String extension) {
        ExtensionFilter chosen = new ExtensionFilter("JSON", "*.json");
        assertEquals(extension, FileDialogs.extension(Path.of(name), List.of(".csv", ".json"), chosen));
        assertEquals(".csv", FileDialogs.extension(Path.of("a"), List.of(".csv", ".json"), null));
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.setScene(new Scene(new Pane(), 600, 400));
        stage.show();
    }

    @Test
    void aNameKeepsOrGetsItsExtension() {
        Path bare = folder.resolve("lecture.3");
        Path full = folder.resolve("lecture.3.loxodrome");
        assertEquals(Optional.of(full), dialogs.named(stage, bare, ".loxodrome"));
        assertEquals(Optional.of(full), dialogs.named(stage, full, ".loxodrome"));
    }

    @ParameterizedTest
    @CsvSource({"Replace, true", "Cancel, false"})
    void aFileWithTheFullNameIsReplacedOnlyIfTheUserWants(String button, boolean replaced) throws Exception {
        Path full = existing();
        Future<Optional<Path>> answer =
                WaitForAsyncUtils.asyncFx(() -> dialogs.named(stage, folder.resolve("lecture"), ".loxodrome"));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> focused(button).isPresent());
        robot.clickOn(focused(button).orElseThrow());
        assertEquals(replaced ? Optional.of(full) : Optional.empty(), answer.get(30, TimeUnit.SECONDS));
    }

    /** The button in the window that has the focus: the one of an earlier alert is still found. */
    private Optional<Node> focused(String button) {
        return robot.lookup(button).queryAll().stream()
                .filter(node -> node.getScene().getWindow().isFocused())
                .findFirst();
    }

    private Path existing() throws IOException {
        return Files.createFile(folder.resolve("lecture.loxodrome"));
    }
}
