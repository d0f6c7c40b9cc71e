package org.loxodrome.ui.view;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Menu;
import javafx.stage.Window;
import org.loxodrome.problem.Presets;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** What the menus do that is a matter of the window alone. */
final class WindowDialogs implements MainMenu.Dialogs {

    private static final double SCREEN_DPI = 96;

    private final Texts texts;
    private final WorkbenchModel model;
    private final WorkbenchActions actions;
    private final FileDialogs files;
    private final ViewPair views;
    private final ShortcutSheet sheet;

    WindowDialogs(
            Texts texts,
            WorkbenchModel model,
            WorkbenchActions actions,
            FileDialogs files,
            ViewPair views,
            ShortcutSheet sheet) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        this.files = files;
        this.views = views;
        this.sheet = sheet;
    }

    @Override
    public void open() {
        files.askForExperiment(owner()).ifPresent(actions.files()::open);
    }

    @Override
    public void save() {
        model.document().file().get().ifPresentOrElse(actions.files()::save, this::saveAs);
    }

    @Override
    public void saveAs() {
        String suggested = model.document()
                .file()
                .get()
                .map(file -> String.valueOf(file.getFileName()))
                .orElse(model.dataset().get().name() + FileDialogs.EXPERIMENT);
        files.askWhereToSave(owner(), suggested).ifPresent(actions.files()::save);
    }

    @Override
    public void importData() {
        files.askForData(owner()).ifPresent(actions.files()::openData);
    }

    @Override
    public void drawRandom() {
        new RandomDialog(owner(), texts, actions).show();
    }

    @Override
    public void exportData() {
        files.askWhereToExportData(owner(), model.dataset().get().name()).ifPresent(actions.data()::export);
    }

    @Override
    public void exportPanel(String extension) {
        files.askForPicture(owner(), extension, model.dataset().get().name())
                .ifPresent(file -> actions.exports().write(file, views.panelFigure()));
    }

    @Override
    public void copyPanel() {
        actions.exports().copy(views.panelFigure());
    }

    @Override
    public void exportNumbers() {
        files.askForNumbers(owner(), model.dataset().get().name()).ifPresent(actions.exports()::writeNumbers);
    }

    @Override
    public void exportSphere(String extension) {
        files.askForPicture(owner(), extension, sphereName())
                .ifPresent(file -> actions.exports().write(file, views.sphereFigure()));
    }

    @Override
    public void exportImage() {
        new ImageDialog(owner(), texts, views.sphereSize())
                .showAndWait()
                .map(ImageDialog.Fineness::factor)
                .ifPresent(factor -> files.askForPicture(owner(), "png", sphereName())
                        .ifPresent(
                                file -> actions.images().write(file, views.sphereImage(factor), factor * SCREEN_DPI)));
    }

    private String sphereName() {
        return model.dataset().get().name() + "-sphere";
    }

    @Override
    public void exportFilm() {
        String name = model.dataset().get().name();
        new FilmDialog(
                        owner(),
                        texts,
                        model.dataset().get().dimension() > 2,
                        model.themeProperty().get(),
                        (order, format) -> files.askForFilm(owner(), format, name)
                                .ifPresent(target -> actions.film().draw(order, format, target)),
                        actions::reject)
                .show();
    }

    @Override
    public void about() {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, texts.of("about.text", Presets.ORIGIN), ButtonType.CLOSE);
        InFront.of(owner(), alert);
        alert.setTitle(texts.of("about.title"));
        alert.setHeaderText(texts.of("about.header"));
        alert.setGraphic(null);
        alert.getDialogPane().getStyleClass().add("wide-dialog");
        alert.show();
    }

    @Override
    public void shortcuts(List<Menu> menus) {
        sheet.toggle(menus, model.teaching().typeScale().get());
    }

    @Override
    public void resetViews() {
        views.reset();
    }

    @Override
    public void quit() {
        owner().hide();
    }

    private Window owner() {
        return views.getScene().getWindow();
    }
}
