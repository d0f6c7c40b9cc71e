package org.loxodrome.margin;

import java.util.stream.IntStream;

/**
 * A corner of the polyhedra into which the hyperplanes w_i = 0 cut {w : X w ≥ 1}. Where more points have margin 1 than
 * coordinates are not 0, several bases give the same corner; they are told apart by moving every bound 1 by an infinitely
 * small amount.
 *
 * @param basis what determines it
 * @param coordinates the coordinates of the basis, ascending
 * @param points the points of the basis, ascending
 * @param inverse the inverse of X restricted to the basis: a row a coordinate, a column a point
 * @param predictor w, length d, exactly 0 where it is 0 to rounding
 * @param predictorShift what the moved bounds add to w, length d
 * @param slacks m_n − 1, length N, exactly 0 where it is 0 to rounding
 * @param slackShifts what the moved bounds add to the slacks, length N
 */
record Corner(
        CornerBasis basis,
        int[] coordinates,
        int[] points,
        double[][] inverse,
        double[] predictor,
        double[] predictorShift,
        double[] slacks,
        double[] slackShifts) {

    /** The coordinates where w_i ≠ 0, ascending. */
    int[] support() {
        return IntStream.of(coordinates).filter(i -> predictor[i] != 0).toArray();
    }

    /** The points with margin 1, ascending. */
    int[] tight() {
        return IntStream.range(0, slacks.length).filter(n -> slacks[n] == 0).toArray();
    }

    /** The sign of w_i in the basis, that of its shift where it is 0. */
    double sign(int i) {
        return Math.signum(predictor[i] == 0 ? predictorShift[i] : predictor[i]);
    }

    /** Whether no point is beyond its moved bound. */
    boolean isFeasible() {
        for (int n = 0; n < slacks.length; n++) {
            boolean inBasis = basis.points().get(n);
            if (!inBasis && (slacks[n] < 0 || (slacks[n] == 0 && slackShifts[n] < 0))) {
                return false;
            }
        }
        return true;
    }

    /** The multipliers s with X_Aᵀ s = sign w on the coordinates of the basis, length N: those of ‖w‖₁ if w minimises it. */
    double[] l1Weights() {
        double[] weights = new double[slacks.length];
        for (int j = 0; j < coordinates.length; j++) {
            for (int k = 0; k < points.length; k++) {
                weights[points[k]] += sign(coordinates[j]) * inverse[j][k];
            }
        }
        return weights;
    }
}
