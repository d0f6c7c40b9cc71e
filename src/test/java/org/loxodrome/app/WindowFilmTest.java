package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.film.FilmKind;
import org.loxodrome.ui.model.Message;
import org.testfx.framework.junit5.Start;

/** A film is drawn in the background, and can be stopped. */
class WindowFilmTest extends WorkbenchTest {

    @Start
    void start(Stage stage) {
        show();
    }

    @Test
    void aFilmIsDrawnAsItIsOrdered() throws TimeoutException, IOException {
        Path file = folder.resolve("film.gif");
        order(file, "0.2", Theme.DARK);
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
            assertEquals(Theme.DARK.background().getRGB(), reader.read(0).getRGB(2, 2));
        }
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(content.contains("loxodrome animate time --experiment film.loxodrome --out film.gif --view panel"));
        assertTrue(content.contains("{\"version\":"), "the experiment itself");
    }

    @Test
    void nothingIsLeftOfAFilmThatIsStopped() throws TimeoutException {
        order(folder.resolve("film.gif"), "400", Theme.LIGHT);
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
        order(folder.resolve("film.gif"), "soon", Theme.LIGHT);
        until(() -> message().contains("\"soon\""));
        assertEquals(0, Optional.ofNullable(folder.toFile().list()).orElseThrow().length);
    }

    @Test
    void aSphereCanTurn() throws TimeoutException {
        assertEquals(List.of(FilmKind.values()), offered());
    }

    @Test
    void aTurnIsNotOfferedForADisk() throws TimeoutException, IOException {
        dialogs.file = Optional.of(Files.writeString(folder.resolve("disk.csv"), "x1,x2,y\n1,0.5,1\n-0.2,-1,-1\n"));
        robot.push(KeyCode.CONTROL, KeyCode.I);
        until(() -> model.dataset().get().dimension() == 2);
        assertEquals(List.of(FilmKind.TIME, FilmKind.ALPHA, FilmKind.MU), offered());
    }

    private List<?> offered() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.M);
        until(() -> robot.lookup("#film-kind").tryQuery().isPresent());
        ComboBox<?> kinds = robot.lookup("#film-kind").queryAs(ComboBox.class);
        robot.interact(() -> kinds.getScene().getWindow().hide()); // also for the other tests
        return kinds.getItems();
    }

    private void order(Path file, String seconds, Theme theme) {
        dialogs.file = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        robot.interact(() -> {
            choose("#film-theme", List.of(Theme.LIGHT, Theme.DARK).indexOf(theme));
            robot.lookup("#film-seconds").queryAs(TextField.class).setText(seconds);
            choose("#film-format", 1);
        });
        robot.push(KeyCode.ENTER);
    }

    private void choose(String box, int index) {
        robot.lookup(box).queryAs(ComboBox.class).getSelectionModel().select(index);
    }
}
