package org.loxodrome.ui.view.sphere;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.plot.Plot;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.space.Label;
import org.loxodrome.ui.view.space.LabelPainter;
import org.loxodrome.ui.view.space.Occupancy;
import org.loxodrome.ui.view.space.Projection;
import org.loxodrome.ui.view.space.ScreenPoint;
import org.loxodrome.ui.view.space.Viewpoint;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** With a toolkit, which measures the texts. */
@ExtendWith(ApplicationExtension.class)
class MarkerLabelsTest {

    private static final double SIZE = 600;
    private static final Direction FRONT = Direction.ofDegrees(30, 20);
    private static final PictureStyle STYLE = new PictureStyle(Theme.LIGHT, 13);

    private final MarkerLabels labels = new MarkerLabels(new LabelPainter());

    @Start
    void needsNoStage(Stage stage) {}

    private List<Label.Placed> place(double azimuth, Marker... markers) {
        Projection projection = new Projection(new Viewpoint(azimuth, 20, 1, 0, 0), SIZE, SIZE);
        List<Plot.Spot> spots = new ArrayList<>();
        for (Marker marker : markers) {
            ScreenPoint at = projection.project(marker.at());
            spots.add(Plot.Spot.of(marker, new Point2D.Double(at.x(), at.y()), STYLE));
        }
        return labels.place(spots, projection, new Occupancy(SIZE, SIZE));
    }

    private static List<String> texts(List<Label.Placed> placed) {
        return placed.stream().map(label -> label.label().text()).toList();
    }

    private static Marker named(Marker.Kind kind, Direction at) {
        return new Marker(kind, at, kind == Marker.Kind.L2 ? "ℓ_2 max-margin" : "ℓ_1 max-margin");
    }

    @Test
    void markersThatCoverOneAnotherShareALabel() {
        List<Label.Placed> placed =
                place(30, named(Marker.Kind.L2, FRONT), named(Marker.Kind.L1, Direction.ofDegrees(30.3, 20)));
        assertEquals(List.of("ℓ_2, ℓ_1 max-margin"), texts(placed));
        assertEquals(1, placed.get(0).label().opacity(), 0);
    }

    @Test
    void oneInFrontAndOneBehindItDoNot() {
        Direction behind = Direction.ofDegrees(-150, -20);
        List<Label.Placed> placed = place(30, named(Marker.Kind.L2, FRONT), named(Marker.Kind.L1, behind));
        assertEquals(List.of("ℓ_2 max-margin", "ℓ_1 max-margin"), texts(placed));
    }

    /** The number changes while μ is dragged, and the label keeps its side of the marker. */
    @Test
    void aLabelKeepsItsSideWhenItsTextChanges() {
        Marker wall = named(Marker.Kind.L2, Direction.ofDegrees(38, 21));
        Label.Placed before = place(30, wall, current(0.1)).get(1);
        Label.Placed after = place(30, current(0.2)).get(0);
        assertEquals(
                before.x() - before.label().anchor().x(),
                after.x() - after.label().anchor().x(),
                3);
        assertEquals(before.y(), after.y(), 1e-9);
    }

    private static Marker current(double mu) {
        return new Marker(Marker.Kind.CURRENT_PATH_POINT, FRONT, "μ = " + mu, mu);
    }
}
