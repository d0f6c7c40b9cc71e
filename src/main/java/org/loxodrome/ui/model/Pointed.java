package org.loxodrome.ui.model;

import java.util.Optional;
import java.util.OptionalDouble;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.geometry.Direction;

/**
 * What the user points at.
 *
 * @param at the direction w/‖w‖; on a trajectory or the path if one of them is near
 * @param place where it is drawn
 * @param l2Margin min_n y_n ⟨x_n, w⟩/‖w‖ in the units of the data; positive if w separates them
 * @param trajectory the trajectory that is near, if any
 * @param pathMu μ of the point of the Q_μ path that is near, if any, interpolated between the path's computed points
 */
public record Pointed(
        Direction at, Direction place, double l2Margin, Optional<OnTrajectory> trajectory, OptionalDouble pathMu) {

    /**
     * An instant of a training run.
     *
     * @param selection which of the window's trajectories
     * @param trajectory the trajectory itself
     * @param head the instant
     */
    public record OnTrajectory(Selection selection, Trajectory trajectory, Head head) {

        /** The initialization scale α. */
        public double alpha() {
            return trajectory.initialization().alpha();
        }
    }

    /** Whether the direction separates the data. */
    public boolean separates() {
        return l2Margin > 0;
    }
}
