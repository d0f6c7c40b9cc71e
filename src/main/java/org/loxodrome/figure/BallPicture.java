package org.loxodrome.figure;

import java.util.List;
import org.loxodrome.analysis.NormBall;
import org.loxodrome.geometry.OctantSurface;
import org.loxodrome.geometry.Polyhedron;

/**
 * A norm's ball that touches the polyhedron {w : X w ≥ 1}, as it is drawn in space. The ball meets the axes at ±1.
 *
 * @param title what it is
 * @param surface the ball's surface
 * @param facets the polyhedron's faces
 * @param touches where they touch: one point, or the corners of a set of points
 */
public record BallPicture(String title, OctantSurface surface, List<Facet> facets, List<Touch> touches) {

    /**
     * A face of the polyhedron.
     *
     * @param touched whether the ball touches it: its data point is a support vector
     */
    public record Facet(Polyhedron.Face face, boolean touched) {}

    /**
     * A point where ball and polyhedron touch: a max-margin predictor.
     *
     * @param marker what it is, and its direction
     * @param point its three coordinates
     */
    public record Touch(Marker marker, double[] point) {

        /** Copies the array. */
        public Touch {
            point = point.clone();
        }

        @Override
        public double[] point() {
            return point.clone();
        }
    }

    /** Copies the lists. */
    public BallPicture {
        facets = List.copyOf(facets);
        touches = List.copyOf(touches);
    }

    /** The picture of a ball. */
    public static BallPicture of(NormBall ball) {
        return new BallPicture(
                Texts.ball(ball),
                ball.surface(),
                ball.polyhedron().faces().stream()
                        .map(face -> new Facet(face, ball.support().contains(face.row())))
                        .toList(),
                ball.touches().stream()
                        .map(touch -> new Touch(marker(ball, touch), touch.toArray()))
                        .toList());
    }

    private static Marker marker(NormBall ball, NormBall.Touch touch) {
        Marker.Kind kind = kind(ball);
        String label = kind == Marker.Kind.CURRENT_PATH_POINT ? "μ = " + NumberText.of(ball.mu()) : Texts.nameOf(kind);
        return new Marker(kind, touch.direction(), label);
    }

    private static Marker.Kind kind(NormBall ball) {
        if (ball.kind() == NormBall.Kind.Q) {
            return Marker.Kind.CURRENT_PATH_POINT;
        }
        return ball.depth().value() == 2 ? Marker.Kind.L1 : Marker.Kind.L2_OVER_D;
    }
}
