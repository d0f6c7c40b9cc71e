package org.loxodrome.ui.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.model.AccuracyRange;
import org.loxodrome.ui.model.Notation;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.TimelineMark;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.view.space.DrawingRaster;

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
    private final ImageView scaleView = new ImageView();
    private final Rectangle rail = new Rectangle();
    private final Rectangle done = new Rectangle();
    private final Circle thumb = new Circle(THUMB);
    private final RichLabel numbers = new RichLabel();
    private final List<TimelineFlag> flags = new ArrayList<>();
    private @Nullable DrawingRaster raster;
    private boolean stale = true;

    /** A track that follows the model. */
    TimelineTrack(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        setId("timeline-slider");
        getStyleClass().add("timeline-track");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(texts.of("timeline.title"));
        thumb.setId("timeline-thumb");
        thumb.getStyleClass().add("thumb");
        rail.getStyleClass().add("rail");
        done.getStyleClass().add("done");
        numbers.setId("timeline-loss");
        numbers.getStyleClass().add("value");
        getChildren().addAll(scaleView, rail, done, thumb, numbers);
        getChildren().forEach(child -> child.setManaged(false));
        model.range().addListener((property, old, range) -> redraw());
        model.themeProperty().addListener((property, old, theme) -> redraw());
        model.timeline().marks().addListener((property, old, now) -> requestLayout());
        model.accuracyProperty().addListener((property, old, accuracy) -> moveThumb());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::scrub);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    protected double computePrefHeight(double width) {
        return SCALE + TimelineScale.HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= NAMES + RIGHT) {
            return;
        }
        drawScale();
        placeBar(rail, right());
        layoutFlags();
        moveThumb();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        AccuracyRange range = model.range().get();
        return switch (attribute) {
            case VALUE -> range.positionOf(model.accuracyProperty().get());
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    private double right() {
        return getWidth() - RIGHT;
    }

    private TimelineScale scale() {
        return new TimelineScale(model.range().get(), NAMES, right());
    }

    private void drawScale() {
        double outputScale =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        if (raster == null || !raster.fits(getWidth(), TimelineScale.HEIGHT, outputScale)) {
            raster = new DrawingRaster(getWidth(), TimelineScale.HEIGHT, outputScale);
            raster.showIn(scaleView);
            scaleView.setY(SCALE);
            stale = true;
        }
        if (stale) {
            Theme theme = model.themeProperty().get();
            raster.paint(scale().drawing(
                            getWidth(), theme, texts.of("timeline.accuracy.name"), texts.of("timeline.loss.name")));
            stale = false;
        }
    }

    private static void placeBar(Rectangle bar, double end) {
        bar.setX(NAMES);
        bar.setY(RAIL - RAIL_HEIGHT / 2);
        bar.setWidth(Math.max(0, end - NAMES));
        bar.setHeight(RAIL_HEIGHT);
        bar.setArcWidth(RAIL_HEIGHT);
        bar.setArcHeight(RAIL_HEIGHT);
    }

    /** Instants outside of the range are not shown. */
    private void layoutFlags() {
        List<TimelineMark> shown = model.timeline().marks().get().stream()
                .filter(mark -> model.range().get().contains(mark.accuracy()))
                .toList();
        while (flags.size() < shown.size()) {
            TimelineFlag flag = new TimelineFlag(texts);
            flags.add(flag);
            getChildren().add(getChildren().indexOf(thumb), flag);
        }
        for (int i = 0; i < flags.size(); i++) {
            flags.get(i).setVisible(i < shown.size());
            if (i < shown.size()) {
                TimelineMark mark = shown.get(i);
                flags.get(i)
                        .show(
                                mark,
                                scale().x(mark.accuracy()),
                                RAIL,
                                model.themeProperty().get());
            }
        }
    }

    private void moveThumb() {
        double accuracy = model.accuracyProperty().get();
        double x = scale().x(accuracy);
        thumb.setCenterX(x);
        thumb.setCenterY(RAIL);
        placeBar(done, x);
        numbers.textProperty()
                .set(
                        Double.isInfinite(accuracy)
                                ? texts.of("timeline.end")
                                : texts.of("timeline.at", Notation.number(accuracy), Notation.loss(accuracy)));
        double width = numbers.prefWidth(-1);
        double left = Math.max(NAMES, Math.min(getWidth() - width, x - width / 2));
        numbers.resizeRelocate(left, 0, width, numbers.prefHeight(-1));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private void scrub(MouseEvent event) {
        requestFocus();
        moveTo((event.getX() - NAMES) / (right() - NAMES));
        event.consume();
    }

    private void moveTo(double position) {
        actions.setAccuracy(model.range().get().accuracyAt(position));
    }

    private void press(KeyEvent event) {
        double position =
                model.range().get().positionOf(model.accuracyProperty().get());
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
