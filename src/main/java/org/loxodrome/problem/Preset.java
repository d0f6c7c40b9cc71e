package org.loxodrome.problem;

import java.util.List;

/**
 * A data set that ships with the program, with the settings that show what it is for.
 *
 * @param name the data set's name
 * @param figure the figure of Moroshko et al. (2020) it belongs to, e.g. {@code 3(c)}
 * @param depth the depth D that shows it
 * @param alphas the fan of initialization scales α that shows it, ascending
 * @param shows one sentence on what one sees
 * @param dataset the data: made for Loxodrome, the paper does not print its own
 */
public record Preset(String name, String figure, int depth, List<Double> alphas, String shows, Dataset dataset) {

    /** Copies the list. */
    public Preset {
        alphas = List.copyOf(alphas);
    }
}
