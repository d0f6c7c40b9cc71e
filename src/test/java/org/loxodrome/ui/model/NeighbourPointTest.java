package org.loxodrome.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.loxodrome.flow.LimitFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

class NeighbourPointTest {

    private static final Dataset STABLE = Presets.named("stable").dataset();
    private static final Trajectory LINE = new Trajectory(
            STABLE,
            new Initialization(new Depth(2), 1),
            Stream.of(0.0, 1.0, 5.0, 20.0)
                    .map(accuracy -> StraightEngine.pointAt(STABLE, 1, accuracy))
                    .toList(),
            List.of());

    @Test
    void goesOnToTheNextPoint() {
        assertEquals(1, NeighbourPoint.accuracy(LINE, 0.01, true));
        assertEquals(5, NeighbourPoint.accuracy(LINE, 1, true));
        assertEquals(20, NeighbourPoint.accuracy(LINE, 7, true));
        assertEquals(Double.POSITIVE_INFINITY, NeighbourPoint.accuracy(LINE, 20, true));
    }

    @Test
    void goesBackToTheOneBefore() {
        assertEquals(20, NeighbourPoint.accuracy(LINE, Double.POSITIVE_INFINITY, false));
        assertEquals(5, NeighbourPoint.accuracy(LINE, 20, false));
        assertEquals(5, NeighbourPoint.accuracy(LINE, 7, false));
        assertEquals(
                0.5, NeighbourPoint.accuracy(LINE, 0.5, false), "nothing before it has a place on a logarithmic scale");
    }

    @Test
    void atInfiniteScaleOneOverMuIsMeant() {
        Trajectory limit = new LimitFlow()
                .trajectory(
                        STABLE,
                        new Initialization(new Depth(2), Double.POSITIVE_INFINITY),
                        List.of(new Stop.AtMu(0.01)),
                        () -> false);
        assertEquals(1 / limit.end().mu(), NeighbourPoint.accuracy(limit, Double.POSITIVE_INFINITY, false));
        double first = 1 / limit.points().get(1).mu();
        assertEquals(1 / limit.points().get(2).mu(), NeighbourPoint.accuracy(limit, first, true));
        assertEquals(first, NeighbourPoint.accuracy(limit, first, false));
    }
}
