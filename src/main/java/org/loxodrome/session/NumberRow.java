package org.loxodrome.session;

import java.util.List;

/**
 * One row of numbers.
 *
 * @param kind what it is of: a point of a trajectory, of the path, …
 * @param quantities the same in all rows that belong together, though not known in each
 */
public record NumberRow(String kind, List<Quantity> quantities) {

    /** Copies the list. */
    public NumberRow {
        quantities = List.copyOf(quantities);
    }

    /** The names of its columns in a table, after the kind's. */
    public List<String> columns() {
        return quantities.stream().flatMap(Quantity::columns).toList();
    }
}
