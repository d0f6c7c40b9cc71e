package org.loxodrome.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.PlacedDrawing;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.TextFrame;
import org.loxodrome.figure.film.FilmOrder;
import org.loxodrome.figure.film.FilmView;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.figure.panel.SteadyPanel;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.figure.sphere.SphereFigure;
import org.loxodrome.figure.sphere.SteadySphere;

/** The page of a film: a line with its title and the numbers that change, and below it panel and sphere. */
final class FilmPage {

    private static final double HEAD = 2.6;
    private static final double BASELINE = 1.75;
    private static final double READING = 11.5;
    private static final double MARGIN = 0.06;
    private static final double SPHERES_SHARE = 0.44;

    private final FilmOrder order;
    private final String title;
    private final Outlook outlook;
    private final Optional<SurfaceTint> tint;
    private final double em;
    private final double split;
    private final Optional<SteadySphere> sphere;
    private final Optional<SteadyPanel> panel;

    /**
     * A page for a motion.
     *
     * @param part which part of the sphere the panel shows; empty for all that is ever drawn
     */
    FilmPage(
            FilmOrder order,
            String title,
            Outlook outlook,
            Optional<Window> part,
            Optional<SurfaceTint> tint,
            Motion motion) {
        this.order = order;
        this.title = title;
        this.outlook = outlook;
        this.tint = tint;
        this.em = order.fontSize();
        this.split = switch (order.view()) {
            case PANEL -> 0;
            case SPHERE -> order.width();
            case BOTH -> Math.rint(SPHERES_SHARE * order.width());
        };
        this.sphere = Optional.of(motion.lasting())
                .filter(picture -> order.view() != FilmView.PANEL)
                .map(picture -> new SteadySphere(sphere(picture), !motion.turns()));
        this.panel = Optional.of(motion.lasting())
                .filter(picture -> order.view() != FilmView.SPHERE)
                .map(picture -> new SteadyPanel(panel(
                        picture, part.orElseGet(() -> Window.around(picture.frame(), motion.content(), MARGIN)))));
    }

    Drawing with(Scene scene) {
        List<Layer> layers = new ArrayList<>();
        sphere.map(steady -> steady.with(scene.picture(), turned(scene.turned())))
                .map(drawing -> new PlacedDrawing(drawing, "sphere", 0, HEAD * em))
                .ifPresent(placed -> layers.addAll(placed.layers()));
        panel.map(steady -> steady.with(scene.picture()))
                .map(drawing -> new PlacedDrawing(drawing, "panel", split, HEAD * em))
                .ifPresent(placed -> layers.addAll(placed.layers()));
        layers.add(Layer.of("head", head(scene)));
        return new Drawing(order.width(), order.height(), order.theme().background(), layers);
    }

    /** The sphere has no legend beside a panel that has one. */
    private SphereFigure sphere(Picture picture) {
        boolean alone = order.view() == FilmView.SPHERE;
        return new SphereFigure(picture, outlook, tint, true, order.theme(), split, below(), em, alone, "", "");
    }

    private PanelFigure panel(Picture picture, Window window) {
        return PanelFigure.of(picture, order.theme(), order.width() - split, below())
                .withFontSize(em)
                .withWindow(window);
    }

    private double below() {
        return order.height() - HEAD * em;
    }

    private Outlook turned(double degrees) {
        return new Outlook(
                outlook.azimuth() + degrees, outlook.pitch(), outlook.zoom(), outlook.right(), outlook.down());
    }

    /** Every reading begins where it always does, however long it is. */
    private List<Mark> head(Scene scene) {
        double y = BASELINE * em;
        List<Mark> marks = new ArrayList<>();
        marks.add(words(title, TextFrame.EDGE * em, y));
        double x = order.width() - scene.readings().size() * READING * em - TextFrame.EDGE * em;
        for (String reading : scene.readings()) {
            marks.add(words(reading, x, y));
            x += READING * em;
        }
        return marks;
    }

    private Mark words(String text, double x, double y) {
        return new Mark.Words(
                RichText.of(text), x, y, Mark.Anchor.START, em, order.theme().ink());
    }
}
