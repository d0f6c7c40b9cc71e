package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.DatasetCsv;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;
import org.loxodrome.problem.RandomDataset;
import org.loxodrome.session.Findings;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The data as a table: changed, undone, in conflict, drawn at random, exported. */
class WindowDataTest extends WorkbenchTest {

    private static final Dataset STABLE = Presets.named("stable").dataset();

    @Start
    void start(Stage stage) {
        show();
    }

    @Test
    void theTableOpensAndClosesByKey() throws TimeoutException {
        openTable();
        assertEquals(3, rows());
        assertEquals("1.2", text(0, "data-x2"));
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertTrue(robot.lookup("#data-table").tryQuery().isEmpty());
    }

    @Test
    void aTypedCoordinateChangesDataNameAndPictureAndIsUndone() throws TimeoutException {
        openTable();
        type(0, "data-x1", "-3");
        until(() -> model.dataset().get().input(0)[0] == -3 && found().equals(dataset()));
        assertEquals("stable (changed)", dataset().name());
        ComboBox<Preset> chooser = robot.lookup("#preset").queryComboBox();
        assertEquals("stable (changed)", onFx(() -> chooser.getPromptText()));
        assertEquals("−3", text(0, "data-x1"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> dataset().equals(STABLE) && found().equals(STABLE));
        assertEquals("0", text(0, "data-x1"));
    }

    @Test
    void whatIsNoNumberIsRefusedInASentenceAndNothingChanges() throws TimeoutException {
        openTable();
        type(1, "data-x3", "abc");
        until(() -> message().startsWith("Point 2, x3: \"abc\" is no number"));
        type(1, "data-y", "2");
        until(() -> message().startsWith("2 is no label"));
        until(() -> text(1, "data-x3").equals("0.1") && text(1, "data-y").equals("1"));
        assertEquals(STABLE, dataset());
        assertFalse(model.undoableProperty().get());
    }

    @Test
    void pointsAreAddedDuplicatedAndRemoved() throws TimeoutException {
        openTable();
        robot.clickOn("#data-add");
        until(() -> rows() == 4 && found().size() == 4);
        assertTrue(model.conflictProperty().get().isEmpty(), "a new point separates with the others");
        select(0);
        robot.clickOn("#data-duplicate");
        until(() -> rows() == 5 && found().size() == 5);
        until(() -> cells("data-role").anyMatch(cell -> cell.getIndex() == 4));
        assertEquals(dataset().signedRows()[0][2], dataset().signedRows()[1][2]);
        assertEquals("", message());
        select(1);
        robot.push(KeyCode.DELETE);
        until(() -> rows() == 4 && found().size() == 4);
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> dataset().equals(STABLE) && rows() == 3);
    }

    @Test
    void pointsInConflictAreNamedAndMarkedUntilUndone() throws TimeoutException {
        Findings before = model.findings();
        openTable();
        select(2);
        robot.clickOn("#data-duplicate");
        until(() -> rows() == 4);
        select(3);
        robot.clickOn("#data-flip");
        until(() -> robot.lookup("#conflict-bar").query().isVisible());
        String sentence = robot.lookup("#conflict").queryLabeled().getText();
        assertTrue(sentence.contains("points 3 and 4 conflict, 0.5000 × y3 x3 + 0.5000 × y4 x4 = 0"), sentence);
        assertEquals(0.3, onFx(() -> views().getOpacity()));
        assertEquals("conflict, λ = 0.5", role(3));
        assertTrue(isMarked(2) && isMarked(3));
        assertFalse(isMarked(0) || isMarked(1));
        robot.clickOn("#conflict-undo");
        until(() -> !robot.lookup("#conflict-bar").query().isVisible());
        assertEquals(1, onFx(() -> views().getOpacity()));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> found().equals(STABLE) && !isMarked(2));
        assertEquals(before.theory(), model.findings().theory());
    }

    @Test
    void whatThePointsDoFollowsTheTimeline() throws TimeoutException {
        openTable();
        until(() -> role(0).equals("support vector") && role(2).isEmpty());
        onFx(() -> {
            model.training().accuracyProperty().set(1.2);
            return null;
        });
        until(() -> role(2).equals("support vector"));
    }

    @Test
    void randomDataAreDrawnFromTheDialog() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.R);
        number("#random-size", "7");
        number("#random-seed", "42");
        robot.clickOn("Draw");
        until(() -> dataset().equals(RandomDataset.of(7, 3, 42)) && found().equals(dataset()));
        assertEquals("", message());
    }

    @Test
    void randomDataNeedWholeNumbers() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.R);
        number("#random-size", "five");
        robot.push(KeyCode.ENTER);
        until(() -> message().startsWith("Nothing was drawn for N = \"five\""));
        assertEquals(STABLE, dataset());
    }

    @Test
    void aPointIsDraggedOnTheSphereAndThePictureFollowsInOneStep() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until(() -> robot.lookup("#point-1").query().isVisible());
        double length = length(STABLE.input(0));
        robot.drag("#point-1", MouseButton.PRIMARY).moveBy(-15, 10);
        until(() -> !dataset().equals(STABLE) && found().equals(dataset()));
        Dataset during = dataset();
        robot.moveBy(-15, 5);
        until(() -> !dataset().equals(during) && found().equals(dataset()));
        robot.drop();
        assertEquals(length, length(dataset().input(0)), 1e-4);
        assertEquals(STABLE.withPoint(0, dataset().input(0), 1).named("stable (changed)"), dataset());
        Bounds dot = bounds("#point-1");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> dataset().equals(STABLE) && found().equals(STABLE));
        assertFalse(model.undoableProperty().get(), "the drag was one step");
        assertTrue(bounds("#point-1").getMinX() > dot.getMinX() + 20, "the dot is back");
    }

    /** Point 3 of {@code stable} covers labels otherwise. */
    @Test
    void labelsOnTheSphereMakeRoomForThePoints() throws TimeoutException {
        until(() -> found().equals(STABLE));
        Image before = sphere();
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until(() -> robot.lookup("#point-3").query().isVisible());
        Image after = sphere();
        boolean moved = false;
        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                moved |= before.getPixelReader().getArgb(x, y)
                        != after.getPixelReader().getArgb(x, y);
            }
        }
        assertTrue(moved);
    }

    private Image sphere() {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> robot.lookup("#sphere").query().snapshot(null, null));
    }

    @Test
    void theViewDoesNotTurnWhileAPointIsDragged() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until(() -> robot.lookup("#point-1").query().isVisible());
        Bounds other = bounds("#point-3");
        robot.drag("#point-1", MouseButton.PRIMARY).moveBy(-15, 10).drop();
        until(() -> !dataset().equals(STABLE) && found().equals(dataset()));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(other, bounds("#point-3"));
    }

    private static double length(double[] x) {
        return Math.sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2]);
    }

    @Test
    void exportedDataAreReadBackExactly() throws TimeoutException {
        openTable();
        type(0, "data-x1", "0.1234567890123456");
        until(() -> found().input(0)[0] == 0.1234567890123456);
        Path file = folder.resolve("stable (changed).csv");
        dialogs.file = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        until(() -> message().startsWith("Written to "));
        assertEquals(dataset(), DatasetCsv.read(file));
    }

    private void openTable() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> robot.lookup("#data-table").lookup(".rich-label").tryQuery().isPresent()
                && cells("data-role").anyMatch(cell -> cell.getIndex() == 2));
    }

    /** Clicks on a point's row once it is there. */
    private void select(int row) throws TimeoutException {
        until(() -> cells("data-role").anyMatch(cell -> cell.getIndex() == row));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(cell(row, "data-x1"));
        TableView<?> table = robot.lookup("#data-table").queryTableView();
        until(() -> table.isFocused() && table.getFocusModel().getFocusedIndex() == row);
    }

    private void type(int row, String column, String text) {
        robot.doubleClickOn(cell(row, column))
                .push(KeyCode.CONTROL, KeyCode.A)
                .write(text)
                .push(KeyCode.ENTER);
    }

    private void number(String field, String text) {
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    private Dataset dataset() {
        return model.dataset().get();
    }

    private Dataset found() {
        return model.findings().current().orElseThrow().trajectory().dataset();
    }

    private Node views() {
        return robot.lookup(".view-pair").query();
    }

    private int rows() {
        return robot.lookup("#data-table").queryTableView().getItems().size();
    }

    private boolean isMarked(int row) {
        return cell(row, "data-y").getParent().getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("conflict"));
    }

    private String role(int row) {
        return robot.from(cell(row, "data-role")).lookup(".rich-label").queryAs(TextFlow.class).getChildren().stream()
                .map(piece -> ((Text) piece).getText())
                .reduce("", String::concat);
    }

    private String text(int row, String column) {
        return onFx(() -> cell(row, column).getText());
    }

    private TableCell<?, ?> cell(int row, String column) {
        return cells(column).filter(cell -> cell.getIndex() == row).findFirst().orElseThrow();
    }

    private Stream<TableCell<?, ?>> cells(String column) {
        return robot.lookup("#data-table").lookup(".table-cell").<TableCell<?, ?>>queryAll().stream()
                .filter(cell -> cell.getTableColumn() != null
                        && column.equals(cell.getTableColumn().getId())
                        && cell.getTableRow() != null
                        && cell.getTableRow().isVisible());
    }
}
