package org.loxodrome.margin;

/**
 * A solution of min Σ φ(w_i) subject to X w ≥ 1 in the scaled data.
 *
 * @param weights s, length N, ≥ 0
 * @param coordinates z = Xᵀs, length d
 * @param predictor w = g(z), corrected so that X_A w = 1 holds to rounding, length d
 * @param support A, the rows with s_n &gt; 0, ascending
 */
record DualPoint(double[] weights, double[] coordinates, double[] predictor, int[] support) {}
