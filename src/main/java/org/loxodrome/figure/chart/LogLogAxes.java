package org.loxodrome.figure.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;

/**
 * Two logarithmic axes: thin lines below and to the left, a tick outwards at every decade, powers of ten at as many as fit.
 *
 * @param x decades from left to right
 * @param y decades from bottom to top
 * @param theme colours
 * @param em font size, the measure of all lengths
 */
record LogLogAxes(Decades x, Decades y, Theme theme, double em) {

    private static final double LINE = 0.077;
    private static final double TICK = 0.38;
    private static final double GAP = 0.3;
    private static final double TITLE_GAP = 0.6;
    private static final double LABEL_FONT = 0.92;
    private static final double ACROSS_SPACING = 3.2;
    private static final double UPWARD_SPACING = 1.7;
    private static final double LEAST_PLOT = 8;

    /** Room needed to the left of the plot. */
    double left() {
        return (TICK + GAP + TITLE_GAP) * em + widestLabel() + Typesetting.capHeight(em) + Typesetting.descent(em);
    }

    /** Room needed below the plot. */
    double below() {
        double label = LABEL_FONT * em;
        return (TICK + GAP + TITLE_GAP) * em + 1.4 * Typesetting.capHeight(label) + 1.4 * Typesetting.capHeight(em);
    }

    /** The least height of a plot beside which a title and two ticks have room. */
    double leastHeight(String title) {
        return Math.max(LEAST_PLOT * em, Typesetting.widthOf(RichText.of(title), em));
    }

    /** Where a sample is on the page. */
    double[] place(Series.Sample sample, Rectangle2D plot) {
        return new double[] {
            plot.getMinX() + x.position(sample.x()) * plot.getWidth(),
            plot.getMaxY() - y.position(sample.y()) * plot.getHeight()
        };
    }

    /** The axes around a plot. */
    List<Mark> marks(Rectangle2D plot, String xTitle, String yTitle) {
        List<Mark> marks = new ArrayList<>();
        Path2D lines = new Path2D.Double();
        lines.moveTo(plot.getMinX(), plot.getMinY());
        lines.lineTo(plot.getMinX(), plot.getMaxY());
        lines.lineTo(plot.getMaxX(), plot.getMaxY());
        addAcross(marks, lines, plot, xTitle);
        addUpwards(marks, lines, plot, yTitle);
        marks.add(0, new Mark.Line(lines, Pen.solid(LINE * em), theme.ink()));
        return marks;
    }

    private void addAcross(List<Mark> marks, Path2D lines, Rectangle2D plot, String title) {
        double size = LABEL_FONT * em;
        double bottom = plot.getMaxY();
        double baseline = bottom + (TICK + GAP) * em + 1.4 * Typesetting.capHeight(size);
        for (int exponent = x.first(); exponent <= x.last(); exponent++) {
            double at = plot.getMinX() + plot.getWidth() * (exponent - x.first()) / (x.last() - x.first());
            lines.moveTo(at, bottom);
            lines.lineTo(at, bottom + TICK * em);
        }
        for (int exponent : x.labelled(plot.getWidth() / (ACROSS_SPACING * em))) {
            double at = plot.getMinX() + plot.getWidth() * (exponent - x.first()) / (x.last() - x.first());
            marks.add(new Mark.Words(label(exponent), at, baseline, Mark.Anchor.MIDDLE, size, theme.ink()));
        }
        double titleLine = baseline + TITLE_GAP * em + Typesetting.capHeight(em);
        marks.add(
                new Mark.Words(RichText.of(title), plot.getCenterX(), titleLine, Mark.Anchor.MIDDLE, em, theme.ink()));
    }

    private void addUpwards(List<Mark> marks, Path2D lines, Rectangle2D plot, String title) {
        double size = LABEL_FONT * em;
        double edge = plot.getMinX();
        double end = edge - (TICK + GAP) * em;
        for (int exponent = y.first(); exponent <= y.last(); exponent++) {
            double at = plot.getMaxY() - plot.getHeight() * (exponent - y.first()) / (y.last() - y.first());
            lines.moveTo(edge, at);
            lines.lineTo(edge - TICK * em, at);
        }
        for (int exponent : y.labelled(plot.getHeight() / (UPWARD_SPACING * em))) {
            double at = plot.getMaxY() - plot.getHeight() * (exponent - y.first()) / (y.last() - y.first());
            double baseline = at + Typesetting.capHeight(size) / 2;
            marks.add(new Mark.Words(label(exponent), end, baseline, Mark.Anchor.END, size, theme.ink()));
        }
        double titleLine = end - widestLabel() - TITLE_GAP * em;
        marks.add(new Mark.Words(
                RichText.of(title), titleLine, plot.getCenterY(), Mark.Anchor.MIDDLE, em, theme.ink(), true));
    }

    private double widestLabel() {
        double first = Typesetting.widthOf(label(y.first()), LABEL_FONT * em);
        return Math.max(first, Typesetting.widthOf(label(y.last()), LABEL_FONT * em));
    }

    private static RichText label(int exponent) {
        return RichText.of("10^{" + Integer.toString(exponent).replace('-', '−') + "}");
    }
}
