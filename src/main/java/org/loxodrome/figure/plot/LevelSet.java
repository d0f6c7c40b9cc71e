package org.loxodrome.figure.plot;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The part of a grid where a function is not above a level, as one outline: marching squares, with straight lines between the
 * grid's edges. Outside of the grid the function is infinite, so that every outline is closed.
 *
 * @param values the function in column i and row j at {@code [i][j]}; it may be infinite
 * @param level the level
 */
public record LevelSet(double[][] values, double level) {

    /** An edge of the grid, from (i, j) to the next column or to the next row. */
    private record Edge(int i, int j, boolean toNextColumn) {}

    /** The outline in units of columns and rows; empty if the function is above the level everywhere. */
    public Path2D outline() {
        Map<Edge, Edge> next = segments();
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Set<Edge> done = new HashSet<>();
        for (Edge start : next.keySet()) {
            List<Point2D> loop = new ArrayList<>();
            for (Edge edge = start; edge != null && done.add(edge); edge = next.get(edge)) {
                loop.add(place(edge));
            }
            append(outline, loop);
        }
        return outline;
    }

    /** From each edge on the outline to the one after it, the set to the left (rows upwards). */
    private Map<Edge, Edge> segments() {
        Map<Edge, Edge> next = new LinkedHashMap<>();
        for (int i = -1; i < values.length; i++) {
            for (int j = -1; j < values[0].length; j++) {
                addCell(next, i, j);
            }
        }
        return next;
    }

    private void addCell(Map<Edge, Edge> next, int i, int j) {
        boolean[] inside = {inside(i, j), inside(i + 1, j), inside(i + 1, j + 1), inside(i, j + 1)};
        if (inside[0] == inside[1] && inside[1] == inside[2] && inside[2] == inside[3]) {
            return;
        }
        Edge[] edges = {new Edge(i, j, true), new Edge(i + 1, j, false), new Edge(i, j + 1, true), new Edge(i, j, false)
        };
        List<Edge> exits = new ArrayList<>();
        List<Edge> entries = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            if (inside[k] && !inside[(k + 1) % 4]) {
                exits.add(edges[k]);
            } else if (!inside[k] && inside[(k + 1) % 4]) {
                entries.add(edges[k]);
            }
        }
        // at a saddle the entry after each exit cuts off the corner outside, the other one the corner inside
        boolean entryFirst = !inside[0];
        boolean following = exits.size() < 2 || isMiddleInside(i, j);
        for (int k = 0; k < exits.size(); k++) {
            int partner = entryFirst == following ? k + 1 : k;
            next.put(exits.get(k), entries.get(partner % entries.size()));
        }
    }

    private boolean isMiddleInside(int i, int j) {
        return value(i, j) + value(i + 1, j) + value(i + 1, j + 1) + value(i, j + 1) <= 4 * level;
    }

    private boolean inside(int i, int j) {
        return value(i, j) <= level;
    }

    private double value(int i, int j) {
        boolean onGrid = i >= 0 && i < values.length && j >= 0 && j < values[0].length;
        return onGrid ? values[i][j] : Double.POSITIVE_INFINITY;
    }

    /** Where an edge meets the level; at its finite end if the other one is infinite. */
    private Point2D place(Edge edge) {
        int endColumn = edge.toNextColumn ? edge.i + 1 : edge.i;
        int endRow = edge.toNextColumn ? edge.j : edge.j + 1;
        double from = value(edge.i, edge.j);
        double to = value(endColumn, endRow);
        double share = Double.isInfinite(from) ? 1 : Double.isInfinite(to) ? 0 : (level - from) / (to - from);
        return new Point2D.Double(edge.i + share * (endColumn - edge.i), edge.j + share * (endRow - edge.j));
    }

    /** Appends a closed line without the points on its straight parts. */
    private static void append(Path2D path, List<Point2D> loop) {
        List<Point2D> corners = IntStream.range(0, loop.size())
                .filter(i -> isCorner(
                        loop.get(Math.floorMod(i - 1, loop.size())), loop.get(i), loop.get((i + 1) % loop.size())))
                .mapToObj(loop::get)
                .toList();
        for (int i = 0; i < corners.size(); i++) {
            Point2D corner = corners.get(i);
            if (i == 0) {
                path.moveTo(corner.getX(), corner.getY());
            } else {
                path.lineTo(corner.getX(), corner.getY());
            }
        }
        if (!corners.isEmpty()) {
            path.closePath();
        }
    }

    /** Whether the way turns, or stops at a point that is there twice. */
    private static boolean isCorner(Point2D before, Point2D at, Point2D after) {
        double turn = (at.getX() - before.getX()) * (after.getY() - at.getY())
                - (at.getY() - before.getY()) * (after.getX() - at.getX());
        return turn != 0 || (at.equals(after) && !at.equals(before));
    }
}
