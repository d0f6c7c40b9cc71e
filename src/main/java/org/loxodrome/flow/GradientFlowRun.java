package org.loxodrome.flow;

import java.util.function.BooleanSupplier;
import org.loxodrome.network.Initialization;
import org.loxodrome.network.Link;

/** One trajectory of the gradient flow: its quiet start, if it has one, then the integration. */
final class GradientFlowRun {

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
            RadauTableau tableau,
            double tolerance,
            TrajectoryListener listener) {
        PointBuilder builder = new PointBuilder(link, initialization);
        TrajectoryPoint start = builder.start(rows, new DualPoint(rows, link));
        listener.point(start);
        quiet = new QuietStart(rows, link, initialization.kappa());
        quietPolyline = new QuietPolyline(quiet, builder, start, listener, link, initialization.alpha());
        isQuiet = !link.isLinear() && quiet.isNeeded();
        integration = new FlowIntegration(rows, link, initialization, tableau, tolerance);
        polyline = new StepPolyline(rows, link, tableau, builder, start, listener);
    }

    /** Follows the trajectory to the accuracy and returns the point there. */
    TrajectoryPoint advance(double accuracy, BooleanSupplier cancelled) {
        if (isQuiet && accuracy <= QuietStart.END) {
            return quietPolyline.advance(accuracy, cancelled);
        }
        if (isQuiet) {
            polyline.continueFrom(quietPolyline.advance(QuietStart.END, cancelled));
            integration.startFrom(quiet);
            isQuiet = false;
        }
        integration.advance(accuracy, polyline, cancelled);
        return polyline.end();
    }
}
