package org.loxodrome.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.loxodrome.figure.Solid;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** The menu bar. */
final class MainMenu extends MenuBar {

    private final Texts texts;
    private final Dialogs dialogs;

    /** What the menus do that is a matter of the window alone. */
    interface Dialogs {

        /** Asks for an experiment to open. */
        void open();

        /** Writes the experiment to its file; asks where if it has none. */
        void save();

        /** Asks where to write the experiment. */
        void saveAs();

        /** Asks for a data set to show. */
        void importData();

        /** Asks for the size and seed of random data to show. */
        void drawRandom();

        /** Asks where to write the data. */
        void exportData();

        /** Asks where to write the panel, in the format of this extension. */
        void exportPanel(String extension);

        /** Puts the panel on the clipboard as a picture. */
        void copyPanel();

        /** Asks where to write the numbers of what is shown. */
        void exportNumbers();

        /** Asks where to write the sphere as a figure of lines, in the format of this extension. */
        void exportSphere(String extension);

        /** Asks how fine an image of the sphere is to be and where to write it. */
        void exportImage();
        /** Asks which film to draw, and where to. */
        void exportFilm();

        /** Shows what the program is. */
        void about();

        /** Lists all keys, those of these menus among them, and what the mouse does. */
        void shortcuts(List<Menu> menus);

        /** Shows everything in both views again. */
        void resetViews();

        /** Closes the window. */
        void quit();
    }

    /** A menu bar. */
    MainMenu(Texts texts, WorkbenchModel model, WorkbenchActions actions, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
        MenuItem film = item("menu.file.film", "Shortcut+M", dialogs::exportFilm);
        film.disableProperty().bind(model.film().progressProperty().map(Optional::isPresent));
        Menu file = menu(
                "menu.file",
                item("menu.file.open", "Shortcut+O", dialogs::open),
                new RecentMenu(texts, model, actions.files()),
                item("menu.file.save", "Shortcut+S", dialogs::save),
                item("menu.file.saveas", "Shortcut+Shift+S", dialogs::saveAs),
                new SeparatorMenuItem(),
                item("menu.file.import", "Shortcut+I", dialogs::importData),
                item("menu.file.random", "Shortcut+R", dialogs::drawRandom),
                item("menu.file.csv", "Shortcut+Shift+I", dialogs::exportData),
                new SeparatorMenuItem(),
                new ExportMenu(texts, model, dialogs),
                item("menu.file.numbers", "Shortcut+Shift+N", dialogs::exportNumbers),
                film,
                new SeparatorMenuItem(),
                item("menu.file.quit", "Shortcut+Q", dialogs::quit));
        MenuItem undo = item("menu.edit.undo", "Shortcut+Z", actions::undo);
        undo.disableProperty().bind(model.undoableProperty().not());
        MenuItem redo = item("menu.edit.redo", "Shortcut+Shift+Z", actions::redo);
        redo.disableProperty().bind(model.redoableProperty().not());
        Menu edit = menu(
                "menu.edit",
                undo,
                redo,
                new SeparatorMenuItem(),
                item("menu.edit.picture", "Shortcut+C", dialogs::copyPanel),
                item("menu.edit.command", "Shortcut+Shift+C", actions::copyCommand));
        ToggleGroup group = new ToggleGroup();
        ToggleGroup solids = new ToggleGroup();
        Menu view = menu(
                "menu.view",
                theme("menu.view.light", "Shortcut+L", Theme.LIGHT, group, model, actions),
                theme("menu.view.dark", "Shortcut+D", Theme.DARK, group, model, actions),
                theme("menu.view.projector", "Shortcut+Shift+L", Theme.PROJECTOR, group, model, actions),
                new SeparatorMenuItem(),
                solid("menu.view.sphere", "Shortcut+1", Solid.SPHERE, solids, model, actions),
                solid("menu.view.ball", "Shortcut+2", Solid.Q_BALL, solids, model, actions),
                solid("menu.view.quasi", "Shortcut+3", Solid.QUASI_NORM_BALL, solids, model, actions),
                new SurfaceMenu(texts, model, actions.view()),
                new SeparatorMenuItem(),
                check("menu.view.data", "Shortcut+T", model.tableShownProperty(), actions.data()::showTable),
                check("menu.view.points", "Shortcut+P", model.pointsShownProperty(), actions.data()::showPoints),
                new SeparatorMenuItem(),
                item("menu.view.reset", "Shortcut+0", dialogs::resetViews),
                new SeparatorMenuItem(),
                item("menu.view.larger", "Shortcut+Plus", actions.teaching()::enlarge),
                item("menu.view.smaller", "Shortcut+Minus", actions.teaching()::shrink),
                item("menu.view.usual", "Shortcut+Shift+0", actions.teaching()::unscale),
                check("menu.view.present", "F11", model.teaching().presenting(), actions.teaching()::present));
        getMenus()
                .addAll(
                        file,
                        edit,
                        view,
                        new FiguresMenu(texts, actions.figures()),
                        menu(
                                "menu.help",
                                item("menu.help.tour", "Shortcut+G", actions.teaching()::startTour),
                                item("menu.help.keys", "F1", this::showShortcuts),
                                item("menu.help.about", "Shortcut+F1", dialogs::about)));
    }

    /** Lists all keys and what the mouse does. */
    void showShortcuts() {
        dialogs.shortcuts(getMenus());
    }

    private Menu menu(String key, MenuItem... items) {
        Menu menu = new Menu(texts.of(key), null, items);
        menu.setId(key.replace('.', '-'));
        return menu;
    }

    private MenuItem item(String key, String keys, Runnable action) {
        return prepared(new MenuItem(texts.of(key)), key, keys, action);
    }

    private MenuItem theme(
            String key, String keys, Theme theme, ToggleGroup group, WorkbenchModel model, WorkbenchActions actions) {
        RadioMenuItem item = new RadioMenuItem(texts.of(key));
        item.setToggleGroup(group);
        item.setSelected(model.themeProperty().get().equals(theme));
        model.themeProperty().addListener((property, old, shown) -> item.setSelected(shown.equals(theme)));
        return prepared(item, key, keys, () -> actions.view().dress(theme));
    }

    private MenuItem solid(
            String key, String keys, Solid solid, ToggleGroup group, WorkbenchModel model, WorkbenchActions actions) {
        RadioMenuItem item = new RadioMenuItem(texts.of(key));
        item.setToggleGroup(group);
        model.scene().solid().subscribe(shown -> item.setSelected(shown == solid));
        return prepared(item, key, keys, () -> actions.view().show(solid));
    }

    private MenuItem check(String key, String keys, ObservableValue<Boolean> shown, Consumer<Boolean> onChoice) {
        CheckMenuItem item = new CheckMenuItem(texts.of(key));
        shown.subscribe(item::setSelected);
        return prepared(item, key, keys, () -> onChoice.accept(item.isSelected()));
    }

    private static MenuItem prepared(MenuItem item, String key, String keys, Runnable action) {
        item.setId(key.replace('.', '-'));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(event -> action.run());
        return item;
    }
}
