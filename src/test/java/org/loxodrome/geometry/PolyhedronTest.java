package org.loxodrome.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.geometry.Polyhedron.Corner;
import org.loxodrome.geometry.Polyhedron.Face;

class PolyhedronTest {

    private static final double ROUNDING = 1e-9;

    @Test
    void theCornerOfACubeHasThreeSquareFacesSeenFromOutside() {
        double[][] rows = {{1, 0, 0}, {0, 2, 0}, {0, 0, 4}};
        List<Face> faces = Polyhedron.of(rows, 1, 3).faces();
        assertEquals(List.of(0, 1, 2), faces.stream().map(Face::row).toList());
        double[] sides = {3 - 1, 3 - 0.5, 3 - 0.25};
        for (Face face : faces) {
            double area = sides[0] * sides[1] * sides[2] / sides[face.row()];
            double[] vector = areaVector(face);
            assertEquals(-area, vector[face.row()], ROUNDING, "outwards is against the row");
            assertEquals(area, length(vector), ROUNDING);
            assertEquals(2, face.corners().stream().filter(Corner::cut).count());
        }
    }

    @Test
    void aRowThatBoundsNothingAndARepeatedOneHaveNoFace() {
        double[][] rows = {{1, 0, 0}, {0.5, 0, 0}, {0.5, 0, 0}};
        List<Face> faces = Polyhedron.of(rows, 1, 3).faces();
        assertEquals(List.of(1), faces.stream().map(Face::row).toList());
        assertTrue(faces.get(0).corners().stream().allMatch(Corner::cut));
    }

    @Test
    void whatLiesBeyondTheCubeIsNotSeen() {
        assertEquals(List.of(), Polyhedron.of(new double[][] {{1, 0, 0}}, 4, 3).faces());
    }

    /** A closed surface: the faces' areas, as vectors, sum to 0; and no corner is outside. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void allFacesTogetherEncloseABoundedPolyhedron(long seed) {
        Random random = new Random(seed);
        double[][] rows = Stream.generate(() -> row(random)).limit(30).toArray(double[][]::new);
        List<Face> faces = Polyhedron.of(rows, -1, 50).faces();
        assertTrue(faces.size() >= 4);
        assertTrue(faces.stream().flatMap(face -> face.corners().stream()).noneMatch(Corner::cut));
        double[] sum = new double[3];
        for (Face face : faces) {
            double[] vector = areaVector(face);
            for (int i = 0; i < 3; i++) {
                sum[i] += vector[i];
            }
            for (Corner corner : face.corners()) {
                for (double[] row : rows) {
                    assertTrue(dot(row, corner.toArray()) >= -1 - 1e-7);
                }
            }
        }
        assertEquals(0, length(sum), 1e-7);
    }

    private static double[] row(Random random) {
        return new double[] {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
    }

    private static double[] areaVector(Face face) {
        double[] sum = new double[3];
        List<Corner> corners = face.corners();
        for (int k = 0; k < corners.size(); k++) {
            double[] a = corners.get(k).toArray();
            double[] b = corners.get((k + 1) % corners.size()).toArray();
            sum[0] += (a[1] * b[2] - a[2] * b[1]) / 2;
            sum[1] += (a[2] * b[0] - a[0] * b[2]) / 2;
            sum[2] += (a[0] * b[1] - a[1] * b[0]) / 2;
        }
        return sum;
    }

    private static double length(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
