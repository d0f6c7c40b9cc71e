package org.loxodrome.figure;

import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;

/**
 * How much of a training is behind an instant, as a share of the whole on a logarithmic scale: log(1 + γ̃/c) over its value at
 * the end, c = 0.01. At α = ∞, where every accuracy is infinite, 1/μ stands for γ̃.
 */
public final class TrainingProgress {

    private static final double UNIT = 0.01;

    private final boolean limit;
    private final double end;

    /** The progress along a trajectory, as far as it has come. */
    public TrainingProgress(Trajectory trajectory) {
        TrajectoryPoint last = trajectory.end();
        limit = trajectory.initialization().isLimit();
        end = size(last.accuracy(), last.mu());
    }

    /** The share at an accuracy γ̃ and its μ, from 0 to 1. */
    public double at(double accuracy, double mu) {
        double size = size(accuracy, mu);
        return end > 0 && size < end ? size / end : size == 0 ? 0 : 1;
    }

    private double size(double accuracy, double mu) {
        return Math.log1p((limit ? 1 / mu : accuracy) / UNIT);
    }
}
