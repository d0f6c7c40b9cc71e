package org.loxodrome.session;

import org.loxodrome.geometry.Direction;

/**
 * A point of the path of Q_μ max-margin predictors.
 *
 * @param mu μ, from ∞ (the l2 max-margin predictor) to 0 (an l1 max-margin predictor)
 * @param direction the direction of argmin Q_μ(w) subject to X w ≥ 1
 */
public record PathPoint(double mu, Direction direction) {}
