package org.loxodrome.figure.sphere;

import java.awt.Color;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Pen;

/**
 * How the sphere itself looks: nearly as the paper, with lines that stay behind what is drawn on it.
 *
 * @param theme colours and weight of lines
 * @param em font size, the measure of all lengths
 */
record GlobeStyle(Theme theme, double em) {

    private static final double TONE = 0.025;
    private static final double NET = 0.045;
    private static final double CIRCLE = 0.06;
    private static final double HORIZON = 0.08;
    private static final double AXIS = 0.09;
    private static final double DASH = 0.4;
    private static final double GAP = 0.3;

    /** The sphere's surface. */
    Color surface() {
        return new Color(
                toned(theme.background().getRed(), theme.ink().getRed()),
                toned(theme.background().getGreen(), theme.ink().getGreen()),
                toned(theme.background().getBlue(), theme.ink().getBlue()));
    }

    /** Its outline. */
    Color outline() {
        return theme.regionOutline();
    }

    Pen net() {
        return Pen.solid(NET * em);
    }

    Pen circle() {
        return Pen.solid(CIRCLE * weight());
    }

    Pen horizon() {
        return Pen.solid(HORIZON * weight());
    }

    Pen axis() {
        return Pen.solid(AXIS * weight());
    }

    /** A pen for what is behind the sphere: thinner, and dashed. */
    Pen behind(Pen pen) {
        return pen.isDashed()
                ? new Pen(0.8 * pen.width(), 0.6 * pen.dash(), pen.gap())
                : new Pen(0.8 * pen.width(), DASH * em, GAP * weight());
    }

    private double weight() {
        return theme.lineWeight() * em;
    }

    private static int toned(int paper, int ink) {
        return (int) Math.round(paper + TONE * (ink - paper));
    }
}
