package org.loxodrome.ui.view.sphere;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures and draws labels: ink on a soft halo in the sphere's colour, with a thin line to a point that is far away. */
final class LabelPainter {

    private static final Font FONT = Font.font(12.5);
    private static final double HALO = 1.4;
    private static final int HALO_COPIES = 8;
    private static final double LEADER = 0.8;

    private final Map<String, Bounds> measured = new HashMap<>();

    Label label(String text, ScreenPoint anchor, double clearance, double opacity) {
        Bounds bounds = measured.computeIfAbsent(text, LabelPainter::measure);
        return new Label(text, anchor, clearance, bounds.getWidth(), bounds.getHeight(), opacity);
    }

    void paint(GraphicsContext graphics, List<Label.Placed> labels, SphereColors colors) {
        Color muted = SphereColors.convert(colors.theme().mutedInk());
        labels.stream().filter(Label.Placed::leader).forEach(placed -> paintLeader(graphics, placed, muted));
        labels.forEach(placed -> paintText(graphics, placed, colors));
    }

    private static void paintLeader(GraphicsContext graphics, Label.Placed placed, Color color) {
        Label label = placed.label();
        ScreenPoint anchor = label.anchor();
        double x = Math.max(placed.x(), Math.min(placed.x() + label.width(), anchor.x()));
        double y = Math.max(placed.y(), Math.min(placed.y() + label.height(), anchor.y()));
        double share = label.clearance() / anchor.distanceTo(x, y);
        graphics.setGlobalAlpha(label.opacity());
        graphics.setStroke(color);
        graphics.setLineWidth(LEADER);
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.strokeLine(anchor.x() + share * (x - anchor.x()), anchor.y() + share * (y - anchor.y()), x, y);
    }

    private static void paintText(GraphicsContext graphics, Label.Placed placed, SphereColors colors) {
        graphics.setFont(FONT);
        graphics.setTextBaseline(VPos.TOP);
        graphics.setGlobalAlpha(placed.label().opacity());
        graphics.setFill(colors.halo());
        for (int i = 0; i < HALO_COPIES; i++) { // copies are drawn from the glyph cache, an outline is not
            double angle = 2 * Math.PI * i / HALO_COPIES;
            graphics.fillText(
                    placed.label().text(), placed.x() + HALO * Math.cos(angle), placed.y() + HALO * Math.sin(angle));
        }
        graphics.setFill(SphereColors.convert(colors.theme().ink()));
        graphics.fillText(placed.label().text(), placed.x(), placed.y());
    }

    private static Bounds measure(String text) {
        Text node = new Text(text);
        node.setFont(FONT);
        return node.getLayoutBounds();
    }
}
