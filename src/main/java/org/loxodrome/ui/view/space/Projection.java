package org.loxodrome.ui.view.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loxodrome.geometry.Direction;

/**
 * The perspective projection of the unit sphere to the view, and back. The camera is far away ({@link #DISTANCE} radii) and
 * magnifies, so that the picture is nearly orthographic and zooming does not distort it.
 */
public final class Projection implements OrbitMap {

    /** From the camera to the middle of the sphere, in radii. */
    public static final double DISTANCE = 8;

    /** The sphere's share of the smaller side of the view at zoom 1; the rest is for axes and labels. */
    private static final double SHARE = 0.82;

    private static final double FILLED = 0.72;
    private static final double GREATEST_CLOSE_UP = 8;

    private final Viewpoint viewpoint;
    private final double width;
    private final double height;
    private final double focalLength;
    private final double[] right;
    private final double[] down;
    private final double[] away;

    public Projection(Viewpoint viewpoint, double width, double height) {
        this.viewpoint = viewpoint;
        this.width = width;
        this.height = height;
        double radius = SHARE * Math.min(width, height) / 2 * viewpoint.zoom();
        this.focalLength = radius * Math.sqrt(DISTANCE * DISTANCE - 1);
        double cosA = Math.cos(Math.toRadians(viewpoint.azimuth()));
        double sinA = Math.sin(Math.toRadians(viewpoint.azimuth()));
        double cosP = Math.cos(Math.toRadians(viewpoint.pitch()));
        double sinP = Math.sin(Math.toRadians(viewpoint.pitch()));
        this.right = new double[] {-sinA, cosA, 0};
        this.down = new double[] {sinP * cosA, sinP * sinA, -cosP};
        this.away = new double[] {-cosP * cosA, -cosP * sinA, -sinP};
    }

    /** The zoom at which a cap of this angular radius (radians) nearly fills the view. */
    public static double zoomFor(double radius) {
        double sine = Math.sin(Math.min(radius, Math.PI / 2));
        return Math.max(1, Math.min(GREATEST_CLOSE_UP, FILLED / (SHARE * Math.max(sine, 1e-9))));
    }

    /** The camera's vertical field of view in degrees. */
    public double fieldOfView() {
        return Math.toDegrees(2 * Math.atan(height / 2 / focalLength));
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** Also pixels per radius there. */
    @Override
    public double pixelsPerRadian() {
        return focalLength / (DISTANCE - 1);
    }

    /** Pixels per unit of length at the middle of the scene. */
    public double pixelsPerUnit() {
        return focalLength / DISTANCE;
    }

    @Override
    public ScreenPoint project(Direction direction) {
        double third = direction.dimension() > 2 ? direction.component(2) : 0;
        return project(direction.component(0), direction.component(1), third);
    }

    /** Any point of space, in radii from the middle of the sphere. */
    public ScreenPoint project(double w1, double w2, double w3) {
        double x = along(right, w1, w2, w3);
        double y = along(down, w1, w2, w3);
        double z = along(away, w1, w2, w3);
        double facing = (x * viewpoint.panX() + y * viewpoint.panY() - z * DISTANCE - 1) / (DISTANCE - 1);
        return onScreen(x, y, z, facing);
    }

    private ScreenPoint onScreen(double x, double y, double z, double facing) {
        double scale = focalLength / (z + DISTANCE);
        return new ScreenPoint(
                width / 2 + scale * (x - viewpoint.panX()), height / 2 + scale * (y - viewpoint.panY()), facing);
    }

    /** The outline of a sphere around the middle with this radius, as n places around it. */
    public List<ScreenPoint> horizon(double radius, int n) {
        double[] eye = {viewpoint.panX(), viewpoint.panY(), -DISTANCE};
        double square = dot(eye, eye);
        double ring = radius * Math.sqrt(1 - radius * radius / square);
        double[] towards = Vectors.mix(1 / Math.sqrt(square), eye, 0, eye);
        double[] side = Vectors.anyTangent(towards);
        double[] other = Vectors.cross(towards, side);
        List<ScreenPoint> outline = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            double[] around = Vectors.onArc(side, other, 2 * Math.PI * i / n);
            double[] p = Vectors.mix(radius * radius / square, eye, ring, around);
            outline.add(onScreen(p[0], p[1], p[2], 0));
        }
        return outline;
    }

    @Override
    public Place placeOf(Direction direction) {
        ScreenPoint point = project(direction);
        return new Place(point.x(), point.y(), point.inFront());
    }

    @Override
    public double turn() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public Optional<Direction> directionAt(double screenX, double screenY) {
        double[] ray = {(screenX - width / 2) / focalLength, (screenY - height / 2) / focalLength, 1};
        double[] eye = {viewpoint.panX(), viewpoint.panY(), -DISTANCE};
        double a = dot(ray, ray);
        double b = dot(ray, eye);
        double discriminant = b * b - a * (dot(eye, eye) - 1);
        if (!(discriminant >= 0)) { // nor in a view without size
            return Optional.empty();
        }
        double t = (-b - Math.sqrt(discriminant)) / a;
        return Optional.of(toWorld(eye[0] + t * ray[0], eye[1] + t * ray[1], eye[2] + t * ray[2]));
    }

    @Override
    public Viewpoint zoomedAt(double screenX, double screenY, double factor) {
        Viewpoint zoomed = viewpoint.zoomed(factor);
        double kept = viewpoint.zoom() / zoomed.zoom();
        double depth =
                DISTANCE + directionAt(screenX, screenY).map(this::depthOf).orElse(0.0);
        double x = (screenX - width / 2) / focalLength * depth;
        double y = (screenY - height / 2) / focalLength * depth;
        return zoomed.pannedTo(viewpoint.panX() + x * (1 - kept), viewpoint.panY() + y * (1 - kept));
    }

    private double depthOf(Direction direction) {
        return along(away, direction.component(0), direction.component(1), direction.component(2));
    }

    private Direction toWorld(double x, double y, double z) {
        double[] w = new double[3];
        for (int i = 0; i < 3; i++) {
            w[i] = x * right[i] + y * down[i] + z * away[i];
        }
        return Direction.of(w);
    }

    private static double along(double[] axis, double w1, double w2, double w3) {
        return axis[0] * w1 + axis[1] * w2 + axis[2] * w3;
    }

    private static double dot(double[] a, double[] b) {
        return along(a, b[0], b[1], b[2]);
    }
}
