package org.loxodrome.margin;

/**
 * A convex cost φ of one coordinate of the predictor, given by the inverse g = (φ')^{−1} of its derivative: at the minimum
 * of Σ φ(w_i) subject to X w ≥ 1 the predictor is w = g(Xᵀs) with multipliers s ≥ 0.
 */
interface Cost {

    /** g(z); infinite where z is outside the range of φ'. */
    double predictor(double z);

    /** g'(z) &gt; 0. */
    double slope(double z);

    /** φ'(w), the inverse of g. */
    double dual(double w);
}
