package org.loxodrome.ui.view.sphere;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javafx.scene.shape.TriangleMesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.space.Rings;
import org.loxodrome.ui.view.space.TubeMesh;
import org.loxodrome.ui.view.space.Vectors;

class TubeMeshTest {

    private static final int SIDES = 6;
    private static final double RADIUS = 0.01;
    private static final double HEIGHT = 0.004;
    private static final double FLOAT = 1e-6;

    private final Stations stations = new Stations();
    private final TubeMesh tube = TubeMesh.round(SIDES);

    private TriangleMesh draw(List<Direction> points) {
        SpherePath path = SpherePath.through(points);
        stations.clear();
        stations.addStroke(path, 0, path.length(), 0);
        tube.update(stations, RADIUS, HEIGHT);
        return tube.mesh();
    }

    private static List<Direction> spiral() {
        List<Direction> points = new ArrayList<>();
        for (int i = 0; i <= 300; i++) {
            points.add(Direction.ofDegrees(4 * i, -80 + 160 * i / 300.0));
        }
        return points;
    }

    private static double[] point(TriangleMesh mesh, int vertex) {
        return new double[] {
            mesh.getPoints().get(3 * vertex),
            mesh.getPoints().get(3 * vertex + 1),
            mesh.getPoints().get(3 * vertex + 2)
        };
    }

    private static String key(double[] point) {
        return Math.round(point[0] * 1e6) + " " + Math.round(point[1] * 1e6) + " " + Math.round(point[2] * 1e6);
    }

    /** Triangles with area, each as the keys of its three places. */
    private static List<String[]> triangles(TriangleMesh mesh) {
        List<String[]> triangles = new ArrayList<>();
        for (int face = 0; face < mesh.getFaces().size(); face += 9) {
            String a = key(point(mesh, mesh.getFaces().get(face)));
            String b = key(point(mesh, mesh.getFaces().get(face + 3)));
            String c = key(point(mesh, mesh.getFaces().get(face + 6)));
            if (!a.equals(b) && !b.equals(c) && !c.equals(a)) {
                triangles.add(new String[] {a, b, c});
            }
        }
        return triangles;
    }

    private record Edge(String from, String to) {}

    /** Closed and consistently oriented: every directed edge once, and its reverse once. Returns V − E + F. */
    private static int assertWatertight(TriangleMesh mesh) {
        Map<Edge, Integer> edges = new HashMap<>();
        Set<String> vertices = new HashSet<>();
        List<String[]> triangles = triangles(mesh);
        for (String[] triangle : triangles) {
            for (int i = 0; i < 3; i++) {
                vertices.add(triangle[i]);
                edges.merge(new Edge(triangle[i], triangle[(i + 1) % 3]), 1, Integer::sum);
            }
        }
        edges.forEach((edge, uses) -> {
            assertEquals(1, uses, "an edge is used twice in one direction");
            assertTrue(edges.containsKey(new Edge(edge.to(), edge.from())), "an edge has one triangle only");
        });
        return vertices.size() - edges.size() / 2 + triangles.size();
    }

    @Test
    void aLineIsOneClosedSurface() {
        assertEquals(2, assertWatertight(draw(spiral())));
    }

    @Test
    void dashesAreClosedSurfacesAndNothingBetweenThem() {
        SpherePath path = SpherePath.through(spiral());
        for (double from = 0; from < 1; from += 0.2) {
            stations.addStroke(path, from, from + 0.1, 0);
        }
        tube.update(stations, RADIUS, HEIGHT);
        assertEquals(5 * 2, assertWatertight(tube.mesh()));
    }

    @Test
    void theSurfaceHasTheRadiusEverywhere() {
        TriangleMesh mesh = draw(spiral());
        double[] values = stations.values();
        for (int ring = 0; ring < stations.size(); ring++) {
            for (int side = 0; side < SIDES; side++) {
                double[] p = point(mesh, ring * SIDES + side);
                double square = 0;
                for (int i = 0; i < 3; i++) {
                    double offset = p[i] - (1 + HEIGHT) * values[ring * Rings.STRIDE + i];
                    square += offset * offset;
                }
                assertEquals(RADIUS, Math.sqrt(square), FLOAT);
            }
        }
    }

    @Test
    void normalsPointOutwardsAsTheFacesDo() {
        TriangleMesh mesh = draw(spiral());
        for (int face = 0; face < mesh.getFaces().size(); face += 9) {
            int vertex = mesh.getFaces().get(face);
            double[] a = point(mesh, vertex);
            double[] b = point(mesh, mesh.getFaces().get(face + 3));
            double[] c = point(mesh, mesh.getFaces().get(face + 6));
            double[] across = Vectors.cross(Vectors.mix(1, b, -1, a), Vectors.mix(1, c, -1, a));
            double[] normal = new double[3];
            for (int i = 0; i < 3; i++) {
                normal[i] = mesh.getNormals().get(3 * vertex + i);
            }
            assertEquals(1, Vectors.dot(normal, normal), 1e-5);
            if (Vectors.dot(across, across) > 1e-14) {
                assertTrue(Vectors.dot(across, normal) > 0, "face " + face / 9 + " looks inwards");
            }
        }
    }

    @Test
    void theFrameDoesNotTwist() {
        TriangleMesh mesh = draw(spiral());
        double[] v = stations.values();
        for (int ring = 2; ring + 3 < stations.size(); ring++) {
            int s = ring * Rings.STRIDE;
            double[] tangent = {v[s + 3], v[s + 4], v[s + 5]};
            for (int side = 0; side < SIDES; side++) {
                double[] step =
                        Vectors.mix(1, normal(mesh, (ring + 1) * SIDES + side), -1, normal(mesh, ring * SIDES + side));
                double[] alongTangent = Vectors.mix(Vectors.dot(step, tangent), tangent, 0, tangent);
                double[] around = Vectors.mix(1, step, -1, alongTangent);
                // A parallel frame's vectors change along the tangent only, up to the square of the step (here 0.05).
                assertEquals(0, Math.sqrt(Vectors.dot(around, around)), 0.006);
            }
        }
    }

    private static double[] normal(TriangleMesh mesh, int vertex) {
        return new double[] {
            mesh.getNormals().get(3 * vertex),
            mesh.getNormals().get(3 * vertex + 1),
            mesh.getNormals().get(3 * vertex + 2)
        };
    }

    @Test
    void nothingIsDrawnForNoPoints() {
        assertEquals(0, triangles(draw(List.of())).size());
        draw(spiral());
        assertEquals(0, triangles(draw(List.of())).size());
    }

    @Test
    void oneOrTwoEqualPointsAreABall() {
        Direction point = Direction.of(1, 2, 3);
        assertEquals(2, assertWatertight(draw(List.of(point))));
        int triangles = triangles(tube.mesh()).size();
        assertEquals(2, assertWatertight(draw(List.of(point, point))));
        assertEquals(triangles, triangles(tube.mesh()).size());
    }

    @Test
    void aCuspIsTwoRoundEnds() {
        List<Direction> thereAndBack =
                List.of(Direction.ofDegrees(0, 0), Direction.ofDegrees(10, 0), Direction.ofDegrees(0, 0.5));
        draw(thereAndBack);
        for (float coordinate : tube.mesh().getPoints().toArray(null)) {
            assertTrue(Float.isFinite(coordinate));
        }
        assertEquals(2, ends(), "one stroke there and one back");
    }

    private int ends() {
        int ends = 0;
        for (int ring = 0; ring < stations.size(); ring++) {
            ends += stations.values()[ring * Rings.STRIDE + Stations.ADVANCE] == 1 ? 1 : 0;
        }
        return ends;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyPointsGiveFiniteNumbers(int seed) {
        Random random = new Random(seed);
        List<Direction> points = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            double noise = Math.pow(10, -12 * random.nextDouble());
            points.add(Direction.of(1, noise * random.nextGaussian(), noise * random.nextGaussian()));
            points.addAll(Collections.nCopies(random.nextInt(3), points.get(random.nextInt(points.size()))));
        }
        points.add(Direction.of(-1, 0, 0));
        for (float coordinate : draw(points).getPoints().toArray(null)) {
            assertTrue(Float.isFinite(coordinate));
        }
    }

    /** See {@link TubeMesh}: the renderer fails on a mesh that grew and was changed before it was drawn. */
    @Test
    void aLineWithMoreRingsThanEverGetsANewMesh() {
        TriangleMesh small = draw(spiral().subList(0, 20));
        assertSame(small, draw(spiral().subList(5, 15)));
        TriangleMesh large = draw(spiral());
        assertNotSame(small, large);
        assertSame(large, draw(spiral().subList(0, 20)));
    }

    @Test
    void aShorterLineReusesTheFaces() {
        draw(spiral());
        int[] faces = tube.mesh().getFaces().toArray(null);
        List<Direction> shorter = spiral().subList(0, 100);
        draw(shorter);
        assertArrayEquals(faces, tube.mesh().getFaces().toArray(null));
        assertEquals(2, assertWatertight(tube.mesh()));
    }

    /** Rings that were left earlier stay where they are. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aLineOfAnyLengthAfterLinesOfOthersIsOneClosedSurface(int seed) {
        Random random = new Random(seed);
        draw(spiral());
        for (int i = 0; i < 20; i++) {
            int first = random.nextInt(295);
            assertEquals(2, assertWatertight(draw(spiral().subList(first, first + 2 + random.nextInt(299 - first)))));
        }
    }
}
