package org.loxodrome.ui.view;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.loxodrome.ui.model.AccuracyRange;
import org.loxodrome.ui.model.AccuracyUnit;
import org.loxodrome.ui.model.Notation;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.space.Easels;

/**
 * The accuracy's handle on its rail, with the instants that theory singles out, the numbers at the handle above and the scale
 * below. A mouse anywhere on it moves the handle; so do the arrow keys, Home and End.
 */
final class TimelineTrack extends Region {

    private static final double NAMES = 34;
    private static final double RIGHT = 14;
    private static final double RAIL = 24;
    private static final double RAIL_HEIGHT = 4;
    private static final double SCALE = RAIL + 8;
    private static final double THUMB = 7;
    private static final double KEY_STEP = 1 / 200.0;

    private final Texts texts;
    private final WorkbenchModel model;
    private final WorkbenchActions actions;
    private final TimelineRuler ruler;
    private final Rectangle rail = new Rectangle();
    private final Rectangle done = new Rectangle();
    private final Circle thumb = new Circle(THUMB);
    private final RichLabel numbers = new RichLabel();
    private final TimelineFlags flags;
    private final Group parts;
    private final Scale magnification = new Scale();

    /** A track that follows the model. */
    TimelineTrack(Texts texts, WorkbenchModel model, WorkbenchActions actions, Easels easels) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        flags = new TimelineFlags(texts);
        ruler = new TimelineRuler(texts, easels);
        parts = new Group(ruler, rail, done, flags, thumb, numbers);
        setId("timeline-slider");
        getStyleClass().add("timeline-track");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        thumb.setId("timeline-thumb");
        thumb.getStyleClass().add("thumb");
        rail.getStyleClass().add("rail");
        done.getStyleClass().add("done");
        numbers.setId("timeline-loss");
        numbers.getStyleClass().add("value");
        parts.getChildren().forEach(child -> child.setManaged(false));
        parts.setManaged(false);
        parts.getTransforms().add(magnification);
        getChildren().add(parts);
        model.teaching().typeScale().subscribe(scale -> magnify(scale.doubleValue()));
        model.timeline().range().subscribe(this::show);
        model.themeProperty().addListener((property, old, theme) -> requestLayout());
        model.timeline().marks().addListener((property, old, now) -> requestLayout());
        model.training().accuracyProperty().addListener((property, old, accuracy) -> moveThumb());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::scrub);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    protected double computePrefHeight(double width) {
        return magnification.getY() * (SCALE + TimelineScale.HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        if (width() <= NAMES + RIGHT) {
            return;
        }
        drawScale();
        placeBar(rail, right());
        flags.show(
                model.timeline().marks().get(),
                scale(),
                RAIL,
                model.themeProperty().get());
        moveThumb();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        AccuracyRange range = model.timeline().range().get();
        return switch (attribute) {
            case VALUE -> range.positionOf(model.training().accuracyProperty().get());
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void show(AccuracyRange range) {
        setAccessibleText(texts.of(range.unit() == AccuracyUnit.ABSOLUTE ? "timeline.title" : "timeline.title.mu"));
        requestLayout();
    }

    /** The parts are laid out at their usual size and magnified as a whole. */
    private void magnify(double scale) {
        magnification.setX(scale);
        magnification.setY(scale);
        requestLayout();
    }

    private double width() {
        return getWidth() / magnification.getX();
    }

    private double right() {
        return width() - RIGHT;
    }

    private TimelineScale scale() {
        return new TimelineScale(model.timeline().range().get(), NAMES, right());
    }

    private void drawScale() {
        double outputScale =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        ruler.setY(SCALE);
        ruler.show(scale(), model.themeProperty().get(), width(), magnification.getX() * outputScale);
    }

    private static void placeBar(Rectangle bar, double end) {
        bar.setX(NAMES);
        bar.setY(RAIL - RAIL_HEIGHT / 2);
        bar.setWidth(Math.max(0, end - NAMES));
        bar.setHeight(RAIL_HEIGHT);
        bar.setArcWidth(RAIL_HEIGHT);
        bar.setArcHeight(RAIL_HEIGHT);
    }

    private void moveThumb() {
        double accuracy = model.training().accuracyProperty().get();
        double x = scale().x(accuracy);
        thumb.setCenterX(x);
        thumb.setCenterY(RAIL);
        placeBar(done, x);
        numbers.textProperty().set(text(accuracy));
        double width = numbers.prefWidth(-1);
        double left = Math.max(NAMES, Math.min(width() - width, x - width / 2));
        numbers.resizeRelocate(left, 0, width, numbers.prefHeight(-1));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private String text(double accuracy) {
        if (Double.isInfinite(accuracy)) {
            return texts.of("timeline.end");
        }
        return model.timeline().range().get().unit() == AccuracyUnit.ABSOLUTE
                ? texts.of("timeline.at", Notation.number(accuracy), Notation.loss(accuracy))
                : texts.of("timeline.at.mu", Notation.number(1 / accuracy));
    }

    private void scrub(MouseEvent event) {
        requestFocus();
        moveTo((event.getX() / magnification.getX() - NAMES) / (right() - NAMES));
        event.consume();
    }

    private void moveTo(double position) {
        actions.setAccuracy(model.timeline().range().get().accuracyAt(position));
    }

    private void press(KeyEvent event) {
        double position = model.timeline()
                .range()
                .get()
                .positionOf(model.training().accuracyProperty().get());
        switch (event.getCode()) {
            case LEFT -> moveTo(position - KEY_STEP);
            case RIGHT -> moveTo(position + KEY_STEP);
            case HOME -> moveTo(0);
            case END -> moveTo(1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
