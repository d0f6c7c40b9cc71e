package org.loxodrome.ui.view;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.loxodrome.ui.model.TeachingState;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.TourPage;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.formula.FormulaView;

/** What the guided tour says about its picture, between the views and the timeline: it covers neither. */
final class TourStrip extends HBox {

    /** A formula's em, relative to the text around it. */
    private static final double FORMULA = 1.3;

    /** The part of the strip that a formula may take. */
    private static final double SHARE = 0.38;

    private final Texts texts;
    private final TeachingState teaching;
    private final RichLabel title = new RichLabel();
    private final Label place = new Label();
    private final RichLabel caption = new RichLabel();
    private final FormulaView formula = new FormulaView();
    private final Button previous;
    private final Button next;

    /** A strip that follows the model, there only during a tour. */
    TourStrip(Texts texts, WorkbenchModel model, TeachingActions actions) {
        this.texts = texts;
        this.teaching = model.teaching();
        previous = button("tour-previous", "tour.previous", actions::previousPage);
        next = button("tour-next", "tour.next", actions::nextPage);
        title.getStyleClass().add("tour-title");
        title.setId("tour-title");
        place.setId("tour-place");
        place.setMinWidth(USE_PREF_SIZE);
        caption.setId("tour-caption");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox heading = new HBox(title, previous, place, next, button("tour-end", "tour.end", actions::endTour));
        heading.getStyleClass().add("tour-heading");
        HBox body = new HBox(caption, formula);
        body.getStyleClass().add("tour-body");
        HBox.setHgrow(caption, Priority.ALWAYS);
        VBox column = new VBox(heading, body);
        HBox.setHgrow(column, Priority.ALWAYS);
        setId("tour");
        getStyleClass().add("tour-strip");
        getChildren().add(column);
        managedProperty().bind(visibleProperty());
        teaching.typeScale().subscribe(scale -> fit());
        widthProperty().subscribe(width -> fit());
        teaching.tourPageProperty().subscribe(this::follow);
    }

    private Button button(String id, String key, Runnable action) {
        Region icon = new Region();
        icon.getStyleClass().add("icon");
        Button button = new Button(null, icon);
        button.setId(id);
        button.getStyleClass().addAll("quiet-button", id);
        button.setAccessibleText(texts.of(key));
        button.setTooltip(new Tooltip(texts.of(key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void fit() {
        double em = FORMULA * TypeSize.pixels(teaching.typeScale().get());
        formula.setEm(Math.min(em, SHARE * getWidth() / Math.max(1, formula.widthInEm())));
    }

    private void follow(Optional<TourPage> page) {
        setVisible(page.isPresent());
        page.ifPresent(this::show);
    }

    private void show(TourPage page) {
        title.textProperty().set(page.title());
        place.setText(texts.of("tour.place", page.number(), page.count()));
        caption.textProperty().set(page.caption());
        formula.setOutline(page.formula());
        fit();
        previous.setDisable(!page.hasPrevious());
        next.setDisable(!page.hasNext());
    }
}
