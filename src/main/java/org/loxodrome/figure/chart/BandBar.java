package org.loxodrome.figure.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;

/**
 * The bar beside a field that says which colour is which value: as high as the plot, a name at each end, percent at as many
 * bands as have room.
 *
 * @param bands the colours
 * @param page theme and sizes
 */
record BandBar(Bands bands, ChartPage page) {

    private static final double WIDTH = 1.1;
    private static final double LINE = 0.077;
    private static final double TICK = 0.3;
    private static final double GAP = 0.3;
    private static final double TITLE_GAP = 0.6;
    private static final double LABEL_FONT = 0.92;
    private static final double NAME_ROOM = 1.6;
    private static final double SPACING = 1.7;

    /** Width of all of it. */
    double width() {
        double em = page.fontSize();
        double beside = (WIDTH + TICK + GAP + TITLE_GAP) * em + widestLabel() + Typesetting.capHeight(em);
        return Math.max(beside, Math.max(nameWidth(bands.first()), nameWidth(bands.last())));
    }

    /** Its marks, beside the plot and with its left edge at the given place. */
    List<Mark> marks(double left, Rectangle2D plot) {
        double em = page.fontSize();
        List<Mark> marks = new ArrayList<>();
        Rectangle2D bar = new Rectangle2D.Double(
                left, plot.getMinY() + NAME_ROOM * em, WIDTH * em, plot.getHeight() - 2 * NAME_ROOM * em);
        double height = bar.getHeight() / bands.count();
        // each band reaches down to the bottom and is covered by the next lower one: no gaps between them
        for (int band = bands.count() - 1; band >= 0; band--) {
            double top = bar.getMaxY() - (band + 1) * height;
            marks.add(new Mark.Area(
                    new Rectangle2D.Double(bar.getX(), top, bar.getWidth(), bar.getMaxY() - top),
                    bands.color(band, page.theme())));
        }
        addScale(marks, bar);
        double size = LABEL_FONT * em;
        double nameGap = GAP * em + Typesetting.capHeight(size) / 2; // clear of the labels at both ends
        marks.add(words(bands.last(), left, bar.getMinY() - nameGap, Mark.Anchor.START, size));
        double below = bar.getMaxY() + nameGap + Typesetting.capHeight(size);
        marks.add(words(bands.first(), left, below, Mark.Anchor.START, size));
        double titleLine = bar.getMaxX() + (TICK + GAP + TITLE_GAP) * em + widestLabel() + Typesetting.capHeight(em);
        marks.add(new Mark.Words(
                RichText.of(bands.title()),
                titleLine,
                bar.getCenterY(),
                Mark.Anchor.MIDDLE,
                em,
                page.theme().ink(),
                true));
        return marks;
    }

    private void addScale(List<Mark> marks, Rectangle2D bar) {
        double em = page.fontSize();
        double size = LABEL_FONT * em;
        double height = bar.getHeight() / bands.count();
        int step = 1;
        while (step * height < SPACING * em) {
            step *= 2;
        }
        Path2D ticks = new Path2D.Double();
        ticks.append(bar, false);
        for (int edge = 0; edge <= bands.count(); edge += step) {
            double y = bar.getMaxY() - edge * height;
            ticks.moveTo(bar.getMaxX(), y);
            ticks.lineTo(bar.getMaxX() + TICK * em, y);
            marks.add(words(
                    label(edge),
                    bar.getMaxX() + (TICK + GAP) * em,
                    y + Typesetting.capHeight(size) / 2,
                    Mark.Anchor.START,
                    size));
        }
        marks.add(new Mark.Line(ticks, Pen.solid(LINE * em), page.theme().ink()));
    }

    private Mark words(String text, double x, double y, Mark.Anchor anchor, double size) {
        return new Mark.Words(
                RichText.of(text), x, y, anchor, size, page.theme().ink());
    }

    private double widestLabel() {
        return Typesetting.widthOf(RichText.of(label(bands.count())), LABEL_FONT * page.fontSize());
    }

    private double nameWidth(String name) {
        return Typesetting.widthOf(RichText.of(name), LABEL_FONT * page.fontSize());
    }

    private String label(int edge) {
        return NumberText.of(edge * bands.width()) + " %";
    }
}
