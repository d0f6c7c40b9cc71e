package org.loxodrome.ui.view;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.loxodrome.figure.drawing.RichText;

/** A label with italic variables, subscripts and superscripts, written as in figures: {@code Q_μ}, {@code 10^{−3}}. */
final class RichLabel extends TextFlow {

    private final StringProperty text = new SimpleStringProperty("");

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

    private void typeset(String source) {
        getChildren()
                .setAll(RichText.of(source).runs().stream()
                        .map(RichLabel::piece)
                        .toList());
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
