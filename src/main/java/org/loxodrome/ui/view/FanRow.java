package org.loxodrome.ui.view;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.space.Colors;

/** A trajectory of the fan: whether it is drawn, its colour, α and D, and the button that takes it out. */
final class FanRow extends HBox {

    private static final double SWATCH = 20;
    private static final double SWATCH_WIDTH = 3;

    private final double alpha;
    private final CheckBox check = new CheckBox();

    FanRow(double alpha, Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        this.alpha = alpha;
        String scale = NumberText.of(alpha);
        Tooltip shown = new Tooltip(texts.of("fan.show", scale));
        check.setTooltip(shown);
        check.setAccessibleText(shown.getText());
        check.setOnAction(event -> actions.view().setVisible(alpha, check.isSelected()));
        Label name = new Label(texts.of("fan.scale", scale));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setLabelFor(check);
        name.setOnMouseClicked(event -> check.fire());
        Label depth = new Label(texts.of("fan.depth", model.depth().get()));
        depth.getStyleClass().add("quiet");
        getStyleClass().add("fan-row");
        setAlignment(Pos.CENTER_LEFT);
        setHgrow(name, Priority.ALWAYS);
        getChildren().addAll(check, swatch(model.themeProperty().get()), name, depth, remove(scale, texts, actions));
    }

    /** The initialization scale α. */
    double alpha() {
        return alpha;
    }

    /** Shows whether the trajectory is drawn. */
    void follow(boolean drawn) {
        check.setSelected(drawn);
        setOpacity(drawn ? 1 : 0.6);
    }

    /** Takes the keys. */
    void focus() {
        check.requestFocus();
    }

    /** Whether it has the keys. */
    boolean hasFocus() {
        return isFocusWithin();
    }

    private Line swatch(Theme theme) {
        Line swatch = new Line(0, 0, SWATCH, 0);
        swatch.setStrokeWidth(SWATCH_WIDTH);
        swatch.setStroke(Colors.convert(theme.alphaScale().colorOf(alpha)));
        return swatch;
    }

    private Button remove(String scale, Texts texts, WorkbenchActions actions) {
        Region cross = new Region();
        cross.getStyleClass().add("icon");
        Button remove = new Button(null, cross);
        remove.getStyleClass().add("dismiss");
        remove.setAccessibleText(texts.of("fan.remove", scale));
        remove.setTooltip(new Tooltip(texts.of("fan.remove.tip", scale)));
        remove.setOnAction(event -> actions.unpinAlpha(alpha));
        return remove;
    }
}
