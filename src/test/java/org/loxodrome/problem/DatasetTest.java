package org.loxodrome.problem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Changed data are other data; the ones before stay as they were. */
class DatasetTest {

    private final Dataset two = new Dataset("two", new double[][] {{1, 2}, {3, 4}}, new int[] {1, -1});

    @Test
    void anotherPointTakesThePlaceOfOne() {
        Dataset changed = two.withPoint(1, new double[] {5, 6}, 1);
        assertEquals(new Dataset("two", new double[][] {{1, 2}, {5, 6}}, new int[] {1, 1}), changed);
        assertArrayEquals(new double[] {3, 4}, two.input(1));
        assertEquals(-1, two.label(1));
    }

    @Test
    void aPointIsInsertedAnywhere() {
        double[] point = {0, 7};
        assertEquals(
                new Dataset("two", new double[][] {{0, 7}, {1, 2}, {3, 4}}, new int[] {-1, 1, -1}),
                two.withInserted(0, point, -1));
        assertEquals(
                new Dataset("two", new double[][] {{1, 2}, {0, 7}, {3, 4}}, new int[] {1, 1, -1}),
                two.withInserted(1, point, 1));
        assertEquals(
                new Dataset("two", new double[][] {{1, 2}, {3, 4}, {0, 7}}, new int[] {1, -1, 1}),
                two.withInserted(2, point, 1));
    }

    @Test
    void aPointIsTakenAwayUnlessItIsTheOnlyOne() {
        Dataset first = new Dataset("two", new double[][] {{1, 2}}, new int[] {1});
        assertEquals(first, two.without(1));
        assertEquals(new Dataset("two", new double[][] {{3, 4}}, new int[] {-1}), two.without(0));
        DatasetException refused = assertThrows(DatasetException.class, () -> first.without(0));
        assertTrue(String.valueOf(refused.getMessage()).contains("at least one point"));
    }

    @Test
    void wrongPointsAreRefused() {
        assertThrows(DatasetException.class, () -> two.withPoint(0, new double[] {1, 2, 3}, 1));
        assertThrows(DatasetException.class, () -> two.withPoint(0, new double[] {1, Double.POSITIVE_INFINITY}, 1));
        assertThrows(DatasetException.class, () -> two.withInserted(0, new double[] {1, 2}, 2));
    }
}
