package org.loxodrome.figure.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;

/** How much is drawn where, on a coarse grid: tells empty places for labels. */
public final class InkMap {

    private static final double CELL = 3;

    private final Rectangle2D area;
    private final int columns;
    private final int rows;
    private final boolean[] inked;
    private int[] sums = {};

    InkMap(Rectangle2D area) {
        this.area = area;
        columns = (int) Math.ceil(area.getWidth() / CELL);
        rows = (int) Math.ceil(area.getHeight() / CELL);
        inked = new boolean[columns * rows];
    }

    /** Counts what a line covers. */
    public void add(Polyline line) {
        for (int i = 1; i < line.size(); i++) {
            double length = line.lengthTo(i);
            double steps = Math.ceil(length / CELL);
            for (double k = 0; length > 0 && k <= steps; k++) {
                double share = k / steps;
                add(
                        line.x(i - 1) + share * (line.x(i) - line.x(i - 1)),
                        line.y(i - 1) + share * (line.y(i) - line.y(i - 1)));
            }
        }
        sums = new int[0];
    }

    void add(Rectangle2D box) {
        for (int row = row(box.getMinY()); row < row(box.getMaxY() + CELL); row++) {
            for (int column = column(box.getMinX()); column < column(box.getMaxX() + CELL); column++) {
                inked[row * columns + column] = true;
            }
        }
        sums = new int[0];
    }

    /** The share of a box that is drawn on, 0 to 1; the part of the box outside of the map counts as empty. */
    double share(Rectangle2D box) {
        if (sums.length == 0) {
            sums = summed();
        }
        int left = column(box.getMinX());
        int right = column(box.getMaxX() + CELL);
        int top = row(box.getMinY());
        int bottom = row(box.getMaxY() + CELL);
        int cells = (right - left) * (bottom - top);
        return cells == 0
                ? 0
                : (sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top)) / (double) cells;
    }

    /** How many cells that are drawn on a line crosses. */
    int cells(Line2D line) {
        int steps = (int) Math.max(1, Math.ceil(line.getP1().distance(line.getP2()) / CELL));
        return (int) IntStream.rangeClosed(0, steps)
                .map(i -> cell(
                        line.getX1() + i * (line.getX2() - line.getX1()) / steps,
                        line.getY1() + i * (line.getY2() - line.getY1()) / steps))
                .filter(cell -> cell >= 0 && inked[cell])
                .distinct()
                .count();
    }

    private void add(double x, double y) {
        int cell = cell(x, y);
        if (cell >= 0) {
            inked[cell] = true;
        }
    }

    /** The cell of a point; negative beside the map. */
    private int cell(double x, double y) {
        double column = Math.floor((x - area.getX()) / CELL);
        double row = Math.floor((y - area.getY()) / CELL);
        return column >= 0 && row >= 0 && column < columns && row < rows ? ((int) row) * columns + (int) column : -1;
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns, Math.floor((x - area.getX()) / CELL)));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows, Math.floor((y - area.getY()) / CELL)));
    }

    /** Number of inked cells left of a column and above a row. */
    private int sum(int column, int row) {
        return sums[row * (columns + 1) + column];
    }

    private int[] summed() {
        int[] table = new int[(columns + 1) * (rows + 1)];
        for (int row = 0; row < rows; row++) {
            int inRow = 0;
            for (int column = 0; column < columns; column++) {
                inRow += inked[row * columns + column] ? 1 : 0;
                int here = (row + 1) * (columns + 1) + column + 1;
                table[here] = table[here - columns - 1] + inRow;
            }
        }
        return table;
    }
}
