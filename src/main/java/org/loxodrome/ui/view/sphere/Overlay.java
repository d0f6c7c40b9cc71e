package org.loxodrome.ui.view.sphere;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Texts;
import org.loxodrome.figure.plot.Plot;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.space.Colors;
import org.loxodrome.ui.view.space.Label;
import org.loxodrome.ui.view.space.LabelPainter;
import org.loxodrome.ui.view.space.MarkPainter;
import org.loxodrome.ui.view.space.Occupancy;
import org.loxodrome.ui.view.space.Projection;
import org.loxodrome.ui.view.space.ScreenPoint;
import org.loxodrome.ui.view.space.Tile;

/** Markers and labels in front of the 3D scene: always crisp, always facing the viewer, faint behind the sphere. */
final class Overlay {

    private static final double OPACITY_BEHIND = 0.28;
    private static final double DUSK = 0.03;
    private static final int HORIZON = 180;
    private static final double FOCUS = 2;
    private static final float CURVE_WEIGHT = 9;
    private static final float CROSS_LINE_WEIGHT = 0.5f;

    private static final float MARKER_WEIGHT = 15;

    /** So much that no leader ends at a disc instead of its marker. */
    private static final float DISC_WEIGHT = 40;

    private static final double AXIS_LABEL = Axes.END + 0.05;

    private final Canvas canvas = new Canvas();
    private final LabelPainter labelPainter = new LabelPainter();
    private final MarkerLabels labels = new MarkerLabels(labelPainter);

    Overlay() {
        canvas.setMouseTransparent(true);
    }

    Canvas node() {
        return canvas;
    }

    /** Makes the overlay show a tile of what is painted, at a magnification. */
    void show(Tile tile, double magnification) {
        canvas.setWidth(tile.width());
        canvas.setHeight(tile.height());
        canvas.getGraphicsContext2D().setTransform(magnification, 0, 0, magnification, -tile.x(), -tile.y());
    }

    void paint(SphereState state, Projection projection, SphereColors colors) {
        Picture picture = state.picture();
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setGlobalAlpha(1);
        graphics.clearRect(0, 0, projection.width(), projection.height());
        if (state.focused()) {
            paintFocus(graphics, projection, colors);
        }
        paintHorizon(graphics, projection, colors);
        Occupancy occupancy = new Occupancy(projection.width(), projection.height());
        picture.curves().forEach(curve -> occupy(curve, projection, occupancy));
        occupy(state.discs().beside(state.scale()), projection, occupancy);
        List<Plot.Spot> spots = new ArrayList<>();
        for (Marker marker : picture.markers()) {
            ScreenPoint at = projection.project(marker.at());
            double radius = colors.style().radius(marker.kind());
            double rotation = marker.kind() == Marker.Kind.KINK ? pathAngle(marker.at(), picture, projection) : 0;
            graphics.setGlobalAlpha(opacity(at));
            Point2D place = new Point2D.Double(at.x(), at.y());
            MarkPainter.paint(
                    graphics,
                    colors.style().marker(marker.kind(), colors.style().color(marker), place, rotation));
            occupancy.addBox(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius, MARKER_WEIGHT);
            spots.add(Plot.Spot.of(marker.labelled(Texts.beside(marker)), place, colors.style()));
        }
        paintAxes(picture.frame().axes(), graphics, projection, occupancy, colors);
        labelPainter.paint(
                graphics,
                labels.place(spots, projection, occupancy),
                colors.style().theme(),
                colors.halo());
    }

    private static void paintFocus(GraphicsContext graphics, Projection projection, SphereColors colors) {
        graphics.setStroke(Colors.convert(colors.style().theme().accent()));
        graphics.setLineWidth(FOCUS);
        graphics.strokeRect(FOCUS / 2, FOCUS / 2, projection.width() - FOCUS, projection.height() - FOCUS);
    }

    /** The angle on the screen of the path next to a point of it, in radians; a kink is drawn across. */
    private static double pathAngle(Direction at, Picture picture, Projection projection) {
        double least = Double.POSITIVE_INFINITY;
        double angle = 0;
        for (Curve curve : picture.curves()) {
            List<Direction> points = curve.points();
            for (int i = 1; curve.role() == Curve.Role.PATH && i < points.size(); i++) {
                double distance = points.get(i - 1).angleTo(at) + points.get(i).angleTo(at);
                if (distance < least) {
                    ScreenPoint from = projection.project(points.get(i - 1));
                    ScreenPoint to = projection.project(points.get(i));
                    least = distance;
                    angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
                }
            }
        }
        return angle;
    }

    /** A fine line where the sphere ends: a multisampled edge alone looks rough. */
    private static void paintHorizon(GraphicsContext graphics, Projection projection, SphereColors colors) {
        List<ScreenPoint> horizon = projection.horizon(Globe.RADIUS, HORIZON);
        graphics.setStroke(colors.horizon());
        graphics.setLineWidth(1);
        graphics.strokePolygon(
                horizon.stream().mapToDouble(ScreenPoint::x).toArray(),
                horizon.stream().mapToDouble(ScreenPoint::y).toArray(),
                HORIZON);
    }

    private void paintAxes(
            List<String> names,
            GraphicsContext graphics,
            Projection projection,
            Occupancy occupancy,
            SphereColors colors) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty()) {
                continue;
            }
            double[] tip = new double[names.size()];
            tip[i] = AXIS_LABEL;
            ScreenPoint at = projection.project(tip[0], tip[1], tip[2]);
            Label label = labelPainter.label(names.get(i), at, 0, hiddenAxis(projection, tip) ? OPACITY_BEHIND : 1);
            double x = at.x() - label.width() / 2;
            double y = at.y() - label.height() / 2;
            labelPainter.paint(
                    graphics,
                    List.of(new Label.Placed(label, x, y, false)),
                    colors.style().theme(),
                    colors.halo());
            occupancy.addBox(x, y, label.width(), label.height(), MARKER_WEIGHT);
        }
    }

    /** Whether the sphere is in front of a point outside it. */
    private static boolean hiddenAxis(Projection projection, double[] tip) {
        ScreenPoint at = projection.project(tip[0], tip[1], tip[2]);
        ScreenPoint foot = projection.project(Direction.of(tip));
        return !foot.inFront() && projection.directionAt(at.x(), at.y()).isPresent();
    }

    /** 1 in front, faint behind, without a jump at the horizon. */
    static double opacity(ScreenPoint at) {
        double share = Math.max(0, Math.min(1, (at.facing() + DUSK) / (2 * DUSK)));
        return OPACITY_BEHIND + share * (1 - OPACITY_BEHIND);
    }

    private static void occupy(Discs discs, Projection projection, Occupancy occupancy) {
        for (Rectangle2D box : discs.boxes(projection)) {
            occupancy.addBox(box.getX(), box.getY(), box.getWidth(), box.getHeight(), DISC_WEIGHT);
        }
    }

    private static void occupy(Curve curve, Projection projection, Occupancy occupancy) {
        float weight = curve.role() == Curve.Role.CROSS_LINE ? CROSS_LINE_WEIGHT : CURVE_WEIGHT;
        ScreenPoint before = null;
        for (Direction direction : curve.points()) {
            ScreenPoint point = projection.project(direction);
            if (before != null && point.inFront()) {
                occupancy.addLine(before, point, weight);
            }
            before = point;
        }
    }
}
