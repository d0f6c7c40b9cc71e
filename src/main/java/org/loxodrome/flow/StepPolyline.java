package org.loxodrome.flow;

import java.util.Arrays;
import org.loxodrome.network.Link;

/**
 * Turns the steps of the flow into the points of a polyline that strays from the curve by no more than 0.05°: the ends of the
 * steps, and points inside where the stages show that the curve bends.
 */
final class StepPolyline implements FlowIntegration.StepListener {

    private final FlowIntegration integration;
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
            FlowIntegration integration,
            double[][] rows,
            Link link,
            RadauTableau tableau,
            PointBuilder builder,
            TrajectoryPoint start,
            TrajectoryListener listener) {
        this.integration = integration;
        this.tableau = tableau;
        this.builder = builder;
        this.listener = listener;
        this.refinement = new SegmentRefinement(listener, this::inside);
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
    public void step() {
        Stage stage = integration.system().stage(tableau.stages() - 1);
        TrajectoryPoint end =
                builder.point(stage.point, stage.increment, integration.endAccuracy(), integration.endLog10Time());
        if (bends(integration.system(), end)) {
            refinement.halve(last, 0, end, 1);
        }
        listener.point(end);
        last = end;
    }

    /** Whether one of the step's stages is off the segment. */
    private boolean bends(StageSystem system, TrajectoryPoint end) {
        for (int i = 0; i < tableau.stages() - 1; i++) {
            if (Chord.strays(last.direction(), system.point(i).value, tableau.node(i), end.direction())) {
                return true;
            }
        }
        return false;
    }

    private TrajectoryPoint inside(double theta) {
        double accuracy = integration.accuracyAt(theta);
        tableau.derivativeWeights(theta, weights);
        combine(integration.system(), derivative);
        for (int n = 0; n < derivative.length; n++) {
            derivative[n] = Math.max(0, derivative[n]);
        }
        tableau.solutionWeights(theta, weights);
        combine(integration.system(), solution);
        dual.move(integration.origin(), solution);
        return builder.point(dual, derivative, accuracy, integration.log10Time(weights, accuracy));
    }

    /** Σ_j weight_j K_j. */
    private void combine(StageSystem system, double[] sum) {
        Arrays.fill(sum, 0);
        for (int j = 0; j < weights.length; j++) {
            double[] increment = system.increment(j);
            for (int n = 0; n < sum.length; n++) {
                sum[n] += weights[j] * increment[n];
            }
        }
    }
}
