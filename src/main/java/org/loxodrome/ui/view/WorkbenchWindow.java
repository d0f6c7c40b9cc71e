package org.loxodrome.ui.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** The whole window: menus, controls, the two views, the timeline. */
public final class WorkbenchWindow extends BorderPane {

    private static final String STYLES = "/org/loxodrome/assets/styles/loxodrome.css";

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final WorkbenchActions actions;
    private boolean spaceHeld;

    /** A window that follows the model. */
    public WorkbenchWindow(Texts texts, WorkbenchModel model, WorkbenchActions actions, FileDialogs files) {
        this.actions = actions;
        ViewPair views = new ViewPair(texts, model, actions);
        getStyleClass().add("workbench");
        Fonts.load();
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.getStylesheets().add(String.valueOf(WorkbenchWindow.class.getResource(STYLES)));
            }
        });
        setTop(new MainMenu(texts, model, actions, new WindowDialogs(texts, model, actions, files, views)));
        setLeft(new ControlPanel(texts, model, actions));
        VBox messages = new VBox(new ConflictBar(texts, model, actions), new MessageBar(texts, model, actions));
        BorderPane center = center(
                views, messages, new ProgressNote(texts, model, actions), new FilmNote(texts, model, actions.film()));
        DataPane data = new DataPane(texts, model, actions);
        model.tableShownProperty().subscribe(shown -> center.setBottom(shown ? data : null));
        setCenter(center);
        new FigureWindow(texts, model, actions.figures(), files).follow(this);
        setBottom(new Timeline(texts, model, actions));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_RELEASED, this::release);
        new PressBounds(actions).watch(this);
        model.themeProperty().subscribe(this::dress);
    }

    /** Puts the focus where arrow keys change the picture at once: on α. */
    public void focusAlpha() {
        lookup("#alpha-slider").requestFocus();
    }

    private static BorderPane center(ViewPair views, VBox messages, ProgressNote progress, FilmNote film) {
        VBox notes = new VBox(film, progress);
        notes.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        notes.setPickOnBounds(false);
        StackPane center = new StackPane(views, notes, messages);
        messages.setMaxHeight(USE_PREF_SIZE);
        messages.setPickOnBounds(false);
        StackPane.setAlignment(messages, Pos.TOP_CENTER);
        StackPane.setAlignment(notes, Pos.BOTTOM_LEFT);
        return new BorderPane(center);
    }

    /** Keys that work wherever the focus is, unless it is where they are typed, or open or close a list. */
    private void press(KeyEvent event) {
        if (isTaken(event) || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> togglePlaying();
            case COMMA -> actions.timeline().step(false);
            case PERIOD -> actions.timeline().step(true);
            case ESCAPE -> actions.pointer().release();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static boolean isTaken(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                || (event.getTarget() instanceof ComboBoxBase<?> box
                        && (box.isShowing() || event.getCode() == KeyCode.SPACE));
    }

    /** Once for each time the key is pressed, however long it is held. */
    private void togglePlaying() {
        if (!spaceHeld) {
            spaceHeld = true;
            actions.togglePlaying();
        }
    }

    private void release(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            spaceHeld = false;
        }
    }

    private void dress(Theme theme) {
        boolean dark = theme.equals(Theme.DARK);
        pseudoClassStateChanged(DARK, dark);
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
