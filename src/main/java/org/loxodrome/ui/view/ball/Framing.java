package org.loxodrome.ui.view.ball;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.loxodrome.figure.BallPicture;
import org.loxodrome.geometry.Polyhedron.Corner;
import org.loxodrome.ui.view.space.Projection;
import org.loxodrome.ui.view.space.ScreenPoint;
import org.loxodrome.ui.view.space.Viewpoint;

/** Viewpoints from which ball and polyhedron are seen touching. */
final class Framing {

    /** The touching point is seen from one side or the other, where a gap would show. */
    private static final double[] ASIDE = {-55, 55, -35, 35, -70, 70};

    private static final double ABOVE = 8;

    /** The share of the view that is filled; the rest is for labels. */
    private static final double FILLED = 0.88;

    private static final double CLOSE_UP = 3;
    private static final int OUTLINE = 36;

    private Framing() {}

    /** All of ball and polyhedron, from where the polyhedron hides little of the ball. */
    static Viewpoint whole(BallPicture picture, double width, double height) {
        Viewpoint facing = Viewpoint.facing(picture.touches().get(0).marker().at());
        Viewpoint aside = Arrays.stream(ASIDE)
                .mapToObj(turn -> facing.turned(turn, ABOVE))
                .min(Comparator.comparingDouble(from -> Covering.share(picture, from)))
                .orElseThrow();
        Projection projection = new Projection(aside, width, height);
        List<ScreenPoint> outline = outline(picture, projection);
        double left = outline.stream().mapToDouble(ScreenPoint::x).min().orElseThrow();
        double right = outline.stream().mapToDouble(ScreenPoint::x).max().orElseThrow();
        double top = outline.stream().mapToDouble(ScreenPoint::y).min().orElseThrow();
        double bottom = outline.stream().mapToDouble(ScreenPoint::y).max().orElseThrow();
        double zoom = FILLED * Math.min(1, Math.min(width / (right - left), height / (bottom - top)));
        return aside.zoomed(zoom)
                .pannedTo(
                        ((left + right) / 2 - width / 2) / projection.pixelsPerUnit(),
                        ((top + bottom) / 2 - height / 2) / projection.pixelsPerUnit());
    }

    /** The touching point, from where it is seen now. */
    static Viewpoint close(BallPicture picture, Projection projection, Viewpoint from) {
        double[] point = picture.touches().get(0).point();
        ScreenPoint at = projection.project(point[0], point[1], point[2]);
        return from.zoomed(CLOSE_UP)
                .pannedTo(
                        from.panX() + (at.x() - projection.width() / 2) / projection.pixelsPerUnit(),
                        from.panY() + (at.y() - projection.height() / 2) / projection.pixelsPerUnit());
    }

    private static List<ScreenPoint> outline(BallPicture picture, Projection projection) {
        List<ScreenPoint> outline = new ArrayList<>(projection.horizon(1, OUTLINE));
        for (BallPicture.Facet facet : picture.facets()) {
            for (Corner corner : facet.face().corners()) {
                outline.add(projection.project(corner.w1(), corner.w2(), corner.w3()));
            }
        }
        return outline;
    }
}
