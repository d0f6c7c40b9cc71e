package org.loxodrome.figure.network;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;

/**
 * What is drawn of a network.
 *
 * @param grid where
 * @param theme colours
 * @param largest the weight of the thickest edges
 */
record NetworkMarks(NetworkGrid grid, Theme theme, double largest) {

    private static final double THICKEST = 0.8;
    private static final double THINNEST = 0.04;
    private static final double LINE = 0.077;
    private static final double WEIGHT_FONT = 0.88;
    private static final double WEIGHT_LIFT = 0.3;

    /** The edges of a chain and its weight. */
    List<Mark> chain(int input, boolean positive, double weight) {
        List<Mark> marks = new ArrayList<>();
        double y = grid.y(input, positive);
        double thick = Math.max(THINNEST, largest > 0 ? THICKEST * weight / largest : 0) * grid.em();
        marks.add(edge(0, grid.y(input), y, thick, color(positive)));
        for (int column = 1; column < grid.depth(); column++) {
            marks.add(edge(column, y, y, thick, color(positive)));
        }
        marks.add(edge(grid.depth(), y, grid.middle(), LINE * grid.em(), theme.ink()));
        addWeight(marks, y - thick / 2, weight, positive);
        return marks;
    }

    /** All nodes, each named: inputs, what comes out of a chain with its sign, the output. */
    List<Mark> nodes() {
        List<Mark> marks = new ArrayList<>();
        for (int input = 0; input < grid.inputs(); input++) {
            addNode(marks, 0, grid.y(input), "x_" + subscript(input + 1), theme.ink());
            for (boolean positive : new boolean[] {true, false}) {
                double y = grid.y(input, positive);
                for (int column = 1; column < grid.depth(); column++) {
                    addNode(marks, column, y, "", color(positive));
                }
                addNode(marks, grid.depth(), y, positive ? "+" : "−", color(positive));
            }
        }
        addNode(marks, grid.depth() + 1, grid.middle(), "f", theme.ink());
        return marks;
    }

    private Mark edge(int column, double from, double to, double thick, Color color) {
        return new Mark.Line(new Line2D.Double(grid.x(column), from, grid.x(column + 1), to), Pen.solid(thick), color);
    }

    /** Above the first edge of the chain that is level, if it is long enough. */
    private void addWeight(List<Mark> marks, double edge, double weight, boolean positive) {
        double size = WEIGHT_FONT * grid.em();
        RichText text = RichText.of("u_" + (positive ? "+" : "−") + " = " + NumberText.of(weight));
        double room = grid.columnWidth() - 2 * grid.radius();
        if (Typesetting.widthOf(text, size) < room) {
            double x = (grid.x(1) + grid.x(2)) / 2;
            double baseline = edge - WEIGHT_LIFT * grid.em();
            marks.add(new Mark.Words(text, x, baseline, Mark.Anchor.MIDDLE, size, theme.ink()));
        }
    }

    private void addNode(List<Mark> marks, int column, double y, String name, Color color) {
        double radius = grid.radius();
        Ellipse2D circle = new Ellipse2D.Double(grid.x(column) - radius, y - radius, 2 * radius, 2 * radius);
        marks.add(new Mark.Area(circle, theme.background()));
        marks.add(new Mark.Line(circle, Pen.solid(LINE * grid.em()), color));
        RichText text = RichText.of(name);
        double size = grid.em() * Math.min(1, radius / (0.7 * grid.em()));
        if (!name.isEmpty()) {
            double baseline = y + Typesetting.capHeight(size) / 2;
            marks.add(new Mark.Words(text, grid.x(column), baseline, Mark.Anchor.MIDDLE, size, theme.ink()));
        }
    }

    private Color color(boolean positive) {
        return theme.colorOf(positive ? Marker.Kind.L2_OVER_D : Marker.Kind.L1);
    }

    private static String subscript(int number) {
        return "{" + number + "}";
    }
}
