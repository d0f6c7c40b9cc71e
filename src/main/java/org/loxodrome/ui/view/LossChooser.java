package org.loxodrome.ui.view;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.loxodrome.ui.model.LossKind;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** What training minimises. */
final class LossChooser extends ComboBox<LossKind> {

    private boolean following;

    /** A chooser that follows the model. */
    LossChooser(Texts texts, WorkbenchModel model, EngineActions actions) {
        setId("loss");
        setAccessibleText(texts.of("loss.title"));
        setTooltip(new Tooltip(texts.of("loss.title.tip")));
        getItems().setAll(LossKind.values());
        setConverter(new Names(texts));
        model.engine().wantedLoss().subscribe(this::follow);
        valueProperty().addListener((property, old, loss) -> {
            if (!following && loss != null) {
                actions.minimise(loss);
            }
        });
    }

    private void follow(LossKind loss) {
        following = true;
        setValue(loss);
        following = false;
    }

    private static final class Names extends StringConverter<LossKind> {

        private final Texts texts;

        Names(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(LossKind loss) {
            return loss == null ? "" : texts.of("loss." + loss.name());
        }

        @Override
        public LossKind fromString(String text) {
            throw new UnsupportedOperationException("Losses are not typed.");
        }
    }
}
