package org.loxodrome.ui.view.ball;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loxodrome.ui.view.space.Vectors;

class BallLinesTest {

    private static final int DIVISIONS = 40;

    @Test
    void creasesAreTheEdgesOfTheOctahedronOnceEach() {
        List<double[][]> creases = BallLines.creases(Surfaces.octahedron(DIVISIONS));
        assertEquals(12, creases.size());
        assertEquals(12, creases.stream().map(BallLinesTest::middle).distinct().count());
        for (double[][] crease : creases) {
            assertEquals(Math.sqrt(2), length(crease), 1e-9);
        }
    }

    @Test
    void sectionsOfTheOctahedronAreSquares() {
        List<double[][]> sections = BallLines.sections(Surfaces.octahedron(DIVISIONS));
        double total = sections.stream().mapToDouble(BallLinesTest::length).sum();
        assertEquals(3 * 2 * 4 * Math.sqrt(2) * (2.0 / 3 + 1.0 / 3), total, 1e-9);
        for (double[][] section : sections) {
            for (double[] point : section) {
                assertEquals(1, Math.abs(point[0]) + Math.abs(point[1]) + Math.abs(point[2]), 1e-9);
            }
        }
    }

    @Test
    void sectionsOfTheSphereAreCircles() {
        List<double[][]> sections = BallLines.sections(Surfaces.sphere(DIVISIONS));
        double total = sections.stream().mapToDouble(BallLinesTest::length).sum();
        double radii = Math.sqrt(1 - 1.0 / 9) + Math.sqrt(1 - 4.0 / 9);
        assertEquals(1, total / (3 * 2 * 2 * Math.PI * radii), 1e-3);
        assertTrue(sections.stream().allMatch(section -> section.length > 10));
    }

    private static double length(double[][] line) {
        double length = 0;
        for (int i = 1; i < line.length; i++) {
            double[] step = Vectors.mix(1, line[i], -1, line[i - 1]);
            length += Math.sqrt(Vectors.dot(step, step));
        }
        return length;
    }

    private static String middle(double[][] line) {
        double[] sum = Vectors.mix(0.5, line[0], 0.5, line[line.length - 1]);
        return Math.round(2 * sum[0]) + " " + Math.round(2 * sum[1]) + " " + Math.round(2 * sum[2]);
    }
}
