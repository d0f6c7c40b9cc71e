package org.loxodrome.flow;

import org.loxodrome.network.Initialization;

/** Picks, out of millions of states of a descent, the points of a polyline that strays from them by no more than 0.05°. */
final class DescentPolyline {

    /** States closer than this, in radians, to the one looked at last are passed over. */
    private static final double SPACING = Math.toRadians(0.01);

    private final TrajectoryListener listener;
    private final Corridor corridor;
    private final DescentState last;
    private final double[] lastUnit;

    /** A polyline that begins at a point already reported. */
    DescentPolyline(
            double[][] rows, Initialization initialization, TrajectoryPoint start, TrajectoryListener listener) {
        this.listener = listener;
        this.last = new DescentState(rows, initialization);
        this.lastUnit = start.direction().toArray();
        this.corridor = new Corridor(lastUnit);
    }

    /** Looks at a state and reports an earlier one if the curve has bent. */
    void offer(DescentState state) {
        if (squaredDistance(state.unit()) >= SPACING * SPACING) {
            take(state);
        }
    }

    /** Reports a state, after the earlier one that is due. */
    TrajectoryPoint report(DescentState state) {
        take(state);
        TrajectoryPoint point = state.point();
        listener.point(point);
        corridor.restart(lastUnit);
        return point;
    }

    private void take(DescentState state) {
        if (!corridor.admits(state.unit())) {
            listener.point(last.point());
            corridor.restart(lastUnit);
        }
        corridor.take(state.unit());
        last.set(state);
        System.arraycopy(state.unit(), 0, lastUnit, 0, lastUnit.length);
    }

    private double squaredDistance(double[] unit) {
        double sum = 0;
        for (int i = 0; i < unit.length; i++) {
            sum += (unit[i] - lastUnit[i]) * (unit[i] - lastUnit[i]);
        }
        return sum;
    }
}
