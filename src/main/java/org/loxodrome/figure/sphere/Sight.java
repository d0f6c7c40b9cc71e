package org.loxodrome.figure.sphere;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.plot.Polyline;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.GreatArc;

/**
 * A line of great arcs as it is seen: what is in front of the sphere and what is behind it, parted exactly at the horizon.
 *
 * @param front what is in front
 * @param hidden what is behind
 */
record Sight(Polyline front, Polyline hidden) {

    /** How far straight pieces may be off the arc, in points of the page. */
    private static final double TOLERANCE = 0.02;

    /** The line through some directions. */
    static Sight of(List<Direction> points, Orthographic projection) {
        Pass pass = new Pass(projection);
        points.forEach(pass::visit);
        return pass.sight;
    }

    /** The outline of a polygon. */
    static Sight outline(List<Direction> corners, Orthographic projection) {
        List<Direction> closed = new ArrayList<>(corners);
        closed.add(corners.get(0));
        return of(closed, projection);
    }

    /** The part of a convex polygon that is in front, one closed stroke; none if nothing is. */
    static List<Polyline> areas(List<Direction> corners, Orthographic projection) {
        int hidden = 0;
        while (hidden < corners.size() && projection.facing(corners.get(hidden)) >= 0) {
            hidden++;
        }
        if (hidden == corners.size()) {
            return List.of(outline(corners, projection).front());
        }
        List<Direction> turned = new ArrayList<>(corners.subList(hidden, corners.size()));
        turned.addAll(corners.subList(0, hidden));
        Polyline front = outline(turned, projection).front();
        return front.size() == 0 ? List.of() : List.of(closedAlongHorizon(front, projection));
    }

    /** Where the sphere ends. */
    static Polyline horizon(Orthographic projection) {
        Polyline horizon = new Polyline();
        Point2D middle = projection.middle();
        horizon.start(middle.getX() + projection.radius(), middle.getY());
        alongHorizon(horizon, 0, 2 * Math.PI - 1e-6, projection);
        return horizon;
    }

    /** Strokes that begin and end at the horizon, joined along it anticlockwise: the polygon is to the left of its outline. */
    private static Polyline closedAlongHorizon(Polyline strokes, Orthographic projection) {
        Polyline area = new Polyline();
        for (int i = 0; i < strokes.size(); i++) {
            if (i == 0) {
                area.start(strokes.x(i), strokes.y(i));
            } else {
                if (strokes.startsAt(i)) {
                    alongHorizon(area, angle(strokes, i - 1, projection), angle(strokes, i, projection), projection);
                }
                area.lineTo(strokes.x(i), strokes.y(i));
            }
        }
        double last = angle(strokes, strokes.size() - 1, projection);
        alongHorizon(area, last, angle(strokes, 0, projection), projection);
        return area;
    }

    private static void alongHorizon(Polyline area, double from, double to, Orthographic projection) {
        double turn = to - from + (to < from ? 2 * Math.PI : 0);
        int steps = turn > 2 * Math.PI - 1e-9 ? 0 : steps(turn, projection); // a corner that touches the horizon
        Point2D middle = projection.middle();
        for (int k = 1; k < steps; k++) {
            double angle = from + turn * k / steps;
            area.lineTo(
                    middle.getX() + projection.radius() * Math.cos(angle),
                    middle.getY() - projection.radius() * Math.sin(angle));
        }
    }

    /** The angle of a point as seen from the sphere's middle, anticlockwise from the right. */
    private static double angle(Polyline line, int i, Orthographic projection) {
        Point2D middle = projection.middle();
        return Math.atan2(middle.getY() - line.y(i), line.x(i) - middle.getX());
    }

    /** An arc of angle a on a circle of radius r is at most r a²/8 off its chord. */
    private static int steps(double angle, Orthographic projection) {
        return (int) Math.ceil(angle * Math.sqrt(projection.radius() / (8 * TOLERANCE)));
    }

    /** One way along a line. */
    private static final class Pass {

        private final Orthographic projection;
        private final Sight sight = new Sight(new Polyline(), new Polyline());
        private List<Direction> last = List.of();
        private boolean lastInFront;

        Pass(Orthographic projection) {
            this.projection = projection;
        }

        void visit(Direction direction) {
            Direction next = Direction.of(Orthographic.vector(direction));
            boolean inFront = projection.facing(next) >= 0;
            if (last.isEmpty()) {
                start(next, inFront);
            } else if (inFront == lastInFront) {
                arc(last.get(0), next, inFront);
            } else {
                Direction crossing = crossing(last.get(0), next);
                arc(last.get(0), crossing, lastInFront);
                start(crossing, inFront);
                arc(crossing, next, inFront);
            }
            last = List.of(next);
            lastInFront = inFront;
        }

        /** The heights above the horizon's plane part the chord, and the arc lies above it. */
        private Direction crossing(Direction from, Direction to) {
            double before = Math.abs(projection.facing(from));
            double after = Math.abs(projection.facing(to));
            double[] sum = new double[3];
            for (int i = 0; i < sum.length; i++) {
                sum[i] = after * from.component(i) + before * to.component(i);
            }
            return Direction.of(sum);
        }

        private void start(Direction at, boolean inFront) {
            Point2D place = projection.place(at);
            line(inFront).start(place.getX(), place.getY());
        }

        private void arc(Direction from, Direction to, boolean inFront) {
            int steps = Math.max(1, steps(Math.toRadians(from.angleTo(to)), projection));
            GreatArc arc = new GreatArc(from, to);
            for (int k = 1; k <= steps; k++) {
                Point2D place = projection.place(k == steps ? to : arc.at((double) k / steps));
                line(inFront).lineTo(place.getX(), place.getY());
            }
        }

        private Polyline line(boolean inFront) {
            return inFront ? sight.front() : sight.hidden();
        }
    }
}
