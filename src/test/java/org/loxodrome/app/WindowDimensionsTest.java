package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.geometry.Direction;
import org.loxodrome.problem.DatasetCsv;
import org.loxodrome.problem.RandomDataset;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.view.space.ScreenPoint;
import org.loxodrome.ui.view.sphere.SphereView;
import org.testfx.framework.junit5.Start;

/** Data in two and in ten dimensions, and back to three. */
class WindowDimensionsTest extends WorkbenchTest {

    @Start
    void start(Stage stage) {
        show();
    }

    @Test
    void twoDimensionsAreADiskAndThreeASphereAgain() throws IOException, TimeoutException {
        open(2);
        assertTrue(shown().frame().training());
        assertTrue(isVisible("#placement-note"));
        assertFalse(isVisible("#projection-1"));
        Point2D start = onScreen(Marker.Kind.START);
        assertEquals(middle("#sphere").getX(), start.getX(), 2, "training starts in the centre");
        assertEquals(middle("#sphere").getY(), start.getY(), 2);
        robot.moveTo(start);
        until(() -> model.pointer()
                .hoveredProperty()
                .get()
                .flatMap(at -> at.trajectory())
                .isPresent());
        robot.interact(() -> box("#preset").getSelectionModel().select(2));
        until(() -> model.findings().dimension().orElse(0) == 3
                && !shown().regions().isEmpty());
        assertFalse(shown().frame().training());
        assertFalse(isVisible("#placement-note"));
    }

    @Test
    void tenDimensionsAreProjectedWhereOneWants() throws IOException, TimeoutException {
        open(10);
        List<String> leading = shown().frame().axes();
        assertTrue(isVisible("#projection-1"));
        assertEquals(List.of(), shown().regions());
        robot.interact(() -> box("#projection-1").getSelectionModel().select(free(leading)));
        until(() -> shown().frame().axes().get(0).equals("w_" + (free(leading) + 1)));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> shown().frame().axes().equals(leading));
        robot.moveTo(onScreen(Marker.Kind.L1));
        until(() -> model.pointer().hoveredProperty().get().isPresent());
        assertEquals(
                10, model.pointer().hoveredProperty().get().orElseThrow().at().dimension());
    }

    /** The picture of the old data is never drawn where the new data belong. */
    @ParameterizedTest
    @CsvSource({"2, 5", "5, 2", "2, 3", "3, 2"})
    void anotherDimensionFollows(int first, int second) throws IOException, TimeoutException {
        open(first);
        open(second);
        assertEquals(second == 2, shown().frame().training());
        assertFalse(shown().curves().isEmpty());
    }

    @Test
    void theBallSaysWhyItIsNotThere() throws IOException, TimeoutException {
        open(5);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> robot.lookup(".note > *").queryAllAs(Text.class).stream()
                .anyMatch(text -> text.getText().contains("these data have 5")));
        assertFalse(isVisible("#projection-1"), "there is nothing to project");
    }

    @Test
    void oneDimensionIsRefused() throws IOException, TimeoutException {
        dialogs.file = Optional.of(Files.writeString(folder.resolve("line.csv"), "x1,y\n1,1\n-2,-1\n"));
        robot.push(KeyCode.CONTROL, KeyCode.I);
        until(() -> model.messageProperty().get().isPresent());
        assertTrue(message().contains("from 2 to 50"), message());
    }

    private void open(int dimension) throws IOException, TimeoutException {
        Path file = folder.resolve("points.csv");
        try (var out = Files.newBufferedWriter(file)) {
            DatasetCsv.write(RandomDataset.of(6, dimension, 3), out);
        }
        dialogs.file = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        until(() -> model.findings().dimension().orElse(0) == dimension
                && model.findings().theory().isPresent()
                && !model.findings().fan().isEmpty()
                && !model.busyProperty().get());
        assertEquals(Optional.empty(), model.messageProperty().get().filter(text -> text.kind() == Message.Kind.ERROR));
    }

    /** A coordinate, counted from 0, that is not shown. */
    private static int free(List<String> names) {
        return IntStream.range(0, 9)
                .filter(i -> !names.contains("w_" + (i + 1)))
                .findFirst()
                .orElseThrow();
    }

    private Picture shown() {
        return onFx(() -> model.scene().picture().get());
    }

    private boolean isVisible(String id) {
        return robot.lookup(id)
                .tryQuery()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .isPresent();
    }

    private ComboBox<?> box(String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
    }

    private Point2D onScreen(Marker.Kind kind) {
        Direction at = shown().markers().stream()
                .filter(marker -> marker.kind() == kind)
                .findFirst()
                .orElseThrow()
                .at();
        SphereView sphere = robot.lookup("#sphere").queryAs(SphereView.class);
        return onFx(() -> {
            ScreenPoint point = sphere.project(at);
            return sphere.localToScreen(point.x(), point.y());
        });
    }

    private Point2D middle(String id) {
        Bounds bounds = bounds(id);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
