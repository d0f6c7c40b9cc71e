package org.loxodrome.margin;

/**
 * A point of the Q_μ path.
 *
 * @param mu μ in the units of 1/X; infinite at the start, 0 at the end
 * @param margin the Q_μ max-margin predictor; at μ = ∞ the l2 one; at μ = 0 the l1 one to which the path tends
 */
public record QPoint(double mu, MaxMargin margin) {}
