package org.loxodrome.ui.view;

import javafx.scene.control.Slider;
import javafx.util.StringConverter;

/** A slider along a logarithmic scale, which snaps to the ends apart. The arrow keys make fine steps, Home and End go to the ends. */
final class LogTrack extends Slider {

    private static final double STEP = 0.02;

    private final LogScale scale;

    /** A track of this scale. */
    LogTrack(LogScale scale) {
        super(scale.lowest(), scale.highest(), scale.first());
        this.scale = scale;
        setMajorTickUnit(1);
        setMinorTickCount(0);
        setShowTickMarks(true);
        setShowTickLabels(true);
        setLabelFormatter(new Labels(scale));
        valueProperty().addListener((property, old, place) -> snap(place.doubleValue()));
    }

    @Override
    public void increment() {
        setValue(scale.stepped(getValue(), STEP));
    }

    @Override
    public void decrement() {
        setValue(scale.stepped(getValue(), -STEP));
    }

    private void snap(double place) {
        double snapped = scale.snapped(place);
        if (snapped != place) {
            setValue(snapped);
        }
    }

    private static final class Labels extends StringConverter<Double> {

        private final LogScale scale;

        Labels(LogScale scale) {
            this.scale = scale;
        }

        @Override
        public String toString(Double place) {
            return scale.label(place);
        }

        @Override
        public Double fromString(String text) {
            throw new UnsupportedOperationException("Axis labels are not typed.");
        }
    }
}
