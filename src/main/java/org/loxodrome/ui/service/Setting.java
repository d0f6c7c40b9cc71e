package org.loxodrome.ui.service;

import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.session.Experiment;

/** What everything in one picture has in common: a trajectory is not compared with the theory of other data. */
record Setting(Dataset dataset, Depth depth) {

    /** The setting of an experiment. */
    static Setting of(Experiment experiment) {
        return new Setting(experiment.dataset(), experiment.depth());
    }
}
