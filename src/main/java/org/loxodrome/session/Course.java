package org.loxodrome.session;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.FlowException;
import org.loxodrome.flow.NormalizedGradientDescent;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.flow.TrajectoryListener;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;

/**
 * How one trajectory of an experiment is to be followed.
 *
 * @param start where it starts
 * @param stops where an exact point is wanted
 * @param choice what follows it
 */
public record Course(Initialization start, List<Stop> stops, EngineChoice choice) {

    /** Copies the list. */
    public Course {
        stops = List.copyOf(stops);
    }

    /** The course from one of an experiment's scales. */
    public static Course of(Experiment experiment, double alpha) {
        Initialization start = new Initialization(experiment.depth(), alpha);
        return new Course(start, experiment.stops(start), experiment.engine(start));
    }

    /**
     * Follows it.
     *
     * @throws FlowException with a sentence for the user, if it cannot be followed
     */
    public void follow(
            Function<EngineChoice, TrajectoryEngine> engines,
            Dataset dataset,
            TrajectoryListener listener,
            BooleanSupplier cancelled) {
        TrajectoryEngine engine = engines.apply(choice);
        if (engine instanceof NormalizedGradientDescent descent) {
            check(descent, dataset);
        }
        engine.follow(dataset, start, stops, listener, cancelled);
    }

    private void check(NormalizedGradientDescent descent, Dataset dataset) {
        try {
            descent.check(dataset, start);
        } catch (IllegalArgumentException e) {
            throw new FlowException(String.valueOf(e.getMessage())); // a step that is too large for these data
        }
    }
}
