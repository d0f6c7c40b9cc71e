package org.loxodrome.session;

import java.util.Optional;
import org.loxodrome.problem.Dataset;

/**
 * Where numbers come from, so that they can be computed again.
 *
 * @param command the command line that prints them, or those of them that a command line prints
 * @param dataset the data
 * @param experiment the experiment, if they are of one
 */
public record NumberSource(String command, Dataset dataset, Optional<Experiment> experiment) {

    /** The numbers of an experiment. */
    public static NumberSource of(Experiment experiment) {
        return new NumberSource(TrajectoryCommandLine.of(experiment), experiment.dataset(), Optional.of(experiment));
    }
}
