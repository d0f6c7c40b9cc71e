package org.loxodrome.session;

import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

/**
 * What figures say about the data that they are drawn of.
 *
 * @param dataset the data
 */
record Subject(Dataset dataset) {

    /** What a title begins with. */
    String title() {
        return "Data set “" + dataset.name() + "”";
    }

    /** What a title begins with where there is one depth. */
    String title(Depth depth) {
        return title() + ", depth D = " + depth.value();
    }

    /** What a caption ends with: where our data sets come from; empty for other data. */
    String origin() {
        boolean ours =
                Presets.all().stream().anyMatch(preset -> preset.dataset().equals(dataset));
        return ours ? " " + Presets.ORIGIN : "";
    }
}
