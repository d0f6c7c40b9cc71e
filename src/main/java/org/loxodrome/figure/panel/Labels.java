package org.loxodrome.figure.panel;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;

/** The texts beside the markers of a plot, with a thin line to the marker where a text had to go further away. */
final class Labels {

    private static final double FONT = 0.92;
    private static final double GAP = 0.3;
    private static final double LEADER = 0.06;

    private final Plot plot;
    private final PictureStyle style;
    private final LabelPlacer placer;

    /**
     * The labels of a plot.
     *
     * @param others boxes on the plot that no label may cover
     */
    Labels(Plot plot, PictureStyle style, List<Rectangle2D> others) {
        this.plot = plot;
        this.style = style;
        List<Rectangle2D> taken = new ArrayList<>(others);
        plot.spots().forEach(spot -> taken.add(spot.box()));
        this.placer = new LabelPlacer(plot.area(), plot.ink(), taken, GAP * style.em());
    }

    Layer layer() {
        List<Mark> marks = new ArrayList<>();
        plot.spots().stream()
                .filter(spot -> !spot.marker().label().isEmpty())
                .sorted(Comparator.comparing(spot -> spot.marker().kind() == Marker.Kind.PATH_POINT))
                .forEach(spot -> add(marks, spot));
        return Layer.of("labels", marks);
    }

    private void add(List<Mark> marks, Plot.Spot spot) {
        double size = FONT * style.em();
        RichText text = RichText.of(spot.marker().label());
        double height = Typesetting.capHeight(size) + Typesetting.descent(size);
        double width = Typesetting.widthOf(text, size);
        placer.place(spot.box(), width, height).ifPresent(place -> {
            place.leader().ifPresent(leader -> marks.add(new Mark.Line(
                    leader, Pen.solid(LEADER * style.em()), style.theme().mutedInk())));
            double baseline = place.box().getMaxY() - Typesetting.descent(size);
            double x = place.box().getX();
            marks.add(new Mark.Words(
                    text, x, baseline, Mark.Anchor.START, size, style.theme().ink()));
        });
    }
}
