package org.loxodrome.ui.view;

import javafx.scene.control.Tooltip;
import javafx.scene.shape.Polygon;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.model.AccuracyUnit;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.TimelineMark;

/**
 * An instant marked on the timeline's rail, which says what it is when the mouse rests on it. Cross-lines are squares, changes of
 * the path's support ticks across the rail; a data point that joins the trajectory's own support vectors is a triangle below the
 * rail that points up, one that leaves them points down.
 */
final class TimelineFlag extends Polygon {

    /** From one data point's mark to the next one's at the same instant. */
    static final double SPACING = 10;

    private static final double SQUARE = 7;
    private static final double TICK_HEIGHT = 14;
    private static final double TICK_WIDTH = 2;
    private static final double TRIANGLE = 7;
    private static final double BELOW = 2;

    private final Texts texts;
    private final Tooltip tip = new Tooltip();

    /** A mark to be used for one instant after the other. */
    TimelineFlag(Texts texts) {
        this.texts = texts;
        setManaged(false);
        getStyleClass().add("timeline-flag");
        Tooltip.install(this, tip);
    }

    /** Marks an instant at (x, y) on the rail of a timeline that counts in a unit. */
    void show(TimelineMark mark, AccuracyUnit unit, double x, double y, Theme theme) {
        getPoints().clear();
        switch (mark.kind()) {
            case CROSS_LINE -> box(x, y, SQUARE, SQUARE);
            case SUPPORT_CHANGE -> box(x, y, TICK_WIDTH, TICK_HEIGHT);
            case JOINED -> triangle(x, y + BELOW + TRIANGLE, -TRIANGLE);
            case LEFT -> triangle(x, y + BELOW, TRIANGLE);
        }
        boolean square = mark.kind() == TimelineMark.Kind.CROSS_LINE;
        setFill(PointerMark.color(theme.colorOf(square ? Marker.Kind.PATH_POINT : Marker.Kind.KINK)));
        tip.setText(text(mark, unit));
        setAccessibleText(tip.getText());
    }

    private void box(double x, double y, double width, double height) {
        getPoints()
                .addAll(
                        x - width / 2,
                        y - height / 2,
                        x + width / 2,
                        y - height / 2,
                        x + width / 2,
                        y + height / 2,
                        x - width / 2,
                        y + height / 2);
    }

    /** A triangle with its base at y and its tip so much lower. */
    private void triangle(double x, double y, double tall) {
        getPoints().addAll(x - TRIANGLE / 2, y, x + TRIANGLE / 2, y, x, y + tall);
    }

    private String text(TimelineMark mark, AccuracyUnit unit) {
        return switch (mark.kind()) {
            case CROSS_LINE -> texts.of("timeline.crossline", NumberText.of(mark.mu()));
            case SUPPORT_CHANGE -> texts.of("timeline.support", NumberText.of(mark.mu()));
            case JOINED -> changed("timeline.joined", mark, unit);
            case LEFT -> changed("timeline.left", mark, unit);
        };
    }

    private String changed(String key, TimelineMark mark, AccuracyUnit unit) {
        return unit == AccuracyUnit.ABSOLUTE
                ? texts.of(key, mark.point() + 1, NumberText.of(mark.accuracy()))
                : texts.of(key + ".mu", mark.point() + 1, NumberText.of(mark.mu()));
    }
}
