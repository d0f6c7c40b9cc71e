package org.loxodrome.ui.view.space;

/** How much of a view is taken, in square cells: what a label should not cover. */
public final class Occupancy {

    private static final double CELL = 4;

    private final double width;
    private final int columns;
    private final int rows;
    private final float[] weights;

    public Occupancy(double width, double height) {
        this.width = width;
        columns = (int) Math.ceil(width / CELL);
        rows = (int) Math.ceil(height / CELL);
        weights = new float[columns * rows];
    }

    /** The width of the view in pixels. */
    double width() {
        return width;
    }

    /** Marks the cells that a line touches. */
    public void addLine(ScreenPoint from, ScreenPoint to, float weight) {
        int steps = (int) Math.ceil(from.distanceTo(to.x(), to.y()) / CELL);
        for (int i = 0; i <= steps; i++) {
            double share = steps == 0 ? 0 : (double) i / steps;
            raise(cell(from.x() + share * (to.x() - from.x())), cell(from.y() + share * (to.y() - from.y())), weight);
        }
    }

    /** Marks a box. */
    public void addBox(double x, double y, double width, double height, float weight) {
        for (int row = cell(y); row <= cell(y + height); row++) {
            for (int column = cell(x); column <= cell(x + width); column++) {
                raise(column, row, weight);
            }
        }
    }

    /** What a box would cover; infinite if it does not lie wholly in the view. */
    public double cost(double x, double y, double width, double height) {
        if (x < 0 || y < 0 || cell(x + width) >= columns || cell(y + height) >= rows) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = 0;
        for (int row = cell(y); row <= cell(y + height); row++) {
            for (int column = cell(x); column <= cell(x + width); column++) {
                sum += weights[row * columns + column];
            }
        }
        return sum;
    }

    /** What a line would cross, per cell. */
    public double costOfLine(double fromX, double fromY, double toX, double toY) {
        int steps = (int) Math.ceil(Math.hypot(toX - fromX, toY - fromY) / CELL);
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double share = (double) i / steps;
            int column = cell(fromX + share * (toX - fromX));
            int row = cell(fromY + share * (toY - fromY));
            boolean inside = column >= 0 && row >= 0 && column < columns && row < rows;
            sum += inside ? weights[row * columns + column] : 0;
        }
        return sum;
    }

    private void raise(int column, int row, float weight) {
        if (column >= 0 && row >= 0 && column < columns && row < rows) {
            weights[row * columns + column] = Math.max(weights[row * columns + column], weight);
        }
    }

    private static int cell(double pixels) {
        return (int) Math.floor(pixels / CELL);
    }
}
