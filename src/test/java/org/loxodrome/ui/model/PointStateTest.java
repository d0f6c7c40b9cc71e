package org.loxodrome.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.flow.GradientFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.Trajectory;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.flow.TrajectoryRecorder;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

class PointStateTest {

    private static final Dataset STABLE = Presets.named("stable").dataset();
    private static final Initialization INITIALIZATION = new Initialization(new Depth(2), 3);
    private static final Trajectory FLOW =
            new GradientFlow().trajectory(STABLE, INITIALIZATION, List.of(new Stop.AtAccuracy(1e5)), () -> false);

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.7, 3, 12.5, 60, 431, 2e4, 9.9e4})
    void isNearTheExactPoint(double accuracy) {
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        Stop stop = new Stop.AtAccuracy(accuracy);
        new GradientFlow().follow(STABLE, INITIALIZATION, List.of(stop), recorder, () -> false);
        TrajectoryPoint exact = recorder.stops().get(0).point();
        List<PointState> states = PointState.at(FLOW, accuracy);
        double sum = 0;
        for (int n = 0; n < STABLE.size(); n++) {
            PointState state = states.get(n);
            assertEquals(exact.weights()[n], state.weight(), 0.02);
            assertEquals(exact.multipliers()[n], state.multiplier(), 0.02 * exact.multipliers()[n] + 1e-3);
            sum += state.weight();
        }
        assertEquals(1, sum, 1e-12);
    }

    @Test
    void allPointsCarryTheSameWeightAtTheStart() {
        for (PointState state : PointState.at(FLOW, 0)) {
            assertEquals(1.0 / 3, state.weight(), 1e-12);
            assertTrue(state.support());
        }
    }

    /** Those of the end of {@code stable}: its third point has a larger margin than the two others. */
    @Test
    void theEndHasTheSupportVectorsOfTheMargin() {
        List<PointState> states = PointState.at(FLOW, Double.POSITIVE_INFINITY);
        assertEquals(
                List.of(true, true, false),
                states.stream().map(PointState::support).toList());
        assertEquals(FLOW.end().weights()[1], states.get(1).weight());
    }
}
