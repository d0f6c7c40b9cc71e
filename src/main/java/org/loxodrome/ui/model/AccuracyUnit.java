package org.loxodrome.ui.model;

import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.network.Initialization;

/** What tells how far training has come. */
public enum AccuracyUnit {
    /** The accuracy γ̃ itself. */
    ABSOLUTE,
    /** γ̃/κ = 1/μ: at α = ∞, where every accuracy is infinite, it is not. */
    RELATIVE;

    /** What tells it of training from this start. */
    public static AccuracyUnit of(Initialization start) {
        return start.isLimit() ? RELATIVE : ABSOLUTE;
    }

    /** How far training has come at a point. */
    double of(TrajectoryPoint point) {
        return this == ABSOLUTE ? point.accuracy() : 1 / point.mu();
    }

    /** How far training from this start has come where μ has the given value. */
    static double atMu(Initialization start, double mu) {
        return start.isLimit() ? 1 / mu : start.kappa() / mu;
    }
}
