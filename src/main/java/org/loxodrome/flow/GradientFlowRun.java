package org.loxodrome.flow;

import org.loxodrome.network.Initialization;
import org.loxodrome.network.Link;

/** One trajectory of the gradient flow: its quiet start, if it has one, then the integration. */
final class GradientFlowRun {

    private final Loss loss;
    private final QuietStart quiet;
    private final QuietPolyline quietPolyline;
    private final FlowIntegration integration;
    private final StepPolyline polyline;
    private boolean isQuiet;

    /** Begins a trajectory and reports its first point. */
    GradientFlowRun(
            double[][] rows,
            Link link,
            Initialization initialization,
            Loss loss,
            RadauTableau tableau,
            double tolerance,
            TrajectoryListener listener,
            Cancellation cancellation) {
        this.loss = loss;
        PointBuilder builder = new PointBuilder(link, initialization);
        TrajectoryPoint start = builder.start(rows, new DualPoint(rows, link), loss.startAccuracy());
        listener.point(start);
        quiet = new QuietStart(rows, link, loss, initialization.kappa());
        quietPolyline = new QuietPolyline(
                quiet, builder, start, listener, loss, link.logDualRate(initialization.alpha()), cancellation);
        isQuiet = !link.isLinear() && quiet.isNeeded();
        integration = new FlowIntegration(rows, link, initialization, loss, tableau, tolerance, cancellation);
        polyline = new StepPolyline(integration, rows, link, tableau, builder, start, listener);
    }

    /** Follows the trajectory to the accuracy and returns the point there. */
    TrajectoryPoint advance(double accuracy) {
        if (isQuiet && accuracy - loss.startAccuracy() <= QuietStart.END) {
            return quietPolyline.advance(accuracy - loss.startAccuracy());
        }
        if (isQuiet) {
            polyline.continueFrom(quietPolyline.advance(QuietStart.END));
            integration.startFrom(quiet);
            isQuiet = false;
        }
        integration.advance(accuracy, polyline);
        return polyline.end();
    }
}
