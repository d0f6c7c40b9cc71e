package org.loxodrome.flow;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.loxodrome.network.Link;

/**
 * A trajectory at α = ∞ at any instant, exact also between its points: from the next point back, |S| equations are solved for the
 * {@link SupportCurve} that leads there.
 *
 * @param trajectory a trajectory of {@link LimitFlow}
 */
public record LimitCurve(Trajectory trajectory) {

    /**
     * The point where the smallest rescaled margin min_n M_n = 1/μ has the given value; beyond the trajectory's end its end. Where
     * weights jump, it has those before.
     */
    public TrajectoryPoint at(double margin) {
        List<TrajectoryPoint> points = trajectory.points();
        int next = 0;
        while (next < points.size() && !(1 / points.get(next).mu() >= margin)) {
            next++;
        }
        if (next == points.size()) {
            return trajectory.end();
        }
        TrajectoryPoint point = points.get(next);
        if (1 / point.mu() == margin) {
            return point;
        }
        return next == 1 ? straight(point, margin) : before(point, margin);
    }

    /** Which data points are support vectors at such a margin, which others have no weight (length N). */
    public boolean[] support(double margin) {
        boolean[] support = new boolean[trajectory.dataset().size()];
        double[] first = trajectory.points().get(0).weights();
        for (int n = 0; n < support.length; n++) {
            support[n] = first[n] > LimitIntegration.TIE;
        }
        for (SupportChange change : trajectory.supportChanges()) {
            if (1 / change.mu() < margin) {
                change.joined().forEach(n -> support[n] = true);
                change.left().forEach(n -> support[n] = false);
            }
        }
        return support;
    }

    /** Up to the first point r grows in proportion to the margin. */
    private TrajectoryPoint straight(TrajectoryPoint first, double margin) {
        double[][] rows = trajectory.dataset().signedRows();
        DualPoint zero = new DualPoint(rows, link());
        DualPoint point = zero.copy();
        double share = margin * first.mu();
        point.move(
                zero,
                Arrays.stream(new DualPoint(rows, link(), first).dual)
                        .map(r -> share * r)
                        .toArray());
        return builder().limit(point, first.weights(), 1 / margin);
    }

    private TrajectoryPoint before(TrajectoryPoint later, double margin) {
        double[][] rows = trajectory.dataset().signedRows();
        boolean[] supported = support(1 / later.mu());
        int[] support =
                IntStream.range(0, supported.length).filter(n -> supported[n]).toArray();
        SupportCurve curve = new SupportCurve(rows, new DualPoint(rows, link(), later), support);
        if (!curve.solve(Math.log(margin))) {
            throw new FlowException("The flow at α = ∞ cannot be told at μ = " + 1 / margin + ".");
        }
        return builder().limit(curve.point(), curve.weights(), 1 / margin);
    }

    private PointBuilder builder() {
        return new PointBuilder(link(), trajectory.initialization());
    }

    private Link link() {
        return Link.of(trajectory.initialization().depth());
    }
}
