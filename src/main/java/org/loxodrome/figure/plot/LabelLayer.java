package org.loxodrome.figure.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.PictureStyle;

/** The labels of one plot after the other, which need not find new places while the picture moves. */
public final class LabelLayer {

    private @Nullable Sites placed;
    private Layer layer = Layer.of("labels", List.of());

    /** What labels name, and where that is. */
    private record Sites(Rectangle2D area, List<Site> sites, List<Rectangle2D> others, PictureStyle style) {}

    private record Site(String text, Rectangle2D box) {}

    /**
     * The labels of a plot.
     *
     * @param others boxes on the plot that no label may cover
     * @param keep whether labels stay where the last ones were, if all that they name does
     */
    public Layer of(Plot plot, List<Rectangle2D> others, PictureStyle style, boolean keep) {
        List<LabelledPlace> places = new Gathering().of(plot.spots());
        Sites sites = new Sites(plot.area(), sites(places), List.copyOf(others), style);
        if (!keep || !sites.equals(placed)) {
            layer = new Labels(style).layer(plot, places, others);
            placed = sites;
        }
        return layer;
    }

    private static List<Site> sites(List<LabelledPlace> places) {
        return places.stream()
                .filter(place -> !place.text().isEmpty())
                .map(place -> new Site(place.text(), place.box()))
                .toList();
    }
}
