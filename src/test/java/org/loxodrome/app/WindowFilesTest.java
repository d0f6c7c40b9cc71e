package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.session.Findings;
import org.loxodrome.ui.model.Message;
import org.testfx.framework.junit5.Start;

/** Opening data, exporting the panel, and what is said when that fails. */
class WindowFilesTest extends WorkbenchTest {

    @Start
    void start(Stage stage) {
        show();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x1,x2,x3,y|1,2,3,1|1,2,3,-1; separat",
                "x1,x2,x3,y|1,2,3,1|1,two,3,1; ine 3",
                "x1,x2,x3,y|1,2,3,2; ine 2"
            })
    void badDataAreRefusedWithLineAndReasonAndThePictureStays(String lines, String reason)
            throws IOException, TimeoutException {
        Findings before = model.findings();
        dialogs.file = Optional.of(Files.writeString(folder.resolve("bad.csv"), lines.replace('|', '\n')));
        robot.push(KeyCode.CONTROL, KeyCode.I);
        until(() -> model.messageProperty().get().isPresent());
        assertTrue(message().contains(reason), message());
        assertEquals(
                Message.Kind.ERROR, model.messageProperty().get().orElseThrow().kind());
        assertSame(before, model.findings());
        assertEquals("stable", model.dataset().get().name());
    }

    @Test
    void ownDataAreShown() throws IOException, TimeoutException {
        dialogs.file =
                Optional.of(Files.writeString(folder.resolve("mine.csv"), "x1,x2,x3,y\n1,0.2,0.5,1\n-0.1,-1,0,-1\n"));
        robot.push(KeyCode.CONTROL, KeyCode.I);
        until(() -> model.findings()
                .current()
                .filter(line -> line.trajectory().dataset().name().equals("mine"))
                .isPresent());
        assertEquals(Optional.empty(), model.messageProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"panel.png, false", "panel.svg, true"})
    void thePanelIsExported(String name, boolean shift) throws TimeoutException, IOException {
        Path file = folder.resolve(name);
        dialogs.file = Optional.of(file);
        if (shift) {
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        } else {
            robot.push(KeyCode.CONTROL, KeyCode.E);
        }
        until(() -> model.messageProperty().get().isPresent());
        assertEquals(
                Message.Kind.DONE, model.messageProperty().get().orElseThrow().kind(), this::message);
        assertTrue(Files.size(file) > 10_000);
    }

    @Test
    void theSphereIsExportedAsTrueVectors() throws TimeoutException, IOException {
        Path file = folder.resolve("sphere.svg");
        dialogs.file = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.J);
        until(() -> model.messageProperty().get().isPresent());
        assertEquals(
                Message.Kind.DONE, model.messageProperty().get().orElseThrow().kind(), this::message);
        String svg = Files.readString(file);
        for (String kind : List.of("globe", "graticule", "region", "trajectory", "path", "marker-l2", "labels")) {
            assertTrue(svg.contains("<g class=\"" + kind + "\""), kind);
        }
        assertFalse(svg.contains("<image"), "a raster");
    }

    /** Offered is what is about as fine as a large screen; the coarser one that is chosen here is drawn in a quarter of the time. */
    @Test
    void anImageOfTheSphereIsAsFineAsChosen() throws TimeoutException, IOException {
        Path file = folder.resolve("sphere.png");
        dialogs.file = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        until(() -> robot.lookup("#image-fineness").tryQuery().isPresent());
        int offered = Math.max(chosenSize()[0], chosenSize()[1]);
        assertTrue(offered > 3840 / 1.5 && offered < 3840 * 1.5, offered + " pixels");
        robot.push(KeyCode.UP);
        int[] chosen = chosenSize();
        assertEquals(offered / 2.0, Math.max(chosen[0], chosen[1]), 1);
        robot.push(KeyCode.ENTER);
        until(() -> model.messageProperty().get().isPresent());
        assertEquals(
                Message.Kind.DONE, model.messageProperty().get().orElseThrow().kind(), this::message);
        BufferedImage image = ImageIO.read(file.toFile());
        assertArrayEquals(chosen, new int[] {image.getWidth(), image.getHeight()});
    }

    /** Width and height of what is chosen, as the list tells them: "4 × the screen (2000 × 1600 pixels)". */
    private int[] chosenSize() {
        String text = onFx(
                () -> robot.lookup("#image-fineness").queryComboBox().getValue().toString());
        return Pattern.compile("\\d+")
                .matcher(text.substring(text.indexOf('(')))
                .results()
                .mapToInt(number -> Integer.parseInt(number.group()))
                .toArray();
    }

    @Test
    void theWindowGoesOnWhileAnImageIsDrawnAndCanStopIt() throws TimeoutException {
        dialogs.file = Optional.of(folder.resolve("sphere.png"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        until(() -> robot.lookup("#image-fineness").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#image-fineness")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .selectLast());
        robot.push(KeyCode.ENTER);
        until(() -> model.image()
                .progressProperty()
                .get()
                .filter(progress -> progress.done() > 1)
                .isPresent());
        robot.interact(() -> slider("#alpha-slider").setValue(Math.log10(50)));
        until(() -> Math.abs(shownAlpha() - 50) < 1e-9);
        assertTrue(model.image().progressProperty().get().isPresent());
        robot.clickOn("#image-stop");
        until(() -> Optional.ofNullable(folder.toFile().list()).orElseThrow().length == 0);
        assertEquals(Optional.empty(), model.image().progressProperty().get());
        assertEquals(Optional.empty(), model.messageProperty().get());
    }

    @Test
    void anExportThatFailsSaysSo() throws TimeoutException {
        dialogs.file = Optional.of(folder.resolve("missing").resolve("panel.png"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        until(() -> model.messageProperty().get().isPresent());
        assertEquals(
                Message.Kind.ERROR, model.messageProperty().get().orElseThrow().kind());
        assertTrue(message().contains("there is no folder"), message());
    }

    @Test
    void whatNobodyCaughtIsOneSentence() throws TimeoutException {
        robot.interact(() -> workbench.report(new IllegalStateException("state 17\n\tat org.x.Y.z(Y.java:1)")));
        until(() -> message().startsWith("Something went wrong inside the program"));
        assertFalse(message().contains("Y.java"));
    }
}
