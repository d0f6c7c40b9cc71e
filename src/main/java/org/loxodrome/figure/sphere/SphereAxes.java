package org.loxodrome.figure.sphere;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;

/**
 * The positive axes w₁, w₂, w₃, from the surface of the sphere outwards.
 *
 * @param names their names; an axis without one is not drawn
 * @param area only axes whose name is in this area are drawn
 */
record SphereAxes(List<String> names, Orthographic projection, GlobeStyle style, Rectangle2D area) {

    /** How far out they reach, in radii. */
    private static final double END = 1.16;

    private static final int COUNT = 3;
    private static final double LABEL_DISTANCE = 0.85;
    private static final double SIDEWAYS = 0.05;

    /** What the sphere does not hide. */
    List<Mark> front() {
        List<Mark> marks = new ArrayList<>();
        for (int i : shown()) {
            double from = isBehind(i) ? leavesSphere(i) : 1;
            if (from < END) {
                marks.add(line(i, from, END, style.axis(), style.theme().mutedInk()));
            }
            if (!isBehind(i) || from < END) {
                marks.add(label(i, style.theme().ink()));
            }
        }
        return marks;
    }

    /** What it hides. */
    List<Mark> hidden() {
        Color faint = style.theme().faded(style.theme().mutedInk());
        List<Mark> marks = new ArrayList<>();
        for (int i : shown()) {
            double to = isBehind(i) ? Math.min(END, leavesSphere(i)) : 1;
            if (to > 1) {
                marks.add(line(i, 1, to, style.behind(style.axis()), faint));
            }
            if (to >= END) {
                marks.add(label(i, faint));
            }
        }
        return marks;
    }

    /** The boxes of the labels. */
    List<Rectangle2D> boxes() {
        return Arrays.stream(shown())
                .mapToObj(axis -> box(axis, labelMiddle(axis)))
                .toList();
    }

    private int[] shown() {
        return IntStream.range(0, COUNT)
                .filter(axis -> !names.get(axis).isEmpty() && area.contains(box(axis, labelMiddle(axis))))
                .toArray();
    }

    private Mark line(int axis, double from, double to, Pen pen, Color color) {
        double[] start = point(axis, from);
        double[] end = point(axis, to);
        Line2D line = new Line2D.Double(projection.x(start), projection.y(start), projection.x(end), projection.y(end));
        return new Mark.Line(line, pen, color);
    }

    private Mark label(int axis, Color color) {
        Point2D middle = labelMiddle(axis);
        double baseline = middle.getY() + Typesetting.capHeight(style.em()) / 2;
        return new Mark.Words(text(axis), middle.getX(), baseline, Mark.Anchor.MIDDLE, style.em(), color);
    }

    /** Beyond the tip; above the axis where there is no room or it points at the viewer or away. */
    private Point2D labelMiddle(int axis) {
        double[] tip = point(axis, END);
        double dx = projection.x(tip) - projection.middle().getX();
        double dy = projection.y(tip) - projection.middle().getY();
        double length = Math.hypot(dx, dy);
        double distance = LABEL_DISTANCE * style.em();
        Point2D beyond = new Point2D.Double(
                projection.x(tip) + distance * dx / length, projection.y(tip) + distance * dy / length);
        if (length > SIDEWAYS * projection.radius() && area.contains(box(axis, beyond))) {
            return beyond;
        }
        double[] half = point(axis, (1 + END) / 2);
        return new Point2D.Double(projection.x(half), projection.y(half) - distance);
    }

    private Rectangle2D box(int axis, Point2D middle) {
        double width = Typesetting.widthOf(text(axis), style.em());
        double height = style.em();
        return new Rectangle2D.Double(middle.getX() - width / 2, middle.getY() - height / 2, width, height);
    }

    private boolean isBehind(int axis) {
        return projection.facing(point(axis, 1)) < 0;
    }

    /** How far out an axis behind the sphere comes out from behind it, in radii. */
    private double leavesSphere(int axis) {
        double facing = projection.facing(point(axis, 1));
        return 1 / Math.sqrt(1 - facing * facing);
    }

    private static double[] point(int axis, double distance) {
        double[] point = new double[COUNT];
        point[axis] = distance;
        return point;
    }

    private RichText text(int axis) {
        return RichText.of(names.get(axis));
    }
}
