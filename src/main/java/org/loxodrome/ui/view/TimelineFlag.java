package org.loxodrome.ui.view;

import javafx.scene.control.Tooltip;
import javafx.scene.shape.Rectangle;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Theme;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.TimelineMark;

/** An instant marked on the timeline's rail, which says what it is when the mouse rests on it. */
final class TimelineFlag extends Rectangle {

    private static final double SQUARE = 7;
    private static final double TICK_HEIGHT = 14;
    private static final double TICK_WIDTH = 2;

    private final Texts texts;
    private final Tooltip tip = new Tooltip();

    /** A mark to be used for one instant after the other. */
    TimelineFlag(Texts texts) {
        this.texts = texts;
        setManaged(false);
        getStyleClass().add("timeline-flag");
        Tooltip.install(this, tip);
    }

    /** Marks an instant at (x, y): a square in the colour of the path's points, or a tick. */
    void show(TimelineMark mark, double x, double y, Theme theme) {
        boolean square = mark.kind() == TimelineMark.Kind.CROSS_LINE;
        setWidth(square ? SQUARE : TICK_WIDTH);
        setHeight(square ? SQUARE : TICK_HEIGHT);
        setX(x - getWidth() / 2);
        setY(y - getHeight() / 2);
        setFill(PointerMark.color(theme.colorOf(square ? Marker.Kind.PATH_POINT : Marker.Kind.KINK)));
        tip.setText(texts.of(square ? "timeline.crossline" : "timeline.support", NumberText.of(mark.mu())));
    }
}
