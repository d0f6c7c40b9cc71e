package org.loxodrome.margin;

import java.util.ArrayList;
import java.util.List;

/** An orthonormal basis of some rows of X that grows row by row and says which rows are new directions. */
final class IndependentRows {

    /** What is left of a dependent row after projection, relative to the row, is at most this. */
    private static final double DEPENDENT = 1e-12;

    private final List<double[]> basis = new ArrayList<>();

    /** Adds the row; false, and nothing is added, if it is a combination of the rows before it. */
    boolean add(double[] row) {
        double length = L2Margin.norm(row);
        double[] rest = rest(row);
        double left = L2Margin.norm(rest);
        if (left <= DEPENDENT * length || basis.size() == row.length) {
            return false;
        }
        for (int i = 0; i < rest.length; i++) {
            rest[i] /= left;
        }
        basis.add(rest);
        return true;
    }

    /** The row's distance from the combinations of the rows before it. */
    double distance(double[] row) {
        return L2Margin.norm(rest(row));
    }

    private double[] rest(double[] row) {
        double[] rest = row.clone();
        for (int pass = 0; pass < 2; pass++) { // twice: one pass of Gram–Schmidt loses orthogonality
            for (double[] direction : basis) {
                ScaledRows.addMultiple(rest, -ScaledRows.dot(direction, rest), direction);
            }
        }
        return rest;
    }
}
