package org.loxodrome.ui.view;

import java.util.Random;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.loxodrome.ui.model.Texts;

/** Asks how many random points are to be drawn, in how many dimensions and with which seed. */
final class RandomDialog extends Dialog<Void> {

    private static final String USUAL_SIZE = "5";
    private static final String USUAL_DIMENSION = "3";
    private static final int SEEDS = 1_000_000;

    private final TextField size = new TextField(USUAL_SIZE);
    private final TextField dimension = new TextField(USUAL_DIMENSION);
    private final TextField seed =
            new TextField(Integer.toString(new Random().nextInt(SEEDS))); // another one each time

    /** A dialog in front of a window. */
    RandomDialog(Window owner, Texts texts, WorkbenchActions actions) {
        InFront.of(owner, this);
        setTitle(texts.of("random.title"));
        setHeaderText(null);
        Label text = new Label(texts.of("random.text"));
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("dialog-grid");
        grid.add(text, 0, 0, 2, 1);
        addRow(grid, "random-size", texts.of("random.size"), size);
        addRow(grid, "random-dimension", texts.of("random.dimension"), dimension);
        addRow(grid, "random-seed", texts.of("random.seed"), seed);
        ButtonType draw = new ButtonType(texts.of("random.draw"), ButtonData.OK_DONE);
        getDialogPane().setContent(grid);
        getDialogPane().getStyleClass().add("wide-dialog");
        getDialogPane().getButtonTypes().addAll(draw, ButtonType.CANCEL);
        setOnShown(event -> size.requestFocus());
        setResultConverter(button -> {
            if (button == draw) {
                draw(texts, actions);
            }
            return null;
        });
    }

    private void draw(Texts texts, WorkbenchActions actions) {
        try {
            actions.data()
                    .drawRandom(
                            Integer.parseInt(size.getText().strip()),
                            Integer.parseInt(dimension.getText().strip()),
                            Long.parseLong(seed.getText().strip()));
        } catch (NumberFormatException e) {
            actions.reject(texts.of("random.wrong", size.getText(), dimension.getText(), seed.getText()));
        }
    }

    private static void addRow(GridPane grid, String id, String name, TextField field) {
        field.setId(id);
        Label label = new Label(name);
        label.setLabelFor(field);
        grid.addRow(grid.getRowCount(), label, field);
    }
}
