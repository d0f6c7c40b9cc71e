package org.loxodrome.ui.view.sphere;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.loxodrome.figure.plot.Gathering;
import org.loxodrome.figure.plot.LabelledPlace;
import org.loxodrome.figure.plot.Plot;
import org.loxodrome.ui.view.space.Label;
import org.loxodrome.ui.view.space.LabelPainter;
import org.loxodrome.ui.view.space.LabelPlacer;
import org.loxodrome.ui.view.space.Occupancy;
import org.loxodrome.ui.view.space.Projection;
import org.loxodrome.ui.view.space.ScreenPoint;

/** The labels of the markers on the sphere, one for those that cover one another. */
final class MarkerLabels {

    private final Gathering gathering = new Gathering();
    private final LabelPlacer placer = new LabelPlacer();
    private final LabelPainter painter;

    MarkerLabels(LabelPainter painter) {
        this.painter = painter;
    }

    /** Finds their places. */
    List<Label.Placed> place(List<Plot.Spot> spots, Projection projection, Occupancy occupancy) {
        List<Label> labels = gathering.of(spots).stream()
                .map(place -> label(place, projection))
                .toList();
        return placer.place(labels, occupancy);
    }

    private Label label(LabelledPlace place, Projection projection) {
        Rectangle2D box = place.box();
        double facing = projection.project(place.spots().get(0).marker().at()).facing();
        ScreenPoint at = new ScreenPoint(box.getCenterX(), box.getCenterY(), facing);
        return painter.label(place.key(), place.text(), at, box.getWidth() / 2, Overlay.opacity(at));
    }
}
