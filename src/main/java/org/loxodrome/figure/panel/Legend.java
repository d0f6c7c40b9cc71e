package org.loxodrome.figure.panel;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Patch;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Texts;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;

/**
 * The legend of a picture: the fan of α by colour, then the other curves, the markers and the region. Knows how large it is and
 * draws itself anywhere.
 */
final class Legend {

    private static final double FONT = 0.92;
    private static final double ROW = 1.42;
    private static final double SPACE = 0.55;
    private static final double SWATCH = 1.7;
    private static final double SWATCH_GAP = 0.6;

    private final PictureStyle style;
    private final List<Row> rows = new ArrayList<>();

    /** Draws what stands before the text, with its middle at (x + half a swatch, y). */
    private interface Swatch {
        List<Mark> at(double x, double y);
    }

    private record Row(RichText text, double indent, double spaceAbove, Swatch swatch) {}

    Legend(Picture picture, PictureStyle style) {
        this.style = style;
        addTrajectories(picture.curves());
        addCurves(picture.curves());
        addMarkers(picture.markers());
        picture.regions().stream().map(Patch::label).distinct().forEach(this::addRegion);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    double width() {
        double widest = 0;
        for (Row row : rows) {
            widest = Math.max(widest, row.indent() + Typesetting.widthOf(row.text(), FONT * style.em()));
        }
        return widest;
    }

    double height() {
        return rows.stream().mapToDouble(row -> row.spaceAbove() + ROW * style.em()).sum();
    }

    /** The legend with its top left corner at (x, y). */
    List<Mark> at(double x, double y) {
        List<Mark> marks = new ArrayList<>();
        double middle = y - ROW * style.em() / 2;
        double size = FONT * style.em();
        for (Row row : rows) {
            middle += row.spaceAbove() + ROW * style.em();
            marks.addAll(row.swatch().at(x, middle));
            double baseline = middle + Typesetting.capHeight(size) / 2;
            Color color = row.indent() == 0 ? style.theme().mutedInk() : style.theme().ink();
            marks.add(new Mark.Words(row.text(), x + row.indent(), baseline, Mark.Anchor.START, size, color));
        }
        return marks;
    }

    /** The trajectory at the slider's α comes first, so that nothing else moves while the slider does. */
    private void addTrajectories(List<Curve> curves) {
        List<Curve> fan = curves.stream()
                .filter(curve -> curve.role() == Curve.Role.TRAJECTORY || curve.role() == Curve.Role.CURRENT)
                .sorted(Comparator.comparing((Curve curve) -> curve.role() != Curve.Role.CURRENT)
                        .thenComparingDouble(Curve::alpha))
                .toList();
        Set<String> listed = new LinkedHashSet<>();
        for (Curve curve : fan) {
            String alpha = NumberText.of(curve.alpha());
            if (listed.isEmpty()) {
                rows.add(new Row(RichText.of(Texts.alphaHeading()), 0, 0, (x, y) -> List.of()));
            }
            if (listed.add(curve.role() + alpha)) {
                String text = curve.role() == Curve.Role.CURRENT ? Texts.current(alpha) : alpha;
                add(text, false, (x, y) -> List.of(line(curve, x, y)));
            }
        }
    }

    private void addCurves(List<Curve> curves) {
        boolean first = true;
        for (Curve.Role role : List.of(Curve.Role.PATH, Curve.Role.CROSS_LINE, Curve.Role.L1_FACE)) {
            Set<String> listed = new LinkedHashSet<>();
            for (Curve curve : curves) {
                if (curve.role() == role && !curve.label().isEmpty() && listed.add(curve.label())) {
                    add(curve.label(), first, (x, y) -> List.of(line(curve, x, y)));
                    first = false;
                }
            }
        }
    }

    private void addMarkers(List<Marker> markers) {
        boolean first = true;
        for (Marker.Kind kind : Marker.Kind.values()) {
            String name = Texts.nameOf(kind);
            if (!name.isEmpty() && markers.stream().anyMatch(marker -> marker.kind() == kind)) {
                add(name, first, (x, y) -> style.marker(kind, style.theme().colorOf(kind), middle(x, y), 0));
                first = false;
            }
        }
    }

    private void addRegion(String label) {
        if (!label.isEmpty()) {
            add(label, true, this::region);
        }
    }

    private void add(String text, boolean spaceAbove, Swatch swatch) {
        double indent = (SWATCH + SWATCH_GAP) * style.em();
        double space = spaceAbove && !rows.isEmpty() ? SPACE * style.em() : 0;
        rows.add(new Row(RichText.of(text), indent, space, swatch));
    }

    private Mark line(Curve curve, double x, double y) {
        Line2D line = new Line2D.Double(x, y, x + SWATCH * style.em(), y);
        return new Mark.Line(line, style.pen(curve.role()), style.color(curve));
    }

    private Point2D middle(double x, double y) {
        return new Point2D.Double(x + SWATCH * style.em() / 2, y);
    }

    private List<Mark> region(double x, double y) {
        double em = style.em();
        Polyline box = new Polyline();
        box.start(x, y - 0.45 * em);
        box.lineTo(x + SWATCH * em, y - 0.45 * em);
        box.lineTo(x + SWATCH * em, y + 0.45 * em);
        box.lineTo(x, y + 0.45 * em);
        box.lineTo(x, y - 0.45 * em);
        Path2D hatching = new Hatching(0.32 * em, em).of(box, box);
        return List.of(
                new Mark.Area(box.toArea(), style.theme().regionFill()),
                new Mark.Line(hatching, Pen.solid(0.06 * em), style.theme().regionHatch()),
                new Mark.Line(box.toArea(), Pen.solid(0.075 * em), style.theme().regionOutline()));
    }
}
