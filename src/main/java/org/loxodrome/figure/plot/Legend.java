package org.loxodrome.figure.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Patch;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Texts;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.drawing.RichText;

/** What a picture's legend lists: the fan of α by colour, then the other curves, the markers and the region. */
public final class Legend {

    private static final double SWATCH = 1.7;
    private static final double SWATCH_GAP = 0.6;
    private static final List<Curve.Role> OTHER_CURVES =
            List.of(Curve.Role.PATH, Curve.Role.CROSS_LINE, Curve.Role.L1_FACE);

    private final PictureStyle style;
    private final List<LegendBlock.Entry> entries = new ArrayList<>();

    private Legend(PictureStyle style) {
        this.style = style;
    }

    /** The entries for a picture, in groups. */
    public static List<LegendBlock.Entry> entries(Picture picture, PictureStyle style) {
        Legend legend = new Legend(style);
        legend.addTrajectories(picture.curves());
        legend.addCurves(picture.curves());
        legend.addMarkers(picture.markers());
        picture.regions().stream().map(Patch::label).distinct().forEach(legend::addRegion);
        return legend.entries;
    }

    /** The trajectory at the slider's α comes first, so that nothing else moves while the slider does. */
    private void addTrajectories(List<Curve> curves) {
        List<Curve> fan = curves.stream()
                .filter(Curve::isTrajectory)
                .sorted(Comparator.comparing((Curve curve) -> curve.role() != Curve.Role.CURRENT)
                        .thenComparingDouble(Curve::alpha))
                .toList();
        if (!fan.isEmpty()) {
            RichText heading = RichText.of(Texts.alphaHeading());
            entries.add(new LegendBlock.Entry(heading, 0, true, (x, y) -> List.of()));
        }
        Set<String> listed = new HashSet<>();
        for (Curve curve : fan) {
            String alpha = NumberText.of(curve.alpha());
            String text = curve.role() == Curve.Role.CURRENT ? Texts.current(alpha) : alpha;
            if (listed.add(text)) {
                double indent = (SWATCH + SWATCH_GAP) * style.em();
                entries.add(new LegendBlock.Entry(
                        RichText.of(text), indent, false, (x, y) -> List.of(line(curve, x, y)), curve));
            }
        }
    }

    private void addCurves(List<Curve> curves) {
        Set<String> listed = new HashSet<>();
        for (Curve.Role role : OTHER_CURVES) {
            for (Curve curve : curves) {
                if (curve.role() == role && !curve.label().isEmpty() && listed.add(curve.label())) {
                    add(curve.label(), listed.size() == 1, (x, y) -> List.of(line(curve, x, y)));
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
            add(label, entries.isEmpty(), this::region);
        }
    }

    private void add(String text, boolean startsGroup, LegendBlock.Swatch swatch) {
        double indent = (SWATCH + SWATCH_GAP) * style.em();
        entries.add(new LegendBlock.Entry(RichText.of(text), indent, startsGroup, swatch));
    }

    private Mark line(Curve curve, double x, double y) {
        Line2D line = new Line2D.Double(x, y, x + SWATCH * style.em(), y);
        return new Mark.Line(line, style.pen(curve), style.color(curve));
    }

    private Point2D middle(double x, double y) {
        return new Point2D.Double(x + SWATCH * style.em() / 2, y);
    }

    /** The region's border, with the region below it. */
    private List<Mark> region(double x, double y) {
        double em = style.em();
        Rectangle2D box = new Rectangle2D.Double(x, y - 0.4 * em, SWATCH * em, 0.85 * em);
        Polyline border = new Polyline();
        border.start(box.getMaxX(), box.getMinY());
        border.lineTo(box.getMinX(), box.getMinY());
        return RegionStyle.marks(List.of(box), border, style);
    }
}
