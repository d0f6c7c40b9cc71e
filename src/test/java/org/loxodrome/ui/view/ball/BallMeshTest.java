package org.loxodrome.ui.view.ball;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.scene.shape.TriangleMesh;
import org.junit.jupiter.api.Test;
import org.loxodrome.geometry.OctantSurface;
import org.loxodrome.ui.view.space.Vectors;

class BallMeshTest {

    private static final int DIVISIONS = 30;

    private final BallMesh mesh = new BallMesh();

    /** Closed and oriented outwards: else the volume would be another one. */
    @Test
    void anOctahedronHasTheVolumeOfAnOctahedron() {
        mesh.show(Surfaces.octahedron(DIVISIONS));
        assertEquals(4.0 / 3, volume(mesh.mesh()), 1e-6);
    }

    @Test
    void aBallHasTheVolumeOfABall() {
        mesh.show(Surfaces.sphere(DIVISIONS));
        assertEquals(4.0 / 3 * Math.PI, volume(mesh.mesh()), 0.02);
    }

    @Test
    void changesInPlaceUnlessTheDivisionsChange() {
        mesh.show(Surfaces.sphere(DIVISIONS));
        TriangleMesh first = mesh.mesh();
        mesh.show(Surfaces.octahedron(DIVISIONS));
        assertSame(first, mesh.mesh());
        assertEquals(4.0 / 3, volume(mesh.mesh()), 1e-6);
        mesh.show(Surfaces.octahedron(DIVISIONS / 2));
        assertNotSame(first, mesh.mesh());
        assertEquals(4.0 / 3, volume(mesh.mesh()), 1e-6);
    }

    @Test
    void normalsPointOutwardsInEveryOctant() {
        OctantSurface sphere = Surfaces.sphere(DIVISIONS);
        mesh.show(sphere);
        for (int i = 0; i < mesh.mesh().getPoints().size(); i++) {
            assertEquals(
                    mesh.mesh().getPoints().get(i), mesh.mesh().getNormals().get(i), 1e-6);
        }
    }

    private static double volume(TriangleMesh mesh) {
        double volume = 0;
        for (int face = 0; face < mesh.getFaces().size(); face += 9) {
            double[] a = point(mesh, mesh.getFaces().get(face));
            double[] b = point(mesh, mesh.getFaces().get(face + 3));
            double[] c = point(mesh, mesh.getFaces().get(face + 6));
            volume += Vectors.dot(a, Vectors.cross(b, c)) / 6;
        }
        return volume;
    }

    private static double[] point(TriangleMesh mesh, int vertex) {
        return new double[] {
            mesh.getPoints().get(3 * vertex),
            mesh.getPoints().get(3 * vertex + 1),
            mesh.getPoints().get(3 * vertex + 2)
        };
    }
}
