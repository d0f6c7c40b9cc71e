package org.loxodrome.ui.view;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;
import org.loxodrome.ui.model.AccuracyRange;
import org.loxodrome.ui.model.AccuracyUnit;
import org.loxodrome.ui.model.Texts;

/**
 * The scale below the timeline's rail: powers of ten of the accuracy γ̃ and, below them, the losses ε = e^{−γ̃} at their own
 * places. At α = ∞, where every loss is 0, the powers of ten are those of μ, descending.
 *
 * @param range what it spans
 * @param left where it begins
 * @param right where it ends
 */
record TimelineScale(AccuracyRange range, double left, double right) {

    /** Its height. */
    static final double HEIGHT = 39;

    private static final double FONT = 12;
    private static final double ACCURACY_LINE = 16;
    private static final double LOSS_LINE = 35;
    private static final double TICK = 5;
    private static final double LOSS_TICK = 3;
    private static final double LEAST_SPACING = 52;
    private static final double LABEL_GAP = 16;

    /** ε = 1 − 10^−k is written with k nines up to here. */
    private static final int MOST_NINES = 4;

    /** A loss's exponent is written with zeros up to 10^3. */
    private static final int MOST_ZEROS = 3;

    private static final double TOP_FONT = 8.5;
    private static final double TOP_RISE = 8.5;
    private static final double LOSS_LABEL = 15.5;
    private static final double RIGHT_ROOM = 13;

    /** A loss and how it is written: the exponent's own exponent stands apart, since texts have one level of them. */
    private record Loss(double accuracy, String label, String topExponent) {}

    /** The scale on a page of this width. */
    Drawing drawing(double width, Theme theme, Texts texts) {
        List<Mark> marks = new ArrayList<>();
        if (range.unit() == AccuracyUnit.ABSOLUTE) {
            addName(marks, texts.of("timeline.accuracy.name"), ACCURACY_LINE, theme);
            addName(marks, texts.of("timeline.loss.name"), LOSS_LINE, theme);
            addLosses(marks, theme);
        } else {
            addName(marks, texts.of("timeline.mu.name"), ACCURACY_LINE, theme);
        }
        addDecades(marks, theme);
        return new Drawing(width, HEIGHT, theme.background(), List.of(Layer.of("scale", marks)));
    }

    /** Where an accuracy is. */
    double x(double accuracy) {
        return left + range.positionOf(accuracy) * (right - left);
    }

    private void addName(List<Mark> marks, String name, double baseline, Theme theme) {
        marks.add(new Mark.Words(RichText.of(name), 0, baseline, Mark.Anchor.START, FONT, theme.mutedInk()));
    }

    private void addDecades(List<Mark> marks, Theme theme) {
        double perDecade = (right - left) / (range.last() - range.first());
        int step = (int) Math.max(1, Math.ceil(LEAST_SPACING / perDecade));
        for (int exponent = (int) Math.ceil(range.first()); exponent <= range.last(); exponent++) {
            double x = x(Math.pow(10, exponent));
            boolean labelled = Math.floorMod(exponent, step) == 0;
            marks.add(line(x, 0, labelled ? TICK : LOSS_TICK, labelled ? theme.ink() : theme.mutedInk()));
            if (labelled) {
                int shown = range.unit() == AccuracyUnit.ABSOLUTE ? exponent : -exponent;
                marks.add(words(PowerFormatter.power(shown), x, ACCURACY_LINE, theme.ink()));
            }
        }
    }

    private void addLosses(List<Mark> marks, Theme theme) {
        double free = left;
        for (Loss loss : losses()) {
            double x = x(loss.accuracy());
            double base = Typesetting.widthOf(RichText.of(loss.label()), FONT);
            double width = base + Typesetting.widthOf(RichText.of(loss.topExponent()), TOP_FONT);
            double start = x - width / 2;
            if (start >= free && start + width <= right + RIGHT_ROOM) {
                marks.add(line(x, LOSS_LINE - LOSS_LABEL, LOSS_TICK, theme.mutedInk()));
                marks.add(words(loss.label(), start, LOSS_LINE, FONT, theme));
                marks.add(words(loss.topExponent(), start + base, LOSS_LINE - TOP_RISE, TOP_FONT, theme));
                free = start + width + LABEL_GAP;
            }
        }
    }

    /** 1 − 10^−k, 0.1, 10^−10, 10^−100, …, as far as the range reaches: about one for each power of ten of the accuracy. */
    private List<Loss> losses() {
        List<Loss> losses = new ArrayList<>();
        for (int k = (int) -range.first(); k >= 1; k--) {
            String label = k > MOST_NINES ? "1 − 10^{−" + k + "}" : "0." + "9".repeat(k);
            losses.add(new Loss(-Math.log1p(-Math.pow(10, -k)), label, ""));
        }
        losses.add(new Loss(Math.log(10), "0.1", ""));
        for (int k = 1; k < range.last(); k++) {
            boolean plain = k <= MOST_ZEROS;
            String label = "10^{−10" + (plain ? "0".repeat(k - 1) : "") + "}";
            losses.add(new Loss(Math.pow(10, k) * Math.log(10), label, plain ? "" : String.valueOf(k)));
        }
        return losses;
    }

    private static Mark words(String text, double x, double baseline, double size, Theme theme) {
        return new Mark.Words(RichText.of(text), x, baseline, Mark.Anchor.START, size, theme.mutedInk());
    }

    private static Mark line(double x, double top, double length, Color color) {
        return new Mark.Line(new Line2D.Double(x, top, x, top + length), Pen.solid(1), color);
    }

    private static Mark words(String text, double x, double baseline, Color color) {
        return new Mark.Words(RichText.of(text), x, baseline, Mark.Anchor.MIDDLE, FONT, color);
    }
}
