package org.loxodrome.ui.view;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.loxodrome.figure.drawing.RichText;

/** A label with italic variables, subscripts and superscripts, written as in figures: {@code Q_μ}, {@code 10^{−3}}. */
final class RichLabel extends TextFlow {

    private final StringProperty text = new SimpleStringProperty("");
    private List<RichText.Run> runs = List.of();

    /** An empty label. */
    RichLabel() {
        getStyleClass().add("rich-label");
        text.addListener((property, old, source) -> typeset(source));
    }

    /** A label with a text that stays. */
    RichLabel(String source) {
        this();
        text.set(source);
    }

    /** The text's source. */
    StringProperty textProperty() {
        return text;
    }

    /** A number that changes under the mouse keeps its nodes, whose styles are dear. */
    private void typeset(String source) {
        List<RichText.Run> next = RichText.of(source).runs();
        if (styles(next).equals(styles(runs))) {
            for (int i = 0; i < next.size(); i++) {
                ((Text) getChildren().get(i)).setText(next.get(i).text());
            }
        } else {
            getChildren().setAll(next.stream().map(RichLabel::piece).toList());
        }
        runs = next;
    }

    private static List<RichText.Run> styles(List<RichText.Run> runs) {
        return runs.stream()
                .map(run -> new RichText.Run("", run.italic(), run.level()))
                .toList();
    }

    private static Text piece(RichText.Run run) {
        Text piece = new Text(run.text());
        switch (run.level()) {
            case SUBSCRIPT -> piece.getStyleClass().add("subscript");
            case SUPERSCRIPT -> piece.getStyleClass().add("superscript");
            case LINE -> {}
        }
        if (run.italic()) {
            piece.getStyleClass().add("variable");
        }
        return piece;
    }
}
