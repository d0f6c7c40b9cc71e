package org.loxodrome.geometry;

import java.util.List;

/**
 * Three coordinates of the predictor, on which directions in more than three dimensions are projected.
 *
 * @param indices three different ones, each from 0
 */
public record Coordinates(List<Integer> indices) {

    /** How many there are. */
    public static final int COUNT = 3;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException with a sentence for the user, if they are not three different coordinates
     */
    public Coordinates {
        indices = List.copyOf(indices);
        if (indices.size() != COUNT
                || indices.stream().distinct().count() != COUNT
                || indices.stream().anyMatch(index -> index < 0)) {
            throw new IllegalArgumentException(
                    "A projection needs three different coordinates, counted from 1; here are "
                            + indices.stream().map(index -> index + 1).toList() + ".");
        }
    }

    /** The coordinates i, j and k, each from 0. */
    public static Coordinates of(int i, int j, int k) {
        return new Coordinates(List.of(i, j, k));
    }
}
