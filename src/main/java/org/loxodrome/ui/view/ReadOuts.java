package org.loxodrome.ui.view;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.loxodrome.figure.NumberText;
import org.loxodrome.ui.model.EngineKind;
import org.loxodrome.ui.model.Head;
import org.loxodrome.ui.model.LossKind;
import org.loxodrome.ui.model.Notation;
import org.loxodrome.ui.model.RegimeText;
import org.loxodrome.ui.model.StabilityText;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** The numbers of the current trajectory where the timeline's handle is, and what theory says of its data. */
final class ReadOuts extends VBox {

    private static final double TIP_WIDTH = 320;

    private final Texts texts;
    private final WorkbenchModel model;
    private final GridPane training = grid();
    private final GridPane theory = grid();

    /** Read-outs that follow the model. */
    ReadOuts(Texts texts, WorkbenchModel model) {
        this.texts = texts;
        this.model = model;
        RichLabel title = new RichLabel();
        title.setId("readout-title");
        title.getStyleClass().add("section");
        title.textProperty()
                .bind(model.training()
                        .alpha()
                        .map(alpha -> texts.of("readout.title", NumberText.of(alpha.doubleValue()))));
        addLossRow("loss", head -> Notation.loss(head.accuracy()));
        addLossRow("accuracy", head -> Notation.number(head.accuracy()));
        addRow("time", head -> Notation.logarithm(head.log10Time()));
        addRow("margin", head -> Notation.number(head.margin()));
        addLossRow("mu", head -> Notation.number(head.mu()));
        addRow("certificate", this::certificate);
        addRegime();
        addStability();
        getStyleClass().add("read-outs");
        getChildren().addAll(title, training, theory);
    }

    private static GridPane grid() {
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setHalignment(HPos.RIGHT);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("grid");
        grid.getColumnConstraints().addAll(new ColumnConstraints(), values);
        return grid;
    }

    private void addRow(String key, Function<Head, String> text) {
        addRow(training, "readout." + key, "readout-" + key).textProperty().bind(number(text));
    }

    /** A number whose name or explanation depends on what training minimises. */
    private void addLossRow(String key, Function<Head, String> text) {
        RichLabel name = new RichLabel();
        Tooltip tip = tip("");
        ObservableValue<String> named = model.engine()
                .loss()
                .map(loss -> "readout." + key + (loss == LossKind.EXPONENTIAL ? "" : "." + loss.name()));
        name.textProperty().bind(named.map(texts::of));
        tip.textProperty().bind(named.map(of -> texts.of(of + ".tip")));
        addRow(training, name, tip, "readout-" + key).textProperty().bind(number(text));
    }

    private ObservableValue<String> number(Function<Head, String> text) {
        return model.training().head().map(head -> head.map(text).orElse(Notation.NONE));
    }

    /** The kernel flow's predictor is another function of r, so that the sum is no duality gap there. */
    private String certificate(Head head) {
        boolean kernel = model.engine().kind().get() == EngineKind.KERNEL && !Double.isInfinite(head.accuracy());
        return kernel ? Notation.NONE : Notation.number(head.certificate());
    }

    private void addRegime() {
        RegimeText text = new RegimeText(texts, model);
        addRow(training, "readout.excess", "readout-excess").textProperty().bind(text.excess());
        RichLabel regime = addRow(training, "readout.regime", "readout-regime");
        regime.textProperty().bind(text.regime());
        Tooltip.install(regime, tip(texts.of("readout.regime.tip")));
    }

    private static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        return tip;
    }

    /** What theory says of the data and the depth, whatever α is. */
    private void addStability() {
        RichLabel value = addRow(theory, "stability.title", "stability");
        Tooltip tip = tip("");
        Tooltip.install(value, tip);
        StabilityText text = new StabilityText(texts, model);
        value.textProperty().bind(text.verdict());
        tip.textProperty().bind(text.explanation());
    }

    private RichLabel addRow(GridPane grid, String key, String id) {
        return addRow(grid, new RichLabel(texts.of(key)), tip(texts.of(key + ".tip")), id);
    }

    private static RichLabel addRow(GridPane grid, RichLabel name, Tooltip tip, String id) {
        name.getStyleClass().add("quiet");
        Tooltip.install(name, tip);
        RichLabel value = new RichLabel();
        value.setId(id);
        value.getStyleClass().add("value");
        grid.addRow(grid.getRowCount(), name, value);
        return value;
    }
}
