package org.loxodrome.ui.view.sphere;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.geometry.Direction;

/** Markers and labels in front of the 3D scene: always crisp, always facing the viewer, faint behind the sphere. */
final class Overlay {

    private static final Font FONT = Font.font(12.5);
    private static final double OPACITY_BEHIND = 0.28;
    private static final double DUSK = 0.03;
    private static final double HALO = 3;
    private static final int HORIZON = 180;
    private static final float CURVE_WEIGHT = 1.2f;
    private static final float MARKER_WEIGHT = 12;
    private static final String[] AXES = {"w₁", "w₂", "w₃"};
    private static final double AXIS_LABEL = Axes.END + 0.05;

    private final Canvas canvas = new Canvas();
    private final LabelPlacer placer = new LabelPlacer();
    private final Map<String, Bounds> measured = new HashMap<>();

    Overlay() {
        canvas.setMouseTransparent(true);
    }

    Canvas node() {
        return canvas;
    }

    void paint(Picture picture, Projection projection, SphereColors colors) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setGlobalAlpha(1);
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        paintHorizon(graphics, projection, colors);
        Occupancy occupancy = new Occupancy(canvas.getWidth(), canvas.getHeight());
        picture.curves().forEach(curve -> occupy(curve, projection, occupancy));
        List<Label> labels = new ArrayList<>();
        for (Marker marker : picture.markers()) {
            ScreenPoint at = projection.project(marker.at());
            double radius = MarkerPainter.radius(marker.kind());
            graphics.setGlobalAlpha(opacity(at));
            MarkerPainter.paint(graphics, marker.kind(), at, colors.theme());
            occupancy.addBox(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius, MARKER_WEIGHT);
            if (!marker.label().isEmpty()) {
                labels.add(label(marker.label(), at, radius, opacity(at)));
            }
        }
        paintAxes(graphics, projection, occupancy, colors);
        paintLabels(graphics, placer.place(labels, occupancy), colors);
    }

    /** A fine line where the sphere ends: a multisampled edge alone looks rough. */
    private static void paintHorizon(GraphicsContext graphics, Projection projection, SphereColors colors) {
        List<ScreenPoint> horizon = projection.horizon(HORIZON);
        graphics.setStroke(colors.horizon());
        graphics.setLineWidth(1);
        graphics.strokePolygon(
                horizon.stream().mapToDouble(ScreenPoint::x).toArray(),
                horizon.stream().mapToDouble(ScreenPoint::y).toArray(),
                HORIZON);
    }

    private void paintAxes(GraphicsContext graphics, Projection projection, Occupancy occupancy, SphereColors colors) {
        for (int i = 0; i < AXES.length; i++) {
            double[] tip = new double[3];
            tip[i] = AXIS_LABEL;
            ScreenPoint at = projection.project(tip[0], tip[1], tip[2]);
            Label label = label(AXES[i], at, 0, hiddenAxis(projection, tip) ? OPACITY_BEHIND : 1);
            double x = at.x() - label.width() / 2;
            double y = at.y() - label.height() / 2;
            paintText(graphics, new Label.Placed(label, x, y, false), colors);
            occupancy.addBox(x, y, label.width(), label.height(), MARKER_WEIGHT);
        }
    }

    /** Whether the sphere is in front of a point outside it. */
    private static boolean hiddenAxis(Projection projection, double[] tip) {
        ScreenPoint at = projection.project(tip[0], tip[1], tip[2]);
        ScreenPoint foot = projection.project(Direction.of(tip));
        return !foot.inFront() && projection.directionAt(at.x(), at.y()).isPresent();
    }

    private void paintLabels(GraphicsContext graphics, List<Label.Placed> labels, SphereColors colors) {
        graphics.setLineCap(StrokeLineCap.ROUND);
        for (Label.Placed placed : labels) {
            if (placed.leader()) {
                paintLeader(graphics, placed, colors);
            }
        }
        labels.forEach(placed -> paintText(graphics, placed, colors));
    }

    private static void paintLeader(GraphicsContext graphics, Label.Placed placed, SphereColors colors) {
        Label label = placed.label();
        double x = Math.max(
                placed.x(), Math.min(placed.x() + label.width(), label.anchor().x()));
        double y = Math.max(
                placed.y(), Math.min(placed.y() + label.height(), label.anchor().y()));
        double length = label.anchor().distanceTo(x, y);
        double share = label.clearance() / length;
        graphics.setGlobalAlpha(label.opacity());
        graphics.setStroke(SphereColors.convert(colors.theme().mutedInk()));
        graphics.setLineWidth(0.8);
        graphics.strokeLine(
                label.anchor().x() + share * (x - label.anchor().x()),
                label.anchor().y() + share * (y - label.anchor().y()),
                x,
                y);
    }

    private static void paintText(GraphicsContext graphics, Label.Placed placed, SphereColors colors) {
        graphics.setFont(FONT);
        graphics.setTextBaseline(VPos.TOP);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineWidth(HALO);
        graphics.setStroke(SphereColors.alpha(colors.globe(), 0.85));
        graphics.setFill(SphereColors.convert(colors.theme().ink()));
        graphics.setGlobalAlpha(placed.label().opacity());
        graphics.strokeText(placed.label().text(), placed.x(), placed.y());
        graphics.fillText(placed.label().text(), placed.x(), placed.y());
    }

    private Label label(String text, ScreenPoint anchor, double clearance, double opacity) {
        Bounds bounds = measured.computeIfAbsent(text, Overlay::measure);
        return new Label(text, anchor, clearance, bounds.getWidth(), bounds.getHeight(), opacity);
    }

    private static Bounds measure(String text) {
        Text node = new Text(text);
        node.setFont(FONT);
        return node.getLayoutBounds();
    }

    /** 1 in front, faint behind, without a jump at the horizon. */
    private static double opacity(ScreenPoint at) {
        double share = Math.max(0, Math.min(1, (at.facing() + DUSK) / (2 * DUSK)));
        return OPACITY_BEHIND + share * (1 - OPACITY_BEHIND);
    }

    private static void occupy(Curve curve, Projection projection, Occupancy occupancy) {
        ScreenPoint before = null;
        for (Direction direction : curve.points()) {
            ScreenPoint point = projection.project(direction);
            if (before != null && point.inFront()) {
                occupancy.addLine(before, point, CURVE_WEIGHT);
            }
            before = point;
        }
    }
}
