package org.loxodrome.ui.view.space;

import javafx.scene.shape.TriangleMesh;
import javafx.scene.shape.VertexFormat;

/**
 * A strip of rings as a triangle mesh that is changed in place: a change writes the points and normals and leaves the faces as
 * they are, unless there are more rings than ever before. Rings without use are points, the first of them at the end of the last ring.
 */
public final class TubeMesh {

    private static final int INTS_PER_FACE = 9;

    private final double[] cosines;
    private final double[] sines;
    private final int strips;
    private float[] points = {};
    private float[] normals = {};
    private TriangleMesh mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);
    private int capacity;
    private int drawn;

    private TubeMesh(double firstAngle, double step, int vertices, int strips) {
        cosines = new double[vertices];
        sines = new double[vertices];
        for (int i = 0; i < vertices; i++) {
            cosines[i] = Math.cos(firstAngle + i * step);
            sines[i] = Math.sin(firstAngle + i * step);
        }
        this.strips = strips;
    }

    /** An empty tube with this many sides, at least three. */
    public static TubeMesh round(int sides) {
        return new TubeMesh(0, 2 * Math.PI / sides, sides, sides);
    }

    /** An empty ribbon that lies flat, its normal across the line, for lines so thin that they show no body. */
    public static TubeMesh flat() {
        return new TubeMesh(-Math.PI / 2, Math.PI, 2, 1);
    }

    /** The mesh; another one after each {@link #update} that needed more rings than ever before. */
    public TriangleMesh mesh() {
        return mesh;
    }

    /**
     * Draws these rings.
     *
     * @param radius of the tube
     * @param height by which its middle line is shifted across
     */
    public void update(Rings rings, double radius, double height) {
        reserve(rings.size());
        double[] values = rings.values();
        for (int ring = 0; ring < rings.size(); ring++) {
            writeRing(values, ring, radius, height);
        }
        collapse(rings.size(), Math.min(capacity, Math.max(rings.size() + 1, drawn)));
        drawn = rings.size();
        if (capacity > 0) {
            mesh.getPoints().set(0, points, 0, points.length);
            mesh.getNormals().set(0, normals, 0, normals.length);
        }
    }

    private void writeRing(double[] v, int ring, double radius, double height) {
        int s = ring * Rings.STRIDE;
        int n = s + Rings.ACROSS;
        double girth = v[s + Rings.GIRTH];
        double advance = v[s + Rings.ADVANCE];
        double sideX = v[s + 4] * v[n + 2] - v[s + 5] * v[n + 1];
        double sideY = v[s + 5] * v[n] - v[s + 3] * v[n + 2];
        double sideZ = v[s + 3] * v[n + 1] - v[s + 4] * v[n];
        int at = ring * 3 * cosines.length;
        for (int side = 0; side < cosines.length; side++) {
            double up = girth * cosines[side];
            double across = girth * sines[side];
            double nx = up * v[n] + across * sideX + advance * v[s + 3];
            double ny = up * v[n + 1] + across * sideY + advance * v[s + 4];
            double nz = up * v[n + 2] + across * sideZ + advance * v[s + 5];
            normals[at] = (float) nx;
            normals[at + 1] = (float) ny;
            normals[at + 2] = (float) nz;
            points[at++] = (float) (v[s] + height * v[n] + radius * nx);
            points[at++] = (float) (v[s + 1] + height * v[n + 1] + radius * ny);
            points[at++] = (float) (v[s + 2] + height * v[n + 2] + radius * nz);
        }
    }

    /** Rings that were points already may stay where they are: what joins two points cannot be seen. */
    private void collapse(int used, int end) {
        int floatsPerRing = 3 * cosines.length;
        int source = Math.max(0, used - 1) * floatsPerRing;
        for (int at = used * floatsPerRing; at < end * floatsPerRing; at++) {
            points[at] = used == 0 ? 0 : points[source + at % 3];
            normals[at] = used == 0 ? 1 : normals[source + at % 3];
        }
    }

    /**
     * Makes room for more rings in a new mesh: the renderer knows only the last change, so that a mesh that grows and then changes
     * before it is drawn would be updated beyond its old size.
     */
    private void reserve(int rings) {
        if (rings <= capacity) {
            return;
        }
        capacity = Math.max(rings, 2 * capacity);
        drawn = capacity;
        points = new float[capacity * 3 * cosines.length];
        normals = new float[points.length];
        mesh = new TriangleMesh(VertexFormat.POINT_NORMAL_TEXCOORD);
        mesh.getTexCoords().setAll(0, 0);
        mesh.getPoints().setAll(points);
        mesh.getNormals().setAll(normals);
        mesh.getFaces().setAll(faces());
    }

    private int[] faces() {
        int vertices = cosines.length;
        int[] faces = new int[(capacity - 1) * strips * 2 * INTS_PER_FACE];
        int at = 0;
        for (int ring = 0; ring + 1 < capacity; ring++) {
            for (int strip = 0; strip < strips; strip++) {
                int near = ring * vertices + strip;
                int nearNext = ring * vertices + (strip + 1) % vertices;
                at = face(faces, at, near, nearNext, near + vertices);
                at = face(faces, at, nearNext, nearNext + vertices, near + vertices);
            }
        }
        return faces;
    }

    private static int face(int[] faces, int at, int... vertices) {
        for (int vertex : vertices) {
            faces[at++] = vertex;
            faces[at++] = vertex;
            faces[at++] = 0;
        }
        return at;
    }
}
