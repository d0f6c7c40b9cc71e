package org.loxodrome.ui.model;

import org.loxodrome.network.Initialization;

/**
 * An instant of training.
 *
 * @param accuracy how far training has come: γ̃, or γ̃/κ = 1/μ if it starts at α = ∞; infinite at the end
 * @param start where it starts
 */
record Instant(double accuracy, Initialization start) {

    /**
     * How far training from another start has come at the same instant: the accuracy γ̃ is the same or, if one of them starts at
     * α = ∞, μ.
     */
    double on(Initialization other) {
        if (start.isLimit() == other.isLimit()) {
            return accuracy;
        }
        return other.isLimit() ? accuracy / start.kappa() : accuracy * other.kappa();
    }
}
