package org.loxodrome.ui.view;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.model.FigureChoice;
import org.loxodrome.ui.model.FigureState;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** A figure of the paper, drawn of the data that are shown, in a window of its own. */
final class FigureWindow {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final double WIDTH = 760;
    private static final double HEIGHT = 640;
    private static final double LEAST = 420;

    private final Texts texts;
    private final WorkbenchModel model;
    private final FigureState figure;
    private final FigureActions actions;
    private final FileDialogs files;
    private @Nullable Stage stage;

    /** No window as long as no figure is wanted. */
    FigureWindow(Texts texts, WorkbenchModel model, FigureActions actions, FileDialogs files) {
        this.texts = texts;
        this.model = model;
        this.figure = model.figure();
        this.actions = actions;
        this.files = files;
    }

    /** Opens and closes in front of another window, as the model wants. */
    void follow(Node owner) {
        figure.shownProperty().addListener((property, old, shown) -> {
            if (shown.isEmpty()) {
                hide();
            } else {
                show(owner, shown.get());
            }
        });
    }

    private void show(Node owner, FigureChoice choice) {
        boolean first = stage == null;
        Stage shown = stage == null ? stage(owner) : stage;
        stage = shown;
        shown.setTitle(texts.of("figure.title", choice.figure()));
        shown.show();
        shown.toFront();
        if (first) {
            FirstBounds.hold(shown, owner.getScene().getWindow());
        }
    }

    private void hide() {
        if (stage != null) {
            stage.hide();
        }
    }

    private Stage stage(Node owner) {
        Stage made = new Stage();
        made.initOwner(owner.getScene().getWindow());
        Scene scene = new Scene(content(made), WIDTH, HEIGHT);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+E"), () -> export(made));
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+C"), actions::copy);
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+W"), actions::close);
        scene.getAccelerators().put(KeyCombination.valueOf("Esc"), actions::close);
        made.setScene(scene);
        made.setMinWidth(LEAST);
        made.setMinHeight(LEAST);
        made.setOnCloseRequest(event -> actions.close());
        return made;
    }

    private BorderPane content(Stage owner) {
        PageView page = new PageView();
        page.setId("figure-page");
        figure.pageProperty().subscribe(page::show);
        BorderPane content = new BorderPane(page);
        content.setBottom(bar(owner));
        content.getStyleClass().addAll("workbench", "figure-window");
        model.themeProperty().subscribe(theme -> content.pseudoClassStateChanged(DARK, theme.equals(Theme.DARK)));
        return content;
    }

    private HBox bar(Stage owner) {
        Label sentence = new Label();
        sentence.setId("figure-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.textProperty().bind(figure.sentenceProperty());
        ProgressIndicator progress = new ProgressIndicator();
        Button stop = button("figure.stop", actions::stop);
        for (Node node : new Node[] {progress, stop}) {
            node.visibleProperty().bind(figure.busyProperty());
            node.managedProperty().bind(figure.busyProperty());
        }
        Button copy = button("figure.copy", actions::copy);
        Button export = button("figure.export", () -> export(owner));
        for (Button button : new Button[] {copy, export}) {
            button.disableProperty().bind(figure.pageProperty().map(Optional::isEmpty));
        }
        HBox bar = new HBox(progress, sentence, stop, copy, export);
        bar.getStyleClass().add("figure-bar");
        return bar;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.of(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void export(Stage owner) {
        String suggested = figure.shownProperty()
                .get()
                .map(choice -> "figure-" + choice.figure())
                .orElse("");
        files.askForFigure(owner, suggested).ifPresent(actions::write);
    }
}
