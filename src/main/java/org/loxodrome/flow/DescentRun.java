package org.loxodrome.flow;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.loxodrome.network.Initialization;
import org.loxodrome.network.Link;

/** One run of normalized gradient descent: the step loop, on workspace of its own. */
final class DescentRun {

    private static final int EVALUATIONS = 500;

    private final double eta;
    private final DescentPolyline polyline;
    private final DescentState stopped;
    private DescentState state;
    private DescentState next;
    private double passed; // the part of the step from state to next that led to the last stop

    /** Begins a run and reports its first point. */
    DescentRun(double[][] rows, Initialization initialization, double eta, TrajectoryListener listener) {
        this.eta = eta;
        this.state = new DescentState(rows, initialization);
        this.next = new DescentState(rows, initialization);
        this.stopped = new DescentState(rows, initialization);
        Link link = Link.of(initialization.depth());
        TrajectoryPoint start = new PointBuilder(link, initialization).start(rows, new DualPoint(rows, link), 0);
        listener.point(start);
        this.polyline = new DescentPolyline(rows, initialization, start, listener);
        next.step(state, eta);
    }

    /** Steps until the accuracy is passed and returns the point on the last step where it is reached. */
    TrajectoryPoint advance(double accuracy, BooleanSupplier cancelled) {
        while (isBefore(accuracy)) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            step();
        }
        passed = part(accuracy);
        stopped.step(state, passed * eta);
        return polyline.report(stopped);
    }

    private void step() {
        DescentState before = state;
        state = next;
        next = before;
        passed = 0;
        polyline.offer(state);
        next.step(state, eta);
    }

    private boolean isBefore(double accuracy) {
        if (!next.isFinite()) {
            throw new FlowException("Normalized gradient descent cannot be followed beyond the accuracy "
                    + state.accuracy() + "; the margins after it are too large for double numbers.");
        }
        return next.accuracy() < accuracy;
    }

    /** The part of the step after which γ̃ has the given value. */
    private double part(double accuracy) {
        if (next.accuracy() == accuracy) {
            return 1;
        }
        if (excess(passed, accuracy) >= 0) { // the stop before was the same one, but for rounding
            return passed;
        }
        return new BrentSolver(1e-15, 1e-300, 0).solve(EVALUATIONS, part -> excess(part, accuracy), passed, 1);
    }

    private double excess(double part, double accuracy) {
        stopped.step(state, part * eta);
        return stopped.accuracy() - accuracy;
    }
}
