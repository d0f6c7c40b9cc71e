package org.loxodrome.geometry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** The three in which a direction in at least as many dimensions is largest, the first ones of equal ones, in their order. */
    public static Coordinates leading(Direction direction) {
        return new Coordinates(IntStream.range(0, direction.dimension())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(direction.component(i))))
                .limit(COUNT)
                .sorted()
                .toList());
    }

    /** Whether d dimensions have these coordinates. */
    public boolean fit(int dimension) {
        return indices.stream().allMatch(index -> index < dimension);
    }

    /** The direction of these coordinates of a direction; empty if all of them are 0. */
    public Optional<Direction> of(Direction direction) {
        double[] part = indices.stream().mapToDouble(direction::component).toArray();
        return IntStream.range(0, COUNT).allMatch(i -> part[i] == 0)
                ? Optional.empty()
                : Optional.of(Direction.of(part));
    }

    /** The coordinates i, j and k, each from 0. */
    public static Coordinates of(int i, int j, int k) {
        return new Coordinates(List.of(i, j, k));
    }
}
