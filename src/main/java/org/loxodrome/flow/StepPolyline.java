package org.loxodrome.flow;

import java.util.Arrays;
import org.loxodrome.network.Link;

/** Turns the steps of the flow into the points of a polyline that strays from the curve by no more than 0.05°. */
final class StepPolyline implements FlowIntegration.StepListener {

    private static final double LN10 = Math.log(10);

    private final RadauTableau tableau;
    private final PointBuilder builder;
    private final TrajectoryListener listener;
    private final SegmentRefinement refinement;
    private final DualPoint dual;
    private final double[] solution;
    private final double[] derivative;
    private final double[] weights;
    private TrajectoryPoint last;

    StepPolyline(
            double[][] rows,
            Link link,
            RadauTableau tableau,
            PointBuilder builder,
            TrajectoryPoint start,
            TrajectoryListener listener) {
        this.tableau = tableau;
        this.builder = builder;
        this.listener = listener;
        this.refinement = new SegmentRefinement(listener);
        this.dual = new DualPoint(rows, link);
        this.solution = new double[rows.length];
        this.derivative = new double[rows.length];
        this.weights = new double[tableau.stages()];
        this.last = start;
    }

    /** Continues from a point that was reached in another way. */
    void continueFrom(TrajectoryPoint point) {
        last = point;
    }

    /** The end of the last step. */
    TrajectoryPoint end() {
        return last;
    }

    @Override
    public void step(FlowIntegration integration) {
        double theta = 0;
        for (int i = 0; i < tableau.stages(); i++) {
            TrajectoryPoint next = builder.point(
                    integration.system().point(i),
                    integration.system().increment(i),
                    integration.accuracy(i),
                    integration.time().log10Time(i, integration.accuracy(i)));
            refinement.between(
                    last, theta, next, tableau.node(i), (part, from, to) -> inside(integration, part, from, to));
            listener.point(next);
            last = next;
            theta = tableau.node(i);
        }
    }

    private TrajectoryPoint inside(
            FlowIntegration integration, double theta, TrajectoryPoint from, TrajectoryPoint to) {
        combine(integration.system(), theta);
        dual.move(integration.origin(), solution);
        double accuracy = integration.accuracyAt(theta);
        // t e^−γ̃ varies slowly, so its logarithm may be taken as linear
        double part = (accuracy - from.accuracy()) / (to.accuracy() - from.accuracy());
        double offset = (1 - part) * offset(from, to) + part * offset(to, from);
        return builder.point(dual, derivative, accuracy, offset + accuracy / LN10);
    }

    private void combine(StageSystem system, double theta) {
        Arrays.fill(solution, 0);
        Arrays.fill(derivative, 0);
        tableau.solutionWeights(theta, weights);
        for (int j = 0; j < weights.length; j++) {
            add(solution, weights[j], system.increment(j));
        }
        tableau.derivativeWeights(theta, weights);
        for (int j = 0; j < weights.length; j++) {
            add(derivative, weights[j], system.increment(j));
        }
        for (int n = 0; n < derivative.length; n++) {
            derivative[n] = Math.max(0, derivative[n]);
        }
    }

    /** log₁₀(t e^−γ̃) at a point; at the start of training, where it is −∞, the other point's. */
    private static double offset(TrajectoryPoint point, TrajectoryPoint other) {
        double offset = point.log10Time() - point.accuracy() / LN10;
        return Double.isInfinite(offset) ? other.log10Time() - other.accuracy() / LN10 : offset;
    }

    private static void add(double[] sum, double factor, double[] values) {
        for (int n = 0; n < sum.length; n++) {
            sum[n] += factor * values[n];
        }
    }
}
