package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.loxodrome.ui.model.Message;
import org.testfx.framework.junit5.Start;

/** A film is drawn in the background, and can be stopped. */
class WindowFilmTest extends WorkbenchTest {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void aFilmIsDrawnAsItIsOrdered() throws TimeoutException, IOException {
        Path file = folder.resolve("film.gif");
        order(file, "0.2");
        until(() -> model.messageProperty().get().isPresent());
        assertEquals(
                Message.Kind.DONE, model.messageProperty().get().orElseThrow().kind(), this::message);
        assertTrue(message().contains("film.gif"));
        assertFalse(robot.lookup("#film").query().isVisible());
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertEquals(5, reader.getNumImages(true));
            assertEquals(1280, reader.getWidth(0));
        }
    }

    @Test
    void nothingIsLeftOfAFilmThatIsStopped() throws TimeoutException {
        order(folder.resolve("film.gif"), "400");
        until(() -> model.film()
                .progressProperty()
                .get()
                .filter(progress -> progress.done() > 0)
                .isPresent());
        robot.clickOn("#film-stop");
        until(() -> model.film().progressProperty().get().isEmpty());
        until(() -> Optional.ofNullable(folder.toFile().list()).orElseThrow().length == 0);
        assertEquals(Optional.empty(), model.messageProperty().get());
    }

    @Test
    void aWrongNumberIsOneSentence() throws TimeoutException {
        order(folder.resolve("film.gif"), "soon");
        until(() -> message().contains("\"soon\""));
        assertEquals(0, Optional.ofNullable(folder.toFile().list()).orElseThrow().length);
    }

    private void order(Path file, String seconds) {
        dialogs.file = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        robot.interact(() -> {
            robot.lookup("#film-seconds").queryAs(TextField.class).setText(seconds);
            robot.lookup("#film-format")
                    .queryAs(ComboBox.class)
                    .getSelectionModel()
                    .select(1);
        });
        robot.push(KeyCode.ENTER);
    }
}
