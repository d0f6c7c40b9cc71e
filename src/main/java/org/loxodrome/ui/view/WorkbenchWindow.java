package org.loxodrome.ui.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.space.Easels;

/** The whole window: menus, controls, the two views, the timeline. */
public final class WorkbenchWindow extends BorderPane {

    private static final String STYLES = "/org/loxodrome/assets/styles/loxodrome.css";

    /** So high must a window be, in pixels, for each time that the type is as large as usual. */
    private static final double HEIGHT_OF_TYPE = 300;

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");

    private final MainMenu menu;
    private final ShortcutSheet sheet;

    /**
     * A window that follows the model.
     *
     * @param easels where its pictures are painted
     */
    public WorkbenchWindow(
            Texts texts, WorkbenchModel model, WorkbenchActions actions, FileDialogs files, Easels easels) {
        ViewPair views = new ViewPair(texts, model, actions, easels);
        getStyleClass().add("workbench");
        heightProperty()
                .addListener((property, old, height) ->
                        model.teaching().roomProperty().set(height.doubleValue() / HEIGHT_OF_TYPE));
        Fonts.load();
        sheet = new ShortcutSheet(texts);
        menu = new MainMenu(texts, model, actions, new WindowDialogs(texts, model, actions, files, views, sheet));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.getStylesheets().add(String.valueOf(WorkbenchWindow.class.getResource(STYLES)));
                new WindowKeys(model, actions, menu, sheet).watch(scene);
            }
        });
        PresentationLine line = new PresentationLine(texts, model, actions);
        ControlPanel controls = new ControlPanel(texts, model, actions);
        setTop(new VBox(menu, line));
        setLeft(controls);
        VBox messages = new VBox(new ConflictBar(texts, model, actions), new MessageBar(texts, model, actions));
        BorderPane center = center(
                views,
                messages,
                new DrawingNote(texts, "image", model.image(), actions.images()::stop),
                new DrawingNote(texts, "film", model.film(), actions.film()::stop),
                new ProgressNote(texts, model, actions));
        DataPane data = new DataPane(texts, model, actions);
        model.tableShownProperty().subscribe(shown -> center.setBottom(shown ? data : null));
        setCenter(center);
        new FigureWindow(texts, model, actions.figures(), files).follow(this);
        setBottom(
                new VBox(new TourStrip(texts, model, actions.teaching()), new Timeline(texts, model, actions, easels)));
        getChildren().add(sheet);
        new PressBounds(actions).watch(this);
        new FullScreen(model, actions.teaching()).follow(this);
        model.themeProperty().subscribe(this::dress);
        model.teaching().typeScale().subscribe(scale -> setStyle(TypeSize.style(scale.doubleValue())));
        model.teaching().presenting().addListener((property, old, presenting) -> {
            show(menu, !presenting); // its keys go on working
            show(controls, !presenting);
            if (presenting) {
                line.requestFocus();
            } else {
                focusAlpha();
            }
        });
    }

    /** Puts the focus where arrow keys change the picture at once: on α. */
    public void focusAlpha() {
        lookup("#alpha-slider").requestFocus();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        sheet.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** Notes lie over the sphere's part of the views, where no legend is. */
    private static BorderPane center(ViewPair views, VBox messages, Node... progress) {
        VBox notes = new VBox(progress);
        notes.setMaxHeight(USE_PREF_SIZE);
        notes.maxWidthProperty().bind(views.panelStart());
        notes.setPickOnBounds(false);
        StackPane center = new StackPane(views, notes, messages);
        messages.setMaxHeight(USE_PREF_SIZE);
        messages.setPickOnBounds(false);
        StackPane.setAlignment(messages, Pos.TOP_CENTER);
        StackPane.setAlignment(notes, Pos.BOTTOM_LEFT);
        return new BorderPane(center);
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void dress(Theme theme) {
        boolean dark = theme.equals(Theme.DARK);
        pseudoClassStateChanged(DARK, dark);
        pseudoClassStateChanged(PROJECTOR, theme.equals(Theme.PROJECTOR));
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
