package org.loxodrome.ui.view;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** The presets, with a sentence on what the chosen one shows; the name of the data where they are the user's own. */
final class PresetChooser extends VBox {

    private final Texts texts;
    private final ComboBox<Preset> box = new ComboBox<>();
    private final RichLabel sentence = new RichLabel();
    private boolean following;

    /** A chooser that follows the model's data. */
    PresetChooser(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        this.texts = texts;
        box.setId("preset");
        box.setAccessibleText(texts.of("preset.title"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(Presets.all());
        box.setCellFactory(list -> new PresetCell());
        box.setButtonCell(new PresetCell());
        box.valueProperty().addListener((property, old, preset) -> {
            if (!following && preset != null) {
                actions.choosePreset(preset);
            }
        });
        sentence.setId("preset-sentence");
        sentence.getStyleClass().addAll("quiet", "sentence");
        getStyleClass().add("preset-chooser");
        getChildren().addAll(box, sentence);
        model.dataset().addListener((property, old, dataset) -> follow(dataset));
        follow(model.dataset().get());
    }

    private void follow(Dataset dataset) {
        Optional<Preset> preset = Presets.all().stream()
                .filter(known -> known.dataset().equals(dataset))
                .findFirst();
        following = true;
        box.setPromptText(dataset.name());
        box.setValue(preset.orElse(null));
        following = false;
        sentence.textProperty()
                .set(preset.map(Preset::shows)
                        .orElseGet(() -> texts.of("preset.own", dataset.name(), dataset.size(), dataset.dimension())));
    }

    private final class PresetCell extends ListCell<Preset> {

        @Override
        protected void updateItem(Preset preset, boolean empty) {
            super.updateItem(preset, empty);
            if (empty || preset == null) {
                setText(box.getPromptText());
            } else {
                setText(texts.of("preset.item", preset.name(), preset.figure()));
            }
        }
    }
}
