package org.loxodrome.ui.view.sphere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.shape.TriangleMesh;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Patch;
import org.loxodrome.geometry.Direction;
import org.loxodrome.ui.view.space.Vectors;

class PatchMeshTest {

    private static final Patch OCTANT =
            new Patch("", List.of(Direction.of(1, 0, 0), Direction.of(0, 1, 0), Direction.of(0, 0, 1)));

    private static double[] point(TriangleMesh mesh, int vertex) {
        return new double[] {
            mesh.getPoints().get(3 * vertex),
            mesh.getPoints().get(3 * vertex + 1),
            mesh.getPoints().get(3 * vertex + 2)
        };
    }

    /** The area; negative parts would show triangles that look inwards. */
    private static double area(TriangleMesh mesh) {
        double area = 0;
        for (int face = 0; face < mesh.getFaces().size(); face += 9) {
            double[] a = point(mesh, mesh.getFaces().get(face));
            double[] b = point(mesh, mesh.getFaces().get(face + 3));
            double[] c = point(mesh, mesh.getFaces().get(face + 6));
            double[] across = Vectors.cross(Vectors.mix(1, b, -1, a), Vectors.mix(1, c, -1, a));
            assertTrue(Vectors.dot(across, a) >= -1e-9, "a triangle looks inwards");
            area += Math.sqrt(Vectors.dot(across, across)) / 2;
        }
        return area;
    }

    @Test
    void coversAnEighthOfTheSphere() {
        TriangleMesh mesh = PatchMesh.empty();
        PatchMesh.write(OCTANT, mesh);
        assertEquals(4 * Math.PI / 8, area(mesh) / (PatchMesh.SCALE * PatchMesh.SCALE), 0.001);
    }

    @Test
    void coversAHemisphere() {
        List<Direction> corners = List.of(
                Direction.ofDegrees(0, 0),
                Direction.ofDegrees(90, 0),
                Direction.ofDegrees(180, 0),
                Direction.ofDegrees(-90, 0));
        TriangleMesh mesh = PatchMesh.empty();
        PatchMesh.write(new Patch("", corners), mesh);
        assertEquals(2 * Math.PI, area(mesh) / (PatchMesh.SCALE * PatchMesh.SCALE), 0.005);
    }

    @Test
    void liesBetweenTheGlobeAndTheLines() {
        TriangleMesh mesh = PatchMesh.empty();
        PatchMesh.write(OCTANT, mesh);
        for (int face = 0; face < mesh.getFaces().size(); face += 9) {
            double[] middle = new double[3];
            for (int corner = 0; corner < 9; corner += 3) {
                double[] at = point(mesh, mesh.getFaces().get(face + corner));
                middle = Vectors.mix(1, middle, 1.0 / 3, at);
                assertTrue(Vectors.dot(at, at) < 1);
            }
            assertTrue(Math.sqrt(Vectors.dot(middle, middle)) > Globe.RADIUS, "a facet is below the globe");
        }
    }

    @Test
    void anotherPatchReplacesTheFirst() {
        TriangleMesh mesh = PatchMesh.empty();
        PatchMesh.write(OCTANT, mesh);
        List<Direction> corners = List.of(
                Direction.ofDegrees(0, 5), Direction.ofDegrees(120, 5), Direction.ofDegrees(-120, 5)); // nearly a half
        PatchMesh.write(new Patch("", corners), mesh);
        double cosine = Vectors.dot(Vectors.of(corners.get(0)), Vectors.of(corners.get(1)));
        double angle = Math.acos(cosine / (1 + cosine)); // of an equilateral spherical triangle
        assertEquals(3 * angle - Math.PI, area(mesh) / (PatchMesh.SCALE * PatchMesh.SCALE), 0.004);
    }
}
