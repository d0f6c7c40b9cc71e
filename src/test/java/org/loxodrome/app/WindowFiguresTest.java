package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.figure.Solid;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.network.NetworkFigure;
import org.loxodrome.problem.Decimal;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.file.ExperimentFile;
import org.loxodrome.ui.model.FigureState;
import org.loxodrome.ui.model.Message;
import org.testfx.framework.junit5.Start;

/** The paper's figures, and what can be taken out of the window. */
class WindowFiguresTest extends WorkbenchTest {

    private final FigureState figure = model.figure();

    @Start
    void start(Stage stage) {
        show();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "5a", "5b"})
    void aChartIsDrawnOfTheDataInAWindowOfItsOwn(String name) throws TimeoutException {
        open(name);
        until(() -> figure.pageProperty().get().isPresent());
        assertEquals(2, onFx(() -> Window.getWindows().size()));
        assertEquals(
                "Figure " + name + " – Loxodrome",
                onFx(() -> robot.window(1) instanceof Stage it ? it.getTitle() : ""));
        int page = page().theme().background().getRGB();
        assertTrue(Arrays.stream(pixels("#figure-page"))
                        .filter(pixel -> pixel != page)
                        .count()
                > 5_000);
        robot.push(KeyCode.ESCAPE);
        until(() -> Window.getWindows().size() == 1);
        assertEquals(Optional.empty(), figure.pageProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"3a,stable", "3b,stable", "3c,nonunique", "3d,switching", "4a,deep-escape", "4b,deep-trap"})
    void theOthersAreExperimentsInOneStep(String name, String preset) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> model.scene().solid().get() == Solid.Q_BALL);
        robot.interact(() -> slider("#alpha-slider").setValue(1)); // α = 10
        until(() -> model.experiment().alpha() == 10);
        Experiment before = model.experiment();
        open(name);
        Experiment wanted = Experiment.of(Presets.named(preset));
        Solid solid = name.equals("3a") ? Solid.SPHERE : Solid.Q_BALL;
        until(() -> model.experiment()
                .asUsuallySeen()
                .equals(wanted.withView(wanted.view().withSolid(solid))));
        fire("menu-edit-undo");
        until(() -> model.experiment().asUsuallySeen().equals(before.asUsuallySeen()));
    }

    @Test
    void theNetworkFollowsDepthAndTheTimelinesHandle() throws TimeoutException {
        open("2");
        until(() -> figure.pageProperty().get().isPresent());
        double end = network().positive()[0];
        robot.interact(() -> model.training().accuracyProperty().set(0.5));
        until(() -> network().positive()[0] != end);
        robot.interact(() -> slider("#depth-slider").setValue(4));
        until(() -> network().depth() == 4);
        assertEquals(model.experiment().depth().value(), network().depth());
    }

    @Test
    void whatCannotBeDrawnIsASentenceUntilItCan() throws TimeoutException {
        robot.clickOn("#alpha-number")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("inf")
                .push(KeyCode.ENTER);
        until(() -> Double.isInfinite(model.experiment().alpha()));
        open("2");
        until(() -> figure.sentenceProperty().get().startsWith("At α = ∞ every weight is infinite"));
        assertEquals(Optional.empty(), figure.pageProperty().get());
        robot.interact(() -> slider("#alpha-slider").setValue(1)); // α = 10
        until(() -> figure.pageProperty().get().isPresent());
        assertEquals("", figure.sentenceProperty().get());
    }

    @Test
    void inATextFieldTextIsCopiedAsEverywhere() throws TimeoutException {
        robot.clickOn("#alpha-number").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);
        until(() -> "2".equals(Clipboard.getSystemClipboard().getString()));
        assertEquals("", message());
    }

    @Test
    void aChartIsExportedAndCopied() throws TimeoutException, IOException {
        open("2");
        until(() -> figure.pageProperty().get().isPresent());
        Path file = folder.resolve("network.svg");
        dialogs.file = Optional.of(file);
        robot.clickOn("#figure-export");
        until(() -> figure.sentenceProperty().get().equals("Written to " + file + "."));
        assertTrue(Files.readString(file).contains("the network"));
        robot.clickOn("#figure-copy");
        until(() -> figure.sentenceProperty().get().startsWith("Copied as a picture of "));
        assertEquals(Math.rint(174 / 25.4 * 144), picture().getWidth(), 1);
    }

    @Test
    void thePanelIsCopiedAsAPictureOfTwiceTheSize() throws TimeoutException {
        double width = bounds("#panel").getWidth();
        robot.clickOn("#panel");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        until(() -> message().startsWith("Copied as a picture of "));
        Image image = picture();
        assertEquals(2 * (width - 16), image.getWidth(), 2, "without the room at its right");
        assertNotEquals(
                image.getPixelReader().getArgb(0, 0),
                image.getPixelReader().getArgb((int) image.getWidth() / 2, (int) image.getHeight() / 2));
    }

    @ParameterizedTest
    @CsvSource({"numbers.csv,false", "numbers.json,true"})
    void theNumbersOfWhatIsShownAreExported(String name, boolean json) throws TimeoutException, IOException {
        Path file = folder.resolve(name);
        dialogs.file = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until(() -> message().equals("Written to " + file + "."));
        String text = Files.readString(file);
        String experiment = json
                ? JsonParser.parseString(text)
                        .getAsJsonObject()
                        .get("experiment")
                        .toString()
                : text.lines()
                        .filter(line -> line.startsWith("# experiment: "))
                        .map(line -> line.substring("# experiment: ".length()))
                        .findFirst()
                        .orElseThrow();
        Path again = Files.writeString(folder.resolve("again.loxodrome"), experiment);
        assertEquals(model.experiment(), ExperimentFile.read(again));
        double w1 = model.findings()
                .current()
                .orElseThrow()
                .trajectory()
                .end()
                .direction()
                .component(0);
        assertTrue(text.contains(Decimal.of(w1)), "the end of the trajectory that is shown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf", "tex"})
    void thePanelIsExportedInFourFormats(String format) throws TimeoutException, IOException {
        Path file = folder.resolve("panel." + format);
        dialogs.file = Optional.of(file);
        fire("menu-file-" + format);
        until(() -> model.messageProperty().get().isPresent());
        assertEquals(
                Message.Kind.DONE, model.messageProperty().get().orElseThrow().kind(), this::message);
        assertTrue(Files.size(file) > 10_000);
    }

    private PageFigure page() {
        return figure.pageProperty().get().orElseThrow();
    }

    private NetworkFigure network() {
        return (NetworkFigure) page();
    }

    private static Image picture() {
        return onFx(() -> Clipboard.getSystemClipboard().getImage());
    }

    private void open(String name) {
        fire("menu-figures-" + name);
    }

    private void fire(String id) {
        MenuItem item = robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> Stream.concat(
                        menu.getItems().stream(), menu.getItems().stream().flatMap(WindowFiguresTest::inside)))
                .filter(candidate -> id.equals(candidate.getId()))
                .findFirst()
                .orElseThrow();
        assertFalse(item.isDisable());
        robot.interact(item::fire);
    }

    private static Stream<MenuItem> inside(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream() : Stream.empty();
    }
}
