package org.loxodrome.ui.view;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** The files opened or saved last. */
final class RecentMenu extends Menu {

    private final Texts texts;
    private final FileActions actions;

    /** A menu that follows the model. */
    RecentMenu(Texts texts, WorkbenchModel model, FileActions actions) {
        super(texts.of("menu.file.recent"));
        this.texts = texts;
        this.actions = actions;
        setId("menu-file-recent");
        model.document().recentProperty().subscribe(this::follow);
    }

    private void follow(List<Path> files) {
        getItems().setAll(files.stream().map(this::item).toList());
        setDisable(files.isEmpty());
    }

    private MenuItem item(Path file) {
        MenuItem item = new MenuItem(texts.of("recent.item", file.getFileName(), String.valueOf(file.getParent())));
        item.setMnemonicParsing(false); // an underscore in a name is an underscore
        item.setOnAction(event -> actions.reopen(file));
        return item;
    }
}
