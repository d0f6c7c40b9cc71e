package org.loxodrome.figure.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.MarkerShape;
import org.loxodrome.figure.Theme;

/**
 * How curves and markers look on a page, whatever the projection.
 *
 * @param theme colours and weight of lines
 * @param em font size, the measure of all lengths
 */
public record PictureStyle(Theme theme, double em) {

    private static final double MARKER_RADIUS = 0.4;
    private static final double HALO = 0.24;
    private static final double PATH_HALO = 0.07;
    private static final double OUTLINE = 0.06;
    private static final double HOLLOW_OUTLINE = 0.15;
    private static final double STRONG = 2.6;

    /** The pen for a curve. */
    public Pen pen(Curve curve) {
        double strength = curve.emphasis() == Curve.Emphasis.STRONG ? STRONG : 1;
        return switch (curve.role()) {
            case TRAJECTORY -> Pen.solid(0.13 * strength * weight());
            case CURRENT -> Pen.solid((strength > 1 ? 0.13 * strength : 0.25) * weight());
            case PATH -> new Pen(0.11 * em, 0.46 * em, 0.3 * weight());
            case L1_FACE -> Pen.solid(0.34 * em);
            case CROSS_LINE ->
                new Pen(0.075 * strength * weight(), 0.1 * strength * weight(), 0.2 * strength * weight());
        };
    }

    /** The pen in the colour of the paper below a curve that is told from those below it only so: the dashes of the path. */
    public Optional<Pen> halo(Curve curve) {
        Pen pen = pen(curve);
        return curve.role() == Curve.Role.PATH
                ? Optional.of(new Pen(pen.width() + 2 * PATH_HALO * em, pen.dash(), pen.gap()))
                : Optional.empty();
    }

    /** The measure of the thickness of lines. */
    public double weight() {
        return theme.lineWeight() * em;
    }

    /** The colour of a curve. */
    public Color color(Curve curve) {
        Color own = ownColor(curve);
        return curve.emphasis() == Curve.Emphasis.FAINT ? theme.faded(own) : own;
    }

    private Color ownColor(Curve curve) {
        return switch (curve.role()) {
            case TRAJECTORY, CURRENT -> theme.alphaScale().colorOf(curve.alpha());
            case PATH -> theme.ink();
            case L1_FACE -> theme.colorOf(Marker.Kind.L1);
            case CROSS_LINE -> theme.mutedInk();
        };
    }

    /** The colour of a marker. */
    public Color color(Marker marker) {
        return marker.kind() == Marker.Kind.HEAD
                ? theme.alphaScale().colorOf(marker.scale())
                : theme.colorOf(marker.kind());
    }

    /** How far a marker reaches from its point. */
    public double radius(Marker.Kind kind) {
        return MARKER_RADIUS * em * MarkerShape.of(kind).outline().getBounds2D().getHeight() / 2;
    }

    /**
     * A marker on the page.
     *
     * @param kind its shape
     * @param color its colour
     * @param at its place
     * @param angle by which it is turned, clockwise in radians
     */
    public List<Mark> marker(Marker.Kind kind, Color color, Point2D at, double angle) {
        AffineTransform place = AffineTransform.getTranslateInstance(at.getX(), at.getY());
        place.rotate(angle);
        place.scale(MARKER_RADIUS * em, MARKER_RADIUS * em);
        MarkerShape marker = MarkerShape.of(kind);
        Shape shape = place.createTransformedShape(marker.outline());
        List<Mark> marks = new ArrayList<>();
        if (kind != Marker.Kind.KINK) {
            marks.add(new Mark.Line(shape, Pen.solid(HALO * em), theme.background()));
        }
        if (marker.filled()) {
            marks.add(new Mark.Area(shape, color));
        } else {
            marks.add(new Mark.Area(shape, theme.background()));
            marks.add(new Mark.Line(shape, Pen.solid(HOLLOW_OUTLINE * weight()), color));
        }
        if (marker.filled() && !color.equals(theme.ink())) {
            marks.add(new Mark.Line(shape, Pen.solid(OUTLINE * weight()), theme.markerOutline()));
        }
        return marks;
    }
}
