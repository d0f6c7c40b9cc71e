package org.loxodrome.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class LevelSetTest {

    private static final int SIZE = 41;

    @Test
    void aDiscHasItsAreaAndItsPlace() {
        Path2D outline = new LevelSet(grid((x, y) -> Math.hypot(x - 18, y - 22)), 12.3).outline();
        assertEquals(Math.PI * 12.3 * 12.3, area(outline), 1);
        Rectangle2D box = outline.getBounds2D();
        assertEquals(18 - 12.3, box.getMinX(), 1e-9);
        assertEquals(22 + 12.3, box.getMaxY(), 1e-9);
    }

    @Test
    void aRingHasAHole() {
        Path2D outline = new LevelSet(grid((x, y) -> Math.abs(Math.hypot(x - 20, y - 20) - 12)), 4.5).outline();
        assertEquals(Math.PI * (16.5 * 16.5 - 7.5 * 7.5), area(outline), 2);
        assertFalse(outline.contains(20, 20));
        assertTrue(outline.contains(20, 32));
        assertFalse(outline.contains(20, 38));
    }

    @Test
    void whatIsBelowTheLevelEverywhereIsTheWholeGrid() {
        assertEquals(40 * 40, area(new LevelSet(grid((x, y) -> 0), 1).outline()), 1e-9);
        assertEquals(0, area(new LevelSet(grid((x, y) -> 2), 1).outline()));
    }

    @Test
    void whereTheFunctionIsInfiniteTheSetEndsAtTheLastFiniteColumn() {
        Path2D outline = new LevelSet(grid((x, y) -> x <= 10 ? 0 : Double.POSITIVE_INFINITY), 1).outline();
        assertEquals(10 * 40, area(outline), 1e-9);
    }

    /** The level of a saddle's middle decides whether its two hills or its two valleys are one. */
    @Test
    void aSaddleIsConnectedWhereItsMiddleIsInside() {
        double[][] saddle = {{0, 1}, {1, 0}};
        assertTrue(new LevelSet(saddle, 0.6).outline().contains(0.5, 0.5));
        assertFalse(new LevelSet(saddle, 0.4).outline().contains(0.5, 0.5));
        assertEquals(1 - 0.4 * 0.4, area(new LevelSet(saddle, 0.6).outline()), 1e-12);
        assertEquals(0.4 * 0.4, area(new LevelSet(saddle, 0.4).outline()), 1e-12);
        double[][] turned = {{1, 0}, {0, 1}};
        assertEquals(1 - 0.4 * 0.4, area(new LevelSet(turned, 0.6).outline()), 1e-12);
        assertEquals(0.4 * 0.4, area(new LevelSet(turned, 0.4).outline()), 1e-12);
    }

    private static double[][] grid(DoubleBinaryOperator function) {
        double[][] values = new double[SIZE][SIZE];
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                values[i][j] = function.applyAsDouble(i, j);
            }
        }
        return values;
    }

    /** By the shoelace formula: holes turn the other way. */
    private static double area(Path2D outline) {
        double doubled = 0;
        double[] point = new double[6];
        double[] last = new double[2];
        double[] first = new double[2];
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            double[] to = kind == PathIterator.SEG_CLOSE ? first.clone() : new double[] {point[0], point[1]};
            if (kind == PathIterator.SEG_MOVETO) {
                first = to;
            } else {
                doubled += last[0] * to[1] - to[0] * last[1];
            }
            last = to;
        }
        return doubled / 2;
    }
}
