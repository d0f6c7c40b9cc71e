package org.loxodrome.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * A smooth curve on the unit sphere through the points of a polyline which is known to stray from the true curve by no more than
 * a bound: cubic Hermite pieces whose tangent at a point is that of the parabola through it and its neighbours. Where a piece
 * leaves its chord by more than the bound the curve has a corner, or a jump of step length, and stays straight; so it does where
 * the line turns sharply to and fro, since that is chatter, which no curve through it would tell better.
 */
public final class SmoothCurve {

    /** The most that the curve may turn between two points of the result, in radians. */
    private static final double TURN = Math.toRadians(3);

    /** What a line may be off the smooth one, which k pieces instead of one are by k² less; in radians. */
    private static final double UNSEEN = Math.toRadians(2.5e-4);

    private static final int MOST_PIECES = 24;

    /** How far a tangent is off the chord at both ends of a piece of chatter, to the same side; a slope. */
    private static final double CHATTER = 0.1;

    private final double[][] points;
    private final double[] lengths;
    private final double bound;

    private SmoothCurve(List<Direction> directions, double bound) {
        this.points = directions.stream().map(Direction::toArray).toArray(double[][]::new);
        this.bound = bound;
        this.lengths = new double[points.length - 1];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = length(minus(i + 1, i));
        }
    }

    /**
     * The polyline with as many points in between as make it look smooth.
     *
     * @param points in R^d; the result holds all of them, in the same order
     * @param bound how far a piece may leave its chord, in degrees
     */
    public static List<Direction> through(List<Direction> points, double bound) {
        return points.size() < 3 ? points : new SmoothCurve(points, Math.toRadians(bound)).refined(points);
    }

    private List<Direction> refined(List<Direction> directions) {
        List<Direction> result = new ArrayList<>(4 * points.length);
        double[] before = tangent(0);
        for (int i = 0; i < lengths.length; i++) {
            double[] after = tangent(i + 1);
            result.add(directions.get(i));
            addInside(i, before, after, result);
            before = after;
        }
        result.add(directions.get(lengths.length));
        return result;
    }

    /** The points inside of piece i. A Hermite piece leaves its chord by at most 4/27 of its length times each tangent's slope. */
    private void addInside(int i, double[] before, double[] after, List<Direction> result) {
        double h = lengths[i];
        if (h == 0) {
            return;
        }
        double[] chord = times(1 / h, minus(i + 1, i));
        double[] leaving = sum(1, before, -1, chord);
        double[] arriving = sum(1, after, -1, chord);
        double first = length(leaving);
        double last = length(arriving);
        double departure = h * (first + last) * 4 / 27;
        if (departure > bound || isChatter(leaving, arriving)) {
            return;
        }
        double wanted = Math.min(Math.ceil((first + last) / TURN), Math.ceil(Math.sqrt(departure / UNSEEN)));
        int pieces = (int) Math.min(MOST_PIECES, wanted);
        for (int k = 1; k < pieces; k++) {
            result.add(Direction.of(hermite(i, (double) k / pieces, times(h, before), times(h, after))));
        }
    }

    /** On a plain arc the tangents are off its chord to opposite sides, on a piece between two opposite turns to the same one. */
    private static boolean isChatter(double[] leaving, double[] arriving) {
        return dot(leaving, arriving) > CHATTER * CHATTER;
    }

    private double[] hermite(int i, double t, double[] before, double[] after) {
        double[] along = minus(i + 1, i);
        double[] at = points[i].clone();
        double step = t * t * (3 - 2 * t);
        double in = t * (1 - t) * (1 - t);
        double out = -t * t * (1 - t);
        for (int c = 0; c < at.length; c++) {
            at[c] += step * along[c] + in * before[c] + out * after[c];
        }
        return at;
    }

    /** The derivative with respect to the length, of the parabola through point i and its neighbours. */
    private double[] tangent(int i) {
        if (i == 0) {
            return atEnd(0, 1, 2);
        }
        if (i == lengths.length) {
            return atEnd(i, i - 1, i - 2);
        }
        double before = lengths[i - 1];
        double after = lengths[i];
        if (before == 0 || after == 0) {
            return before + after == 0 ? times(0, minus(i, i - 1)) : times(1 / (before + after), minus(i + 1, i - 1));
        }
        double all = before + after;
        return sum(after / before / all, minus(i, i - 1), before / after / all, minus(i + 1, i));
    }

    private double[] atEnd(int end, int next, int second) {
        double[] chord = minus(next, end);
        double near = length(chord);
        double[] beyond = minus(second, next);
        double far = length(beyond);
        double sign = Math.signum(next - end);
        if (near == 0 || far == 0) {
            return near == 0 ? times(0, chord) : times(sign / near, chord);
        }
        double share = near / (near + far);
        return times(sign, sum((1 + share) / near, chord, -share / far, beyond));
    }

    private double[] minus(int to, int from) {
        return sum(1, points[to], -1, points[from]);
    }

    private static double[] times(double factor, double[] vector) {
        return sum(factor, vector, 0, vector);
    }

    private static double[] sum(double a, double[] first, double b, double[] second) {
        double[] sum = new double[first.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = a * first[i] + b * second[i];
        }
        return sum;
    }

    private static double length(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    private static double dot(double[] first, double[] second) {
        double dot = 0;
        for (int i = 0; i < first.length; i++) {
            dot += first[i] * second[i];
        }
        return dot;
    }
}
