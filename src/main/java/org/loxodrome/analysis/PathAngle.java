package org.loxodrome.analysis;

import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.margin.QMargin;

/**
 * The angle between training and theory: between w and the Q_μ max-margin predictor at the same μ = κ/γ̃, to which w tends as
 * α grows if Condition 5 holds (Moroshko et al. 2020, Theorem 6).
 */
public final class PathAngle {

    private final QMargin problem;

    /** Measures angles to the solutions of the given problem, which has the data and the depth of the trajectory. */
    public PathAngle(QMargin problem) {
        this.problem = problem;
    }

    /** The angle in degrees at a point after the start; at the start, where μ = ∞, the path has no point. */
    public double of(TrajectoryPoint point) {
        return point.direction().angleTo(problem.at(point.mu()).direction());
    }
}
