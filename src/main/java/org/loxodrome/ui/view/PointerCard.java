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

/** The read-out beside what is pointed at, painted like a figure: it changes with every movement of the mouse. */
final class PointerCard extends ImageView {

    private static final double FONT = 12.5;
    private static final double ROW = 18;
    private static final double EDGE = 11;
    private static final double WIDTH = 258;
    private static final double GAP = 22;

    private @Nullable PanelRaster raster;
    private Optional<PointedText> shown = Optional.empty();
    private @Nullable Theme dressed;
    private double height;
    private boolean left;
    private boolean above;

    /** A card with nothing on it. */
    PointerCard() {
        setId("pointer-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows a text. */
    void show(PointedText text, Theme theme, double scale) {
        setVisible(true);
        if (shown.equals(Optional.of(text)) && theme.equals(dressed)) {
            return;
        }
        shown = Optional.of(text);
        dressed = theme;
        height = 2 * EDGE + (text.rows().size() + 1) * ROW;
        if (raster == null || !raster.fits(WIDTH, height, scale)) {
            raster = new PanelRaster(WIDTH, height, scale);
            raster.showIn(this);
        }
        raster.paint(new Drawing(WIDTH, height, theme.background(), List.of(Layer.of("card", marks(text, theme)))));
        setAccessibleText(text.title());
    }

    /** What the card says; empty while nothing has been shown. */
    Optional<PointedText> text() {
        return shown;
    }

    /** Moves beside a place of a view, to the side where it was as long as there is room. */
    void placeAt(double x, double y, double viewWidth, double viewHeight) {
        boolean roomRight = x + GAP + WIDTH <= viewWidth;
        boolean roomLeft = x - GAP - WIDTH >= 0;
        boolean roomBelow = y + GAP + height <= viewHeight;
        boolean roomAbove = y - GAP - height >= 0;
        left = left ? roomLeft || !roomRight : !roomRight && roomLeft;
        above = above ? roomAbove || !roomBelow : !roomBelow && roomAbove;
        double wanted = above ? y - GAP - height : y + GAP;
        setX(left ? x - GAP - WIDTH : x + GAP);
        setY(Math.max(0, Math.min(viewHeight - height, wanted)));
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
