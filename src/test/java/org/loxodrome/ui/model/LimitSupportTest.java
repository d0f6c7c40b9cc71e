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
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.RandomDataset;

/** On data of which three points join one after the other and one leaves. */
class LimitSupportTest {

    private static final Dataset DATA = RandomDataset.of(15, 5, 9);
    private static final Trajectory LIMIT = until(0.001);

    @Test
    void atTheInstantOfAChangeThoseBeforeItAreTold() {
        List<SupportChange> changes = LIMIT.supportChanges();
        assertEquals(4, changes.size());
        for (SupportChange change : changes) {
            boolean[] then = new LimitSupport(LIMIT).at(change.mu());
            change.joined().forEach(n -> assertFalse(then[n]));
            change.left().forEach(n -> assertTrue(then[n]));
        }
    }

    /** Its weight jumps, as at an exact stop just behind the change. */
    @Test
    void aPointThatJoinsHasItsWeightAtOnce() {
        for (SupportChange change : LIMIT.supportChanges()) {
            double mu = (1 - 1e-6) * change.mu();
            double[] exact = until(mu).end().weights();
            List<PointState> states = PointState.at(LIMIT, 1 / mu);
            change.joined()
                    .forEach(n -> assertEquals(exact[n], states.get(n).weight(), 0.2 * exact[n], change.toString()));
            change.left().forEach(n -> assertEquals(0, states.get(n).weight()));
        }
    }

    private static Trajectory until(double mu) {
        Initialization limit = new Initialization(new Depth(3), Double.POSITIVE_INFINITY);
        return new LimitFlow().trajectory(DATA, limit, List.of(new Stop.AtMu(mu)), () -> false);
    }
}
