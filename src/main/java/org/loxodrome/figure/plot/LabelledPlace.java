package org.loxodrome.figure.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Texts;

/**
 * A place of the page with one label: a marker, or several that cover one another.
 *
 * @param key names the place, so that it can be found again after things have moved
 * @param spots its markers, the most important one first
 */
public record LabelledPlace(Object key, List<Plot.Spot> spots) {

    /** Copies the list. */
    public LabelledPlace {
        spots = List.copyOf(spots);
    }

    /** What its label says; empty for none. A marker without a label is named if it covers others, which are hard to see then. */
    public String text() {
        List<Marker> markers = spots.stream().map(Plot.Spot::marker).toList();
        long names = markers.stream().map(Texts::beside).distinct().count();
        return names == 1 ? markers.get(0).label() : JoinedText.of(markers);
    }

    /** The square that its markers fill. */
    public Rectangle2D box() {
        Rectangle2D all = spots.stream()
                .map(Plot.Spot::box)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
        double side = Math.max(all.getWidth(), all.getHeight());
        return new Rectangle2D.Double(all.getCenterX() - side / 2, all.getCenterY() - side / 2, side, side);
    }
}
