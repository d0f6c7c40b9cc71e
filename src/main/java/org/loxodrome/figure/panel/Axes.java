package org.loxodrome.figure.panel;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.Frame;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;

/**
 * The axes of a panel: a thin line below and to the left, ticks outwards, round degrees.
 *
 * @param frame what the axes mean
 * @param theme colours and weight of lines
 * @param em font size, the measure of all lengths
 */
record Axes(Frame frame, Theme theme, double em) {

    private static final double TICK = 0.38;
    private static final double TICK_GAP = 0.3;
    private static final double TITLE_GAP = 0.65;
    private static final double LINE = 0.077;
    private static final double LABEL_FONT = 0.92;
    private static final double AZIMUTH_SPACING = 5.5;
    private static final double PITCH_SPACING = 3.6;
    private static final double LEAST_TICKS = 3;
    private static final double LEAST_PLOT = 8;
    private static final String WIDEST_USUAL_LABEL = "−00";

    /** The axes of what is ordered. */
    static Axes of(PanelFigure figure) {
        return new Axes(figure.picture().frame(), figure.theme(), figure.fontSize());
    }

    /** Room needed below the plot. */
    double below() {
        return (TICK + TICK_GAP + TITLE_GAP) * em
                + Typesetting.capHeight(LABEL_FONT * em)
                + Typesetting.capHeight(em)
                + Typesetting.descent(em);
    }

    /** The least height of a plot beside which the ticks and the title of the pitch have room. */
    double leastHeight() {
        return Math.max(LEAST_PLOT * em, Typesetting.widthOf(RichText.of(frame.pitchAxis()), em));
    }

    /** Room needed to the left of the plot; the same for all usual labels, so that the plot does not move with them. */
    double left(Window window, double plotHeight) {
        Ticks ticks = pitchTicks(window, plotHeight);
        double widest = widthOf(WIDEST_USUAL_LABEL);
        for (double value : ticks.values()) {
            widest = Math.max(widest, widthOf(ticks.label(value)));
        }
        return (TICK + TICK_GAP + TITLE_GAP) * em + widest + Typesetting.capHeight(em) + Typesetting.descent(em);
    }

    Layer layer(Viewport viewport) {
        List<Mark> marks = new ArrayList<>();
        Rectangle2D area = viewport.area();
        double x = area.getMinX() - line() / 2;
        double y = area.getMaxY() + line() / 2;
        Path2D lines = new Path2D.Double();
        lines.moveTo(x, area.getMinY());
        lines.lineTo(x, y);
        lines.lineTo(area.getMaxX(), y);
        addAzimuths(marks, lines, viewport, y);
        addPitches(marks, lines, viewport, x);
        marks.add(0, new Mark.Line(lines, Pen.solid(line()), theme.ink()));
        return Layer.of("axes", marks);
    }

    private void addAzimuths(List<Mark> marks, Path2D lines, Viewport viewport, double y) {
        double size = LABEL_FONT * em;
        double baseline = y + (TICK + TICK_GAP) * em + Typesetting.capHeight(size);
        Window window = viewport.window();
        double most = Math.max(LEAST_TICKS, viewport.area().getWidth() / (AZIMUTH_SPACING * em));
        Ticks ticks = Ticks.between(window.west(), window.east(), most);
        for (double value : ticks.values()) {
            double x = viewport.x(value);
            lines.moveTo(x, y);
            lines.lineTo(x, y + TICK * em);
            RichText text = RichText.of(ticks.azimuthLabel(value));
            marks.add(new Mark.Words(text, x, baseline, Mark.Anchor.MIDDLE, size, theme.ink()));
        }
        double middle = viewport.area().getCenterX();
        double titleLine = baseline + TITLE_GAP * em + Typesetting.capHeight(em);
        RichText title = RichText.of(frame.azimuthAxis());
        marks.add(new Mark.Words(title, middle, titleLine, Mark.Anchor.MIDDLE, em, theme.ink()));
    }

    private void addPitches(List<Mark> marks, Path2D lines, Viewport viewport, double x) {
        double size = LABEL_FONT * em;
        double end = x - (TICK + TICK_GAP) * em;
        double widest = widthOf(WIDEST_USUAL_LABEL);
        Ticks ticks = pitchTicks(viewport.window(), viewport.area().getHeight());
        for (double value : ticks.values()) {
            double y = viewport.y(frame.training() ? Frame.pitchAt(value / 100) : value);
            lines.moveTo(x, y);
            lines.lineTo(x - TICK * em, y);
            String label = ticks.label(value);
            widest = Math.max(widest, widthOf(label));
            double baseline = y + Typesetting.capHeight(size) / 2;
            marks.add(new Mark.Words(RichText.of(label), end, baseline, Mark.Anchor.END, size, theme.ink()));
        }
        double titleLine = end - widest - TITLE_GAP * em;
        double middle = viewport.area().getCenterY();
        RichText title = RichText.of(frame.pitchAxis());
        marks.add(new Mark.Words(title, titleLine, middle, Mark.Anchor.MIDDLE, em, theme.ink(), true));
    }

    private double line() {
        return LINE * theme.lineWeight() * em;
    }

    private Ticks pitchTicks(Window window, double plotHeight) {
        double most = Math.max(LEAST_TICKS, plotHeight / (PITCH_SPACING * em));
        return frame.training()
                ? Ticks.between(100 * Frame.progressAt(window.north()), 100 * Frame.progressAt(window.south()), most)
                        .upTo(100)
                : Ticks.between(window.south(), window.north(), most);
    }

    private double widthOf(String label) {
        return Typesetting.widthOf(RichText.of(label), LABEL_FONT * em);
    }
}
