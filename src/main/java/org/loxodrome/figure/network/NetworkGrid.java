package org.loxodrome.figure.network;

import org.loxodrome.figure.drawing.TextFrame;

/**
 * Where the nodes of a network are: inputs, then D columns of 2d nodes, then the output.
 *
 * @param depth the depth D
 * @param inputs the number d of inputs
 * @param width width of the page in points
 * @param top where the first row may begin
 * @param bottom where the last row must end
 * @param em font size, the measure of all lengths
 */
record NetworkGrid(int depth, int inputs, double width, double top, double bottom, double em) {

    private static final double RADIUS = 0.85;

    /** Radius of a node; smaller where columns are near. */
    double radius() {
        return Math.min(RADIUS * em, columnWidth() / 4);
    }

    /** Distance between columns. */
    double columnWidth() {
        return (width - 2 * margin()) / (depth + 1);
    }

    /** The place across of a column: 0 for the inputs, 1 to D for the nodes behind a weight, D + 1 for the output. */
    double x(int column) {
        return margin() + column * columnWidth();
    }

    /** The height of a chain. */
    double y(int input, boolean positive) {
        return top + (2 * input + (positive ? 0.5 : 1.5)) * (bottom - top) / (2 * inputs);
    }

    /** The height of an input, between its chains. */
    double y(int input) {
        return (y(input, true) + y(input, false)) / 2;
    }

    /** The height of the output. */
    double middle() {
        return (top + bottom) / 2;
    }

    private double margin() {
        return (TextFrame.EDGE + RADIUS) * em;
    }
}
