package org.loxodrome.ui.view;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.geometry.SphereMap;
import org.loxodrome.ui.view.space.DrawingRaster;

/** The read-out of what is pointed at, in a corner of the view, painted like a figure: it changes with every movement of the mouse. */
final class PointerCard extends ImageView {

    private static final double FONT = 12.5;
    private static final double ROW = 18;
    private static final double EDGE = 11;
    static final double WIDTH = 244;

    /** Its height with all there can be on it. */
    static final double GREATEST_HEIGHT = 184;

    private static final double GAP = 24;

    private @Nullable DrawingRaster raster;
    private Optional<PointedText> shown = Optional.empty();
    private @Nullable Theme dressed;
    private double height;
    private double magnified = 1;
    private int choice;

    /** A card with nothing on it. */
    PointerCard() {
        setId("pointer-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows a text. */
    void show(PointedText text, Theme theme, double magnification, double outputScale) {
        setVisible(true);
        if (magnified == magnification && shown.equals(Optional.of(text)) && theme.equals(dressed)) {
            return;
        }
        shown = Optional.of(text);
        magnified = magnification;
        dressed = theme;
        double scale = magnification * outputScale;
        height = 2 * EDGE + (text.rows().size() + 1) * ROW;
        if (raster == null || !raster.fits(WIDTH, height, scale)) {
            raster = new DrawingRaster(this, WIDTH, height, scale);
            setFitWidth(magnification * getFitWidth());
            setFitHeight(magnification * getFitHeight());
        }
        raster.paint(new Drawing(WIDTH, height, theme.background(), List.of(Layer.of("card", marks(text, theme)))));
        setAccessibleText(text.title());
    }

    /**
     * Moves to a corner: the one where it was, unless that is where the user points.
     *
     * @param pointed where the user points
     * @param corners the corners, the best first
     * @param room of what they are the corners
     */
    void avoid(SphereMap.Place pointed, List<CardCorner> corners, Rectangle2D room) {
        for (int i = 0; i < corners.size(); i++) {
            Rectangle2D box = corners.get(choice).box(room, magnified * WIDTH, magnified * height);
            setX(box.getX());
            setY(box.getY());
            box.setRect(box.getX() - GAP, box.getY() - GAP, box.getWidth() + 2 * GAP, box.getHeight() + 2 * GAP);
            if (!pointed.shown() || !box.contains(pointed.x(), pointed.y())) {
                return;
            }
            choice = (choice + 1) % corners.size();
        }
    }

    /** Takes the card away; when it comes back, it is in the best corner. */
    void hide() {
        setVisible(false);
        choice = 0;
    }

    private List<Mark> marks(PointedText text, Theme theme) {
        List<Mark> marks = new ArrayList<>();
        Rectangle2D border = new Rectangle2D.Double(0.5, 0.5, WIDTH - 1, height - 1);
        marks.add(new Mark.Area(border, theme.background()));
        marks.add(new Mark.Line(border, Pen.solid(1), theme.regionOutline()));
        double baseline = EDGE + 0.7 * ROW;
        marks.add(new Mark.Words(RichText.of(text.title()), EDGE, baseline, Mark.Anchor.START, FONT, theme.accent()));
        for (PointedText.Row row : text.rows()) {
            baseline += ROW;
            marks.add(
                    new Mark.Words(RichText.of(row.name()), EDGE, baseline, Mark.Anchor.START, FONT, theme.mutedInk()));
            marks.add(new Mark.Words(
                    RichText.of(row.value()), WIDTH - EDGE, baseline, Mark.Anchor.END, FONT, theme.ink()));
        }
        return marks;
    }
}
