package org.loxodrome.analysis;

/**
 * The level set of a function of w that is a sum over the coordinates, even and increasing in |w_i|, through the points ±1 of the
 * axes.
 */
interface BallShape {

    /**
     * How far it is in a direction.
     *
     * @param direction a unit vector with components ≥ 0
     */
    double radius(double[] direction);

    /**
     * A vector of the gradient's direction.
     *
     * @param point a point of the level set with coordinates ≥ 0; where one is 0, the limit from positive ones is taken
     */
    double[] gradient(double[] point);
}
