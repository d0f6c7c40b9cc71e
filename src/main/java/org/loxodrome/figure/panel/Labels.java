package org.loxodrome.figure.panel;

import java.awt.geom.Line2D;
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
    private static final double LEADER_FROM = 0.75;

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
        placer.place(spot.at(), spot.box(), width, height).ifPresent(box -> {
            addLeader(marks, spot, box);
            double baseline = box.getMaxY() - Typesetting.descent(size);
            marks.add(new Mark.Words(
                    text,
                    box.getX(),
                    baseline,
                    Mark.Anchor.START,
                    size,
                    style.theme().ink()));
        });
    }

    private void addLeader(List<Mark> marks, Plot.Spot spot, Rectangle2D box) {
        double x = spot.at().getX();
        double y = spot.at().getY();
        double toX = Math.max(box.getMinX(), Math.min(box.getMaxX(), x));
        double toY = Math.max(box.getMinY(), Math.min(box.getMaxY(), y));
        double distance = Math.hypot(toX - x, toY - y);
        double radius = spot.box().getWidth() / 2;
        if (distance - radius > LEADER_FROM * style.em()) {
            double share = (radius + 0.12 * style.em()) / distance;
            double stop = 1 - 0.12 * style.em() / distance;
            Line2D line = new Line2D.Double(
                    x + share * (toX - x), y + share * (toY - y), x + stop * (toX - x), y + stop * (toY - y));
            marks.add(new Mark.Line(
                    line, Pen.solid(0.06 * style.em()), style.theme().mutedInk()));
        }
    }
}
