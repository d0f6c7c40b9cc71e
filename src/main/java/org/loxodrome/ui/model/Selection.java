package org.loxodrome.ui.model;

import java.util.Optional;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.figure.Curve;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.session.Findings;

/**
 * Which trajectory is selected: the current one, whatever its α, or one of the fan.
 *
 * @param current whether it is the current one
 * @param alpha the α of the fan's trajectory; NaN for the current one
 */
public record Selection(boolean current, double alpha) {

    /** The trajectory at the slider's α. */
    public static final Selection CURRENT = new Selection(true, Double.NaN);

    /** A trajectory of the fan. */
    public static Selection fan(double alpha) {
        return new Selection(false, alpha);
    }

    /** The trajectory that a curve of the picture shows. */
    public static Selection of(Curve trajectory) {
        return trajectory.role() == Curve.Role.CURRENT ? CURRENT : fan(trajectory.alpha());
    }

    /** The trajectory, if the findings hold it. */
    public Optional<Trajectory> in(Findings findings) {
        Optional<FanTrajectory> found = current
                ? findings.current()
                : findings.fan().stream().filter(line -> line.alpha() == alpha).findFirst();
        return found.map(FanTrajectory::trajectory);
    }
}
