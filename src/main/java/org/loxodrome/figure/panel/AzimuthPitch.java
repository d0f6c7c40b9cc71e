package org.loxodrome.figure.panel;

import java.util.List;
import org.loxodrome.figure.plot.Polyline;
import org.loxodrome.geometry.Direction;

/**
 * Great arcs in the plane of azimuth and pitch: divided until straight pieces are as good as the curve, unrolled past ±180°,
 * and lifted from the paper at the poles.
 */
final class AzimuthPitch {

    private static final double POLAR = 1e-9;
    private static final int DEEPEST = 12;

    private final double azimuthTolerance;
    private final double pitchTolerance;

    /**
     * A projection as fine as wanted.
     *
     * @param azimuthTolerance how many degrees of azimuth a line may be off
     * @param pitchTolerance how many degrees of pitch a line may be off
     */
    AzimuthPitch(double azimuthTolerance, double pitchTolerance) {
        this.azimuthTolerance = azimuthTolerance;
        this.pitchTolerance = pitchTolerance;
    }

    /** A polyline of great arcs. At a pole it goes up one meridian and starts again on the next one. */
    Polyline line(List<Direction> points) {
        Pass pass = new Pass(false);
        points.forEach(pass::visit);
        return pass.line;
    }

    /**
     * The outline of a spherical polygon with corners anticlockwise seen from outside. Where it goes through a pole, it runs
     * along the upper or lower edge of the plane; around a pole, it is closed along that edge.
     */
    Polyline polygon(List<Direction> corners) {
        Pass pass = new Pass(true);
        corners.forEach(pass::visit);
        pass.visit(corners.get(0));
        pass.closeAroundPole();
        return pass.line;
    }

    /** One way along a line. */
    private final class Pass {

        private final Polyline line = new Polyline();
        private final boolean closed;
        private double[] last = {};
        private double poleBehind;

        Pass(boolean closed) {
            this.closed = closed;
        }

        void visit(Direction direction) {
            double[] next = direction.toArray();
            if (last.length == 0) {
                begin(next);
            } else {
                arc(last, next, 0);
            }
            last = next;
        }

        /** A line that begins at a pole has no azimuth yet. */
        private void begin(double[] point) {
            if (isPole(point)) {
                poleBehind = pitch(point);
            } else {
                line.start(azimuth(point), pitch(point));
            }
        }

        private void arc(double[] from, double[] to, int depth) {
            if (isPole(to)) {
                arriveAtPole(pitch(to));
            } else if (poleBehind != 0) {
                leavePole(azimuth(to));
                poleBehind = 0;
                line.lineTo(line.lastX(), pitch(to));
            } else {
                double[] middle = middle(from, to);
                if (isPole(middle)) {
                    arriveAtPole(pitch(middle));
                    arc(middle, to, depth + 1);
                } else if (depth < DEEPEST && !isStraight(from, middle, to)) {
                    arc(from, middle, depth + 1);
                    arc(middle, to, depth + 1);
                } else {
                    line.lineTo(near(azimuth(to), line.lastX()), pitch(to));
                }
            }
        }

        private void arriveAtPole(double pitch) {
            if (line.size() > 0 && poleBehind == 0) {
                line.lineTo(line.lastX(), pitch);
            }
            poleBehind = pitch;
        }

        /** Along the edge of the plane if the line bounds an area; lifted otherwise. */
        private void leavePole(double azimuth) {
            if (closed && line.size() > 0) {
                line.lineTo(near(azimuth, line.lastX()), poleBehind);
            } else {
                line.start(azimuth, poleBehind);
            }
        }

        private void closeAroundPole() {
            double around = line.lastX() - line.x(0);
            if (Math.abs(around) > 270) {
                double pole = Math.copySign(90, around);
                line.lineTo(line.lastX(), pole);
                line.lineTo(line.x(0), pole);
            }
        }

        private boolean isStraight(double[] from, double[] middle, double[] to) {
            double start = azimuth(from);
            double turned = near(azimuth(to), start) - start;
            double turnedHalf = near(azimuth(middle), start) - start;
            double risen = (pitch(from) + pitch(to)) / 2 - pitch(middle);
            return Math.abs(turned) < 90
                    && Math.abs(turnedHalf - turned / 2) <= azimuthTolerance
                    && Math.abs(risen) <= pitchTolerance;
        }
    }

    private static double near(double azimuth, double other) {
        return azimuth - 360 * Math.rint((azimuth - other) / 360);
    }

    private static double azimuth(double[] point) {
        return Math.toDegrees(Math.atan2(point[1], point[0]));
    }

    private static double pitch(double[] point) {
        return Math.toDegrees(Math.atan2(point[2], Math.sqrt(point[0] * point[0] + point[1] * point[1])));
    }

    private static boolean isPole(double[] point) {
        return Math.abs(point[0]) < POLAR && Math.abs(point[1]) < POLAR;
    }

    private static double[] middle(double[] from, double[] to) {
        double x = from[0] + to[0];
        double y = from[1] + to[1];
        double z = from[2] + to[2];
        double length = Math.sqrt(x * x + y * y + z * z);
        return new double[] {x / length, y / length, z / length};
    }
}
