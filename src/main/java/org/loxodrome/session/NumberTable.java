package org.loxodrome.session;

import java.util.List;

/**
 * Rows of numbers and where they come from.
 *
 * @param source where they come from
 * @param rows at least one; all have the same columns
 */
public record NumberTable(NumberSource source, List<NumberRow> rows) {

    /** Copies the list. */
    public NumberTable {
        rows = List.copyOf(rows);
    }

    /** The numbers of what an experiment shows. */
    public static NumberTable of(Experiment experiment, Findings findings) {
        return new NumberTable(NumberSource.of(experiment), new ShownRows(experiment).of(findings));
    }
}
