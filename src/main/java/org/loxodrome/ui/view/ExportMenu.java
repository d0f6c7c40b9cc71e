package org.loxodrome.ui.view;

import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** What can be written as a figure: one item for each view and format. */
final class ExportMenu extends Menu {

    private final Texts texts;

    /** A menu that asks for files. */
    ExportMenu(Texts texts, WorkbenchModel model, MainMenu.Dialogs dialogs) {
        super(texts.of("menu.file.export"));
        this.texts = texts;
        setId("menu-file-export");
        add("menu.file.png", "Shortcut+E", () -> dialogs.exportPanel("png"));
        add("menu.file.svg", "Shortcut+Shift+E", () -> dialogs.exportPanel("svg"));
        add("menu.file.pdf", "Shortcut+Alt+E", () -> dialogs.exportPanel("pdf"));
        add("menu.file.tex", "Shortcut+Alt+Shift+E", () -> dialogs.exportPanel("tex"));
        getItems().add(new SeparatorMenuItem());
        add("menu.file.sphere", "Shortcut+J", () -> dialogs.exportSphere("svg"));
        add("menu.file.sphere.pdf", "Shortcut+Alt+J", () -> dialogs.exportSphere("pdf"));
        add("menu.file.sphere.tex", "Shortcut+Alt+Shift+J", () -> dialogs.exportSphere("tex"));
        MenuItem image = add("menu.file.image", "Shortcut+Shift+J", dialogs::exportImage);
        image.disableProperty().bind(model.image().progressProperty().map(Optional::isPresent));
    }

    private MenuItem add(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(texts.of(key));
        item.setId(key.replace('.', '-'));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(event -> action.run());
        getItems().add(item);
        return item;
    }
}
