package org.loxodrome.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loxodrome.flow.LimitFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.SupportChange;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.RandomDataset;

/** Data points at α = ∞, of which three join one after the other and one leaves. */
class LimitStateTest {

    private static final Dataset DATA = RandomDataset.of(15, 5, 9);
    private static final Trajectory LIMIT = until(0.001);

    /** As at a stop of the engine there; the weights of those that join jump. */
    @Test
    void weightsAndMultipliersAreExactBehindAChange() {
        assertEquals(4, LIMIT.supportChanges().size());
        for (SupportChange change : LIMIT.supportChanges()) {
            double mu = (1 - 1e-6) * change.mu();
            TrajectoryPoint exact = until(mu).end();
            List<PointState> states = PointState.at(LIMIT, 1 / mu);
            for (int n = 0; n < DATA.size(); n++) {
                assertEquals(exact.weights()[n], states.get(n).weight(), 1e-9, change.toString());
                assertEquals(exact.multipliers()[n], states.get(n).multiplier(), 1e-9 * (1 + exact.multipliers()[n]));
                assertEquals(exact.weights()[n] > 0, states.get(n).support(), change.toString());
            }
        }
    }

    @Test
    void atTheInstantOfAChangeThoseBeforeItAreTold() {
        for (SupportChange change : LIMIT.supportChanges()) {
            List<PointState> then = PointState.at(LIMIT, 1 / change.mu());
            change.joined().forEach(n -> assertFalse(then.get(n).support()));
            change.joined().forEach(n -> assertEquals(0, then.get(n).weight()));
            change.left().forEach(n -> assertTrue(then.get(n).support()));
        }
    }

    private static Trajectory until(double mu) {
        Initialization limit = new Initialization(new Depth(3), Double.POSITIVE_INFINITY);
        return new LimitFlow().trajectory(DATA, limit, List.of(new Stop.AtMu(mu)), () -> false);
    }
}
