package org.loxodrome.ui.view;

import java.nio.file.Path;
import org.loxodrome.geometry.Direction;

/** What can be asked of the data. Points n and coordinates i are counted from 0. */
public interface DataActions {

    /** Sets x_{n,i}. */
    void setCoordinate(int n, int i, double value);

    /** Sets the label y_n, 1 or −1. */
    void setLabel(int n, double label);

    /** Gives a point the label that it does not have. */
    void flipLabel(int n);

    /** Adds a point on the far side of the margin. */
    void addPoint();

    /** Adds a point's like below it. */
    void duplicatePoint(int n);

    /** Takes a point away. */
    void removePoint(int n);

    /** Moves a point so that y_n x_n has this direction and length, to five digits: one step for each press of the mouse. */
    void turnPoint(int n, Direction direction, double length);

    /** Draws random data that are separable. */
    void drawRandom(int size, int dimension, long seed);

    /** Writes the data to a CSV file. */
    void export(Path file);

    /** Shows the data as a table, or no longer. */
    void showTable(boolean shown);

    /** Shows the data points on the sphere, or no longer. */
    void showPoints(boolean shown);
}
