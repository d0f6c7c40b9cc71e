package org.loxodrome.figure.plot;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.PictureStyle;

/**
 * How a region looks: a tint, its border, and short hatching lines on the border's inner side, as on a map's coast. Where only
 * the inside is in view there is just the tint, which leaves the curves alone.
 */
final class RegionStyle {

    private static final double BORDER = 0.1;
    private static final double HATCH_LINE = 0.075;
    private static final double HATCH_SPACING = 0.48;
    private static final double HATCH_DEPTH = 0.55;

    private RegionStyle() {}

    /**
     * The marks of a region.
     *
     * @param areas what it fills; none if only its border is drawn
     * @param border its border, with the region to its left
     */
    static List<Mark> marks(List<? extends Shape> areas, Polyline border, PictureStyle style) {
        Theme theme = style.theme();
        List<Mark> marks = new ArrayList<>();
        areas.forEach(area -> marks.add(new Mark.Area(area, theme.regionFill())));
        if (border.size() > 0) {
            if (!areas.isEmpty()) {
                Path2D hatching = hatching(border, areas, style.em());
                marks.add(new Mark.Line(hatching, Pen.solid(HATCH_LINE * style.weight()), theme.regionHatch()));
            }
            marks.add(new Mark.Line(border.toPath(), Pen.solid(BORDER * style.weight()), theme.regionOutline()));
        }
        return marks;
    }

    /** Lines at even distances along the border, at 45° to it; those that would leave the region are left out. */
    private static Path2D hatching(Polyline border, List<? extends Shape> areas, double em) {
        Path2D lines = new Path2D.Double();
        double spacing = HATCH_SPACING * em;
        double next = spacing / 2;
        for (int i = 1; i < border.size(); i++) {
            double length = border.lengthTo(i);
            if (length == 0) {
                continue;
            }
            double dx = (border.x(i) - border.x(i - 1)) / length;
            double dy = (border.y(i) - border.y(i - 1)) / length;
            for (; next <= length; next += spacing) {
                double x = border.x(i - 1) + next * dx;
                double y = border.y(i - 1) + next * dy;
                double endX = x + HATCH_DEPTH * em * (dx + dy);
                double endY = y + HATCH_DEPTH * em * (dy - dx);
                if (areas.stream().anyMatch(area -> area.contains(endX, endY))) {
                    lines.moveTo(x, y);
                    lines.lineTo(endX, endY);
                }
            }
            next -= length;
        }
        return lines;
    }
}
