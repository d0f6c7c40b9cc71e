package org.loxodrome.figure.plot;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;

/**
 * The texts beside the markers of a plot, one for those that cover one another, with a thin line to the marker where a text had to
 * go further away.
 */
public final class Labels {

    private static final double FONT = 0.92;
    private static final double GAP = 0.3;
    private static final double LEADER = 0.06;
    private static final double VEIL_EDGE = 0.1;
    private static final int VEIL = 190;

    private final PictureStyle style;

    /** Labels in a style. */
    public Labels(PictureStyle style) {
        this.style = style;
    }

    /**
     * The layer of labels. Who chooses first has the best places; so the labels are placed in two orders and the better result
     * is taken.
     *
     * @param others boxes on the plot that no label may cover
     */
    public Layer layer(Plot plot, List<Rectangle2D> others) {
        return layer(plot, new Gathering().of(plot.spots()), others);
    }

    /** The layer of the labels of these places, which are those of all spots of the plot. */
    Layer layer(Plot plot, List<LabelledPlace> places, List<Rectangle2D> others) {
        List<Rectangle2D> taken = new ArrayList<>(others);
        places.forEach(place -> taken.add(place.box()));
        plot.spots().stream()
                .filter(spot -> places.stream().noneMatch(place -> place.spots().contains(spot)))
                .forEach(spot -> taken.add(spot.box()));
        List<LabelledPlace> labelled = new ArrayList<>(
                places.stream().filter(place -> !place.text().isEmpty()).toList());
        LabelPlacer forwards = new LabelPlacer(plot.area(), plot.ink(), taken, GAP * style.em());
        LabelPlacer backwards = new LabelPlacer(plot.area(), plot.ink(), taken, GAP * style.em());
        List<Mark> marks = placed(labelled, forwards, plot.ink());
        Collections.reverse(labelled);
        List<Mark> reversed = placed(labelled, backwards, plot.ink());
        return Layer.of("labels", backwards.cost() < forwards.cost() ? reversed : marks);
    }

    /** Where the texts of such a layer are. */
    public static List<Rectangle2D> boxes(Layer labels) {
        return labels.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .<Rectangle2D>map(words -> new Rectangle2D.Double(
                        words.x(),
                        words.y() - Typesetting.capHeight(words.size()),
                        Typesetting.widthOf(words.text(), words.size()),
                        Typesetting.capHeight(words.size()) + Typesetting.descent(words.size())))
                .toList();
    }

    private List<Mark> placed(List<LabelledPlace> places, LabelPlacer placer, InkMap ink) {
        double size = FONT * style.em();
        List<Mark> marks = new ArrayList<>();
        for (LabelledPlace labelled : places) {
            RichText text = RichText.of(labelled.text());
            double height = Typesetting.capHeight(size) + Typesetting.descent(size);
            Optional<LabelPlacer.Place> place = placer.place(labelled.box(), Typesetting.widthOf(text, size), height);
            place.filter(found -> ink.share(found.box()) > 0).ifPresent(found -> marks.add(veil(found.box())));
            place.ifPresent(found -> add(marks, found, text, size));
        }
        return marks;
    }

    /** Lets shine through what is below a text, but not so much that the text is hard to read. */
    private Mark veil(Rectangle2D box) {
        double edge = VEIL_EDGE * style.em();
        Color paper = style.theme().background();
        return new Mark.Area(
                new RoundRectangle2D.Double(
                        box.getX() - edge,
                        box.getY() - edge,
                        box.getWidth() + 2 * edge,
                        box.getHeight() + 2 * edge,
                        4 * edge,
                        4 * edge),
                new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), VEIL));
    }

    private void add(List<Mark> marks, LabelPlacer.Place place, RichText text, double size) {
        place.leader()
                .ifPresent(leader -> marks.add(new Mark.Line(
                        leader,
                        Pen.solid(LEADER * style.weight()),
                        style.theme().mutedInk())));
        double baseline = place.box().getMaxY() - Typesetting.descent(size);
        double x = place.box().getX();
        marks.add(new Mark.Words(
                text, x, baseline, Mark.Anchor.START, size, style.theme().ink()));
    }
}
