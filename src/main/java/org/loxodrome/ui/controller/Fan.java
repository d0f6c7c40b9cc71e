package org.loxodrome.ui.controller;

import java.util.List;
import java.util.stream.Stream;
import org.loxodrome.session.Experiment;

/** Changes of an experiment's fan, whose scales ascend. */
final class Fan {

    /** From the rich regime to the limit. */
    static final List<Double> QUICK = List.of(0.1, 0.3, 1.0, 3.0, 10.0, 100.0, 1e4, Double.POSITIVE_INFINITY);

    private Fan() {}

    /** The experiment with its current scale in its fan, too, and drawn there. */
    static Experiment withCurrent(Experiment experiment) {
        return experiment
                .withFan(Stream.concat(experiment.fan().stream(), Stream.of(experiment.alpha()))
                        .distinct()
                        .sorted()
                        .toList())
                .withView(experiment.view().withVisible(experiment.alpha(), true));
    }

    /** The experiment without a scale in its fan. */
    static Experiment without(Experiment experiment, double alpha) {
        return experiment.withFan(
                experiment.fan().stream().filter(scale -> scale != alpha).toList());
    }
}
