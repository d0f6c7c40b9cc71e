package org.loxodrome.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.RandomDataset;

class ConflictTest {

    private static final Dataset OPPOSITE =
            new Dataset("opposite", new double[][] {{1, 0, 0}, {0, 1, 0}, {-0.5, 0, 0}}, new int[] {1, 1, 1});

    /** 1 · (1, 0, 0) + 2 · (−0.5, 0, 0) = 0, so that λ = (1/3, 0, 2/3). */
    @Test
    void namesThePointsWithTheirWeights() {
        Conflict conflict = Conflict.in(OPPOSITE).orElseThrow();
        assertEquals(1.0 / 3, conflict.weights().get(0), 1e-12);
        assertEquals(0, conflict.weights().get(1));
        assertEquals(2.0 / 3, conflict.weights().get(2), 1e-12);
        assertTrue(conflict.involves(0) && conflict.involves(2));
        assertFalse(conflict.involves(1) || conflict.involves(3));
        assertTrue(conflict.sentence().contains("points 1 and 3 conflict"), conflict.sentence());
    }

    @Test
    void aDirectionThatSeparatesExcludesIt() {
        Dataset data = new Dataset("two", new double[][] {{1, 0}, {0, 1}}, new int[] {1, 1});
        assertTrue(Conflict.isExcludedBy(Direction.of(1, 1), data));
    }

    @Test
    void aDirectionThatDoesNotSeparateExcludesNothing() {
        assertFalse(Conflict.isExcludedBy(Direction.of(1, 1, 0), OPPOSITE));
        assertFalse(Conflict.isExcludedBy(Direction.of(0, 1, 0), OPPOSITE));
        assertFalse(Conflict.isExcludedBy(Direction.of(1, 1), OPPOSITE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void separableDataHaveNone(long seed) {
        Dataset data = RandomDataset.of(8, 3, seed);
        assertTrue(Conflict.in(data).isEmpty());
    }
}
