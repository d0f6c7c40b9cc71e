package org.loxodrome.ui.view.sphere;

import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;

/** A sphere whose texture is a map: azimuths from −180° to 180° across, pitches from 90° to −90° down. */
final class GlobeMesh {

    private static final int COLUMNS = 72;
    private static final int ROWS = 36;

    private GlobeMesh() {}

    static TriangleMesh of(double radius) {
        TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);
        for (int row = 0; row <= ROWS; row++) {
            double pitch = Math.PI * (0.5 - (double) row / ROWS);
            for (int column = 0; column <= COLUMNS; column++) {
                double azimuth = Math.PI * (2.0 * column / COLUMNS - 1);
                float x = (float) (Math.cos(pitch) * Math.cos(azimuth));
                float y = (float) (Math.cos(pitch) * Math.sin(azimuth));
                float z = (float) Math.sin(pitch);
                mesh.getNormals().addAll(x, y, z);
                mesh.getPoints().addAll((float) (radius * x), (float) (radius * y), (float) (radius * z));
                mesh.getTexCoords().addAll((float) column / COLUMNS, (float) row / ROWS);
            }
        }
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                int west = row * (COLUMNS + 1) + column;
                int below = west + COLUMNS + 1;
                addFace(mesh, below, below + 1, west);
                addFace(mesh, below + 1, west + 1, west);
            }
        }
        return mesh;
    }

    private static void addFace(TriangleMesh mesh, int a, int b, int c) {
        mesh.getFaces().addAll(a, a, a, b, b, b, c, c, c);
    }
}
