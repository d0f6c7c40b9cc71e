package org.loxodrome.ui.view;

import javafx.beans.binding.Bindings;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.loxodrome.ui.model.AccuracyRange;
import org.loxodrome.ui.model.Notation;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;

/** Play and pause, and the accuracy's handle on a logarithmic scale with the loss below it. */
final class Timeline extends Pane {

    private static final double BUTTON = 36;
    private static final double GAP = 16;
    private static final double TITLE = 92;
    private static final double SLIDER_HEIGHT = 38;
    private static final int MOST_LABELS = 14;
    private static final double LOSS_GAP = 3;
    private static final double TICK_SLACK = 1e-6;

    private final Texts texts;
    private final WorkbenchModel model;
    private final Button play = new Button();
    private final RichLabel title;
    private final Slider slider = new Slider();
    private final RichLabel loss = new RichLabel();
    private boolean following;

    /** A timeline that follows the model. */
    Timeline(Texts texts, WorkbenchModel model, WorkbenchActions actions) {
        this.texts = texts;
        this.model = model;
        this.title = new RichLabel(texts.of("timeline.title"));
        preparePlay(actions);
        prepareSlider(actions);
        title.getStyleClass().add("quiet");
        loss.setId("timeline-loss");
        loss.getStyleClass().add("value");
        getStyleClass().add("timeline");
        getChildren().addAll(play, title, slider, loss);
        model.range().addListener((property, old, range) -> follow());
        model.accuracyProperty().addListener((property, old, accuracy) -> follow());
        follow();
    }

    private void preparePlay(WorkbenchActions actions) {
        Region icon = new Region();
        icon.getStyleClass().add("icon");
        play.setId("play");
        play.setGraphic(icon);
        play.getStyleClass().add("play");
        play.setOnAction(event -> actions.togglePlaying());
        play.accessibleTextProperty()
                .bind(Bindings.when(model.playingProperty())
                        .then(texts.of("timeline.pause"))
                        .otherwise(texts.of("timeline.play")));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(play.accessibleTextProperty());
        play.setTooltip(tip);
        model.playingProperty().addListener((property, old, playing) -> {
            play.getStyleClass().remove("playing");
            if (playing) {
                play.getStyleClass().add("playing");
            }
        });
    }

    private void prepareSlider(WorkbenchActions actions) {
        slider.setId("timeline-slider");
        slider.setAccessibleText(texts.of("timeline.title"));
        slider.setShowTickMarks(true);
        slider.setShowTickLabels(true);
        slider.setLabelFormatter(new PowerFormatter() {
            @Override
            public String toString(Double exponent) { // the axis labels its end too, where that is off the grid
                double ticks = (exponent - slider.getMin()) / slider.getMajorTickUnit();
                return Math.abs(ticks - Math.rint(ticks)) < TICK_SLACK ? super.toString(exponent) : "";
            }
        });
        slider.skinProperty().addListener((property, old, skin) -> stopFading());
        slider.valueProperty().addListener((property, old, exponent) -> {
            if (!following) {
                actions.setAccuracy(accuracyAt(exponent.doubleValue()));
            }
        });
    }

    /** The range changes while α is dragged: fading labels would pile up on top of the new ones. */
    private void stopFading() {
        if (slider.lookup(".axis") instanceof NumberAxis axis) {
            axis.setAnimated(false);
        }
    }

    private double accuracyAt(double exponent) {
        AccuracyRange range = model.range().get();
        return range.accuracyAt((exponent - range.first()) / (range.last() - range.first()));
    }

    private void follow() {
        AccuracyRange range = model.range().get();
        double accuracy = model.accuracyProperty().get();
        double span = range.last() - range.first();
        following = true;
        slider.setMajorTickUnit(Math.max(1, Math.ceil(span / MOST_LABELS)));
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(span / 200);
        slider.setMin(range.first());
        slider.setMax(range.last());
        slider.setValue(range.first() + range.positionOf(accuracy) * span);
        following = false;
        loss.textProperty()
                .set(
                        Double.isInfinite(accuracy)
                                ? texts.of("timeline.end")
                                : texts.of("timeline.loss", Notation.loss(accuracy)));
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + SLIDER_HEIGHT + LOSS_GAP + loss.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        play.resizeRelocate(left, top, BUTTON, BUTTON);
        double titleLeft = left + BUTTON + GAP;
        title.resizeRelocate(titleLeft, top, TITLE, title.prefHeight(TITLE));
        double sliderLeft = titleLeft + TITLE + GAP;
        double sliderWidth = getWidth() - snappedRightInset() - sliderLeft;
        slider.resizeRelocate(sliderLeft, top, sliderWidth, SLIDER_HEIGHT);
        layoutLoss(sliderLeft, sliderWidth, top + SLIDER_HEIGHT + LOSS_GAP);
    }

    private void layoutLoss(double sliderLeft, double sliderWidth, double y) {
        double share = (slider.getValue() - slider.getMin()) / (slider.getMax() - slider.getMin());
        double width = loss.prefWidth(-1);
        double x = sliderLeft + share * sliderWidth - width / 2;
        double furthest = sliderLeft + sliderWidth - width;
        loss.resizeRelocate(Math.max(sliderLeft, Math.min(furthest, x)), y, width, loss.prefHeight(-1));
    }
}
