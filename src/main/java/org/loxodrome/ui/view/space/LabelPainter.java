package org.loxodrome.ui.view.space;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.loxodrome.figure.Theme;

/** Sets and draws labels: ink on a soft halo in the colour of the ground, with a thin line to a point that is far away. */
public final class LabelPainter {

    private static final double HALO = 1.4;
    private static final int HALO_COPIES = 8;
    private static final double LEADER = 0.8;

    /** Magnified more than this, as in an image, copies would be told from a halo; the time that an outline takes does not matter. */
    private static final double FINE = 2;

    private static final double OPACITY_OF_OUTLINE = 2;

    private final Map<String, SetText> set = new HashMap<>();

    /** A label whose text never changes. */
    public Label label(String text, ScreenPoint anchor, double clearance, double opacity) {
        return label(text, text, anchor, clearance, opacity);
    }

    /** A label that is known by its key. */
    public Label label(Object key, String text, ScreenPoint anchor, double clearance, double opacity) {
        SetText setText = set.computeIfAbsent(text, SetText::of);
        return new Label(key, text, anchor, clearance, setText.width(), SetText.HEIGHT, opacity);
    }

    public void paint(GraphicsContext graphics, List<Label.Placed> labels, Theme theme, Color halo) {
        Color muted = Colors.convert(theme.mutedInk());
        labels.stream().filter(Label.Placed::leader).forEach(placed -> paintLeader(graphics, placed, muted));
        labels.forEach(placed -> paintText(graphics, placed, Colors.convert(theme.ink()), halo));
    }

    private static void paintLeader(GraphicsContext graphics, Label.Placed placed, Color color) {
        graphics.setGlobalAlpha(placed.label().opacity());
        graphics.setStroke(color);
        graphics.setLineWidth(LEADER);
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.strokeLine(placed.startX(), placed.startY(), placed.endX(), placed.endY());
    }

    private void paintText(GraphicsContext graphics, Label.Placed placed, Color ink, Color halo) {
        SetText text = set.computeIfAbsent(placed.label().text(), SetText::of);
        graphics.setGlobalAlpha(placed.label().opacity());
        if (graphics.getTransform().getMxx() > FINE) {
            text.outline(graphics, placed.x(), placed.y(), 2 * HALO, halo.deriveColor(0, 1, 1, OPACITY_OF_OUTLINE));
            graphics.setFill(ink);
            text.fill(graphics, placed.x(), placed.y());
            return;
        }
        graphics.setFill(halo);
        for (int i = 0; i < HALO_COPIES; i++) { // copies are drawn from the glyph cache, an outline is not
            double angle = 2 * Math.PI * i / HALO_COPIES;
            text.fill(graphics, placed.x() + HALO * Math.cos(angle), placed.y() + HALO * Math.sin(angle));
        }
        graphics.setFill(ink);
        text.fill(graphics, placed.x(), placed.y());
    }
}
