package org.loxodrome.ui.view;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.loxodrome.problem.Presets;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** What the menus do that is a matter of the window alone. */
final class WindowDialogs implements MainMenu.Dialogs {

    private static final double WIDTH = 480;
    private static final double SCREEN_DPI = 96;

    private final Texts texts;
    private final WorkbenchModel model;
    private final WorkbenchActions actions;
    private final FileDialogs files;
    private final ViewPair views;

    WindowDialogs(Texts texts, WorkbenchModel model, WorkbenchActions actions, FileDialogs files, ViewPair views) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        this.files = files;
        this.views = views;
    }

    @Override
    public void open() {
        files.askForExperiment(owner()).ifPresent(actions::open);
    }

    @Override
    public void save() {
        model.file().get().ifPresentOrElse(actions::save, this::saveAs);
    }

    @Override
    public void saveAs() {
        String suggested = model.file()
                .get()
                .map(file -> String.valueOf(file.getFileName()))
                .orElse(model.dataset().get().name() + FileDialogs.EXPERIMENT);
        files.askWhereToSave(owner(), suggested).ifPresent(actions::save);
    }

    @Override
    public void importData() {
        files.askForData(owner()).ifPresent(actions::openData);
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
    public void export(String extension) {
        files.askForPicture(owner(), extension, model.dataset().get().name())
                .ifPresent(file -> actions.export(file, views.panelFigure()));
    }

    @Override
    public void exportSphere(String extension) {
        files.askForPicture(owner(), extension, sphereName())
                .ifPresent(file -> actions.export(file, views.sphereFigure()));
    }

    @Override
    public void exportImage() {
        new ImageDialog(owner(), texts, views.sphereSize())
                .showAndWait()
                .map(ImageDialog.Fineness::factor)
                .ifPresent(factor -> files.askForPicture(owner(), "png", sphereName())
                        .ifPresent(file ->
                                actions.images().write(file, () -> views.sphereImage(factor), factor * SCREEN_DPI)));
    }

    private String sphereName() {
        return model.dataset().get().name() + "-sphere";
    }

    @Override
    public void about() {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, texts.of("about.text", Presets.ORIGIN), ButtonType.CLOSE);
        alert.initOwner(owner());
        alert.setTitle(texts.of("about.title"));
        alert.setHeaderText(texts.of("about.header"));
        alert.setGraphic(null);
        alert.getDialogPane().setPrefWidth(WIDTH);
        alert.show();
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
