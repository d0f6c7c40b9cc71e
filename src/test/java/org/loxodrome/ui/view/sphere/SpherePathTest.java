package org.loxodrome.ui.view.sphere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.space.Vectors;

class SpherePathTest {

    private static final Direction EAST = Direction.ofDegrees(90, 0);
    private static final Direction FRONT = Direction.ofDegrees(0, 0);

    @Test
    void aQuarterCircleIsDividedAndMeasured() {
        SpherePath path = SpherePath.through(List.of(FRONT, EAST));
        assertEquals(Math.PI / 2, path.length(), 1e-12);
        double before = 0;
        for (SpherePath.Node node : path.nodes()) {
            assertEquals(node.arc(), Math.atan2(node.at()[1], node.at()[0]), 1e-12);
            assertEquals(0, node.at()[2], 1e-12);
            assertTrue(node.arc() - before <= SpherePath.LONGEST + 1e-12);
            before = node.arc();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void tangentsAreUnitTangents(int seed) {
        Random random = new Random(seed);
        List<Direction> points = Stream.generate(
                        () -> Direction.of(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()))
                .limit(20)
                .toList();
        for (SpherePath.Node node : SpherePath.through(points).nodes()) {
            assertEquals(1, Vectors.dot(node.at(), node.at()), 1e-12);
            for (double[] tangent : List.of(node.incoming(), node.outgoing())) {
                assertEquals(1, Vectors.dot(tangent, tangent), 1e-12);
                assertEquals(0, Vectors.dot(tangent, node.at()), 1e-12);
            }
        }
    }

    @Test
    void pointsThatCoincideAreMerged() {
        Direction almost = Direction.of(1, 1e-9, 0);
        assertEquals(
                1, SpherePath.through(List.of(FRONT, almost, FRONT)).nodes().size());
        assertEquals(0, SpherePath.through(List.of(FRONT, almost)).length());
        assertEquals(0, SpherePath.through(List.of()).nodes().size());
    }

    @Test
    void anyHalfCircleJoinsOppositePoints() {
        SpherePath path = SpherePath.through(List.of(FRONT, Direction.ofDegrees(180, 0)));
        assertEquals(Math.PI, path.length(), 1e-12);
        assertTrue(path.nodes().stream().allMatch(node -> Double.isFinite(node.at()[0] + node.outgoing()[1])));
    }

    @Test
    void directionsInThePlaneLieOnTheEquator() {
        SpherePath path = SpherePath.through(List.of(Direction.of(1, 0), Direction.of(0, 1)));
        assertEquals(Math.PI / 2, path.length(), 1e-12);
    }
}
