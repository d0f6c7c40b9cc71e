package org.loxodrome.ui.view.ball;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.loxodrome.figure.BallPicture;
import org.loxodrome.figure.BallPicture.Facet;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Texts;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.Polyhedron.Corner;
import org.loxodrome.ui.view.space.Colors;
import org.loxodrome.ui.view.space.Label;
import org.loxodrome.ui.view.space.LabelPainter;
import org.loxodrome.ui.view.space.LabelPlacer;
import org.loxodrome.ui.view.space.MarkPainter;
import org.loxodrome.ui.view.space.Occupancy;
import org.loxodrome.ui.view.space.Projection;
import org.loxodrome.ui.view.space.ScreenPoint;
import org.loxodrome.ui.view.space.Vectors;

/** The touching point, the names of things and the title, in front of the 3D scene. */
final class BallOverlay {

    private static final double OPACITY_BEHIND = 0.35;
    private static final double FOCUS = 2;
    private static final double MARGIN = 16;
    private static final float MARKER_WEIGHT = 12;
    private static final float EDGE_WEIGHT = 6;
    private static final float RAY_WEIGHT = 6;
    private static final double RAY_WIDTH = 1.6;
    private static final double DASH = 4;
    private static final double OPACITY_INSIDE = 0.75;
    private static final double AXIS_LABEL = BallScene.AXIS_END + 0.07;
    private static final String[] AXES = {"w_1", "w_2", "w_3"};

    private final Canvas canvas = new Canvas();
    private final LabelPlacer placer = new LabelPlacer();
    private final LabelPainter labelPainter = new LabelPainter();

    BallOverlay() {
        canvas.setMouseTransparent(true);
    }

    Canvas node() {
        return canvas;
    }

    /** Gives the overlay its size, and everything on it a magnification. */
    void resize(double width, double height, double magnification) {
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.getGraphicsContext2D().setTransform(magnification, 0, 0, magnification, 0, 0);
    }

    void paint(BallPicture picture, Projection projection, BallColors colors, boolean focused) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setGlobalAlpha(1);
        graphics.clearRect(0, 0, projection.width(), projection.height());
        if (focused) {
            graphics.setStroke(Colors.convert(colors.style().theme().accent()));
            graphics.setLineWidth(FOCUS);
            graphics.strokeRect(FOCUS / 2, FOCUS / 2, projection.width() - FOCUS, projection.height() - FOCUS);
        }
        Occupancy occupancy = new Occupancy(projection.width(), projection.height());
        Facets.sides(picture.facets(), false)
                .forEach(side -> occupancy.addLine(at(projection, side[0]), at(projection, side[1]), EDGE_WEIGHT));
        List<Label> labels = new ArrayList<>();
        for (BallPicture.Touch touch : picture.touches()) {
            labels.add(paint(touch, projection, colors, occupancy));
        }
        labels.subList(1, labels.size()).clear(); // corners of one set have one name
        polyhedronLabel(picture.facets(), projection).ifPresent(labels::add);
        List<Label.Placed> fixed = new ArrayList<>(axisLabels(projection, occupancy));
        fixed.add(title(picture, projection));
        paintLabels(graphics, fixed, colors);
        paintLabels(graphics, placer.place(labels, occupancy), colors);
    }

    private Label paint(BallPicture.Touch touch, Projection projection, BallColors colors, Occupancy occupancy) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        Marker marker = touch.marker();
        ScreenPoint at = at(projection, touch.point());
        double radius = colors.style().radius(marker.kind());
        double opacity = projection.project(marker.at()).inFront() ? 1 : OPACITY_BEHIND;
        paintRayInside(at, projection, colors);
        occupancy.addLine(projection.project(0, 0, 0), at(projection, end(marker)), RAY_WEIGHT);
        graphics.setGlobalAlpha(opacity);
        java.awt.Color color = colors.style().color(marker);
        MarkPainter.paint(graphics, colors.style().marker(marker.kind(), color, new Point2D.Double(at.x(), at.y()), 0));
        occupancy.addBox(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius, MARKER_WEIGHT);
        return labelPainter.label(marker.label(), at, radius, opacity);
    }

    /** The part of the ray that the ball hides. */
    private void paintRayInside(ScreenPoint touch, Projection projection, BallColors colors) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        ScreenPoint origin = projection.project(0, 0, 0);
        graphics.setGlobalAlpha(OPACITY_INSIDE);
        graphics.setStroke(colors.ray());
        graphics.setLineWidth(RAY_WIDTH);
        graphics.setLineDashes(DASH, DASH);
        graphics.strokeLine(origin.x(), origin.y(), touch.x(), touch.y());
        graphics.setLineDashes();
        graphics.setFill(colors.ray());
        graphics.fillOval(origin.x() - RAY_WIDTH, origin.y() - RAY_WIDTH, 2 * RAY_WIDTH, 2 * RAY_WIDTH);
    }

    private static double[] end(Marker marker) {
        double[] direction = marker.at().toArray();
        return Vectors.mix(BallScene.RAY, direction, 0, direction);
    }

    private List<Label.Placed> axisLabels(Projection projection, Occupancy occupancy) {
        List<Label.Placed> placed = new ArrayList<>();
        for (int i = 0; i < AXES.length; i++) {
            double[] tip = new double[3];
            tip[i] = AXIS_LABEL;
            placed.add(centred(AXES[i], tip, projection, occupancy));
        }
        return placed;
    }

    /** The polyhedron's name, on its largest face. */
    private Optional<Label> polyhedronLabel(List<Facet> facets, Projection projection) {
        return facets.stream()
                .max(Comparator.comparingDouble(facet -> area(facet, projection)))
                .map(facet -> labelPainter.label(Texts.polyhedron(), middle(facet, projection), 0, 1));
    }

    private static double area(Facet facet, Projection projection) {
        double sum = 0;
        List<Corner> corners = facet.face().corners();
        for (int k = 0; k < corners.size(); k++) {
            ScreenPoint here = at(projection, corners.get(k).toArray());
            ScreenPoint next =
                    at(projection, corners.get((k + 1) % corners.size()).toArray());
            sum += here.x() * next.y() - next.x() * here.y();
        }
        return Math.abs(sum);
    }

    private static ScreenPoint middle(Facet facet, Projection projection) {
        double[] sum = new double[3];
        List<Corner> corners = facet.face().corners();
        for (Corner corner : corners) {
            double[] point = corner.toArray();
            for (int i = 0; i < 3; i++) {
                sum[i] += point[i] / corners.size();
            }
        }
        return at(projection, sum);
    }

    private Label.Placed centred(String text, double[] tip, Projection projection, Occupancy occupancy) {
        ScreenPoint at = at(projection, tip);
        boolean behind = !projection.project(Direction.of(tip)).inFront()
                && projection.directionAt(at.x(), at.y()).isPresent();
        Label label = labelPainter.label(text, at, 0, behind ? OPACITY_BEHIND : 1);
        double x = at.x() - label.width() / 2;
        double y = at.y() - label.height() / 2;
        occupancy.addBox(x, y, label.width(), label.height(), MARKER_WEIGHT);
        return new Label.Placed(label, x, y, false);
    }

    private Label.Placed title(BallPicture picture, Projection projection) {
        ScreenPoint corner = new ScreenPoint(MARGIN, projection.height() - MARGIN, 1);
        Label label = labelPainter.label(picture.title(), corner, 0, 1);
        return new Label.Placed(label, MARGIN, projection.height() - MARGIN - label.height(), false);
    }

    private void paintLabels(GraphicsContext graphics, List<Label.Placed> placed, BallColors colors) {
        Color halo = colors.halo();
        labelPainter.paint(graphics, placed, colors.style().theme(), halo);
    }

    private static ScreenPoint at(Projection projection, double[] point) {
        return projection.project(point[0], point[1], point[2]);
    }
}
