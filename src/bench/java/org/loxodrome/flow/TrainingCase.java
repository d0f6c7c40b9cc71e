package org.loxodrome.flow;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.network.Link;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;

/** A training that is measured: D = 2, from the start to μ = 0.001. */
public enum TrainingCase {
    STABLE_1("stable, α = 1", 1),
    STABLE_100("stable, α = 100", 100),
    STABLE_1E4("stable, α = 10^4", 1e4),
    STABLE_1E8("stable, α = 10^8", 1e8),
    STABLE_1E12("stable, α = 10^{12}", 1e12),
    RANDOM_20("random, N = 20, d = 50, α = 100", 100),
    RANDOM_100("random, N = 100, d = 1000, α = 100", 100);

    private static final Stop STOP = new Stop.AtMu(0.001);
    private static final double TIGHT = 1e-14;
    private static final int STAGES_OF_THE_REFERENCE = 6;

    /** What it is called in the figure. */
    final String title;

    private final double alpha;

    TrainingCase(String title, double alpha) {
        this.title = title;
        this.alpha = alpha;
    }

    Initialization start() {
        return new Initialization(new Depth(2), alpha);
    }

    Dataset data() {
        return switch (this) {
            case RANDOM_20 -> RandomData.separable(new SplittableRandom(20), 20, 50);
            case RANDOM_100 -> RandomData.separable(new SplittableRandom(100), 100, 1000);
            default -> Presets.named("stable").dataset();
        };
    }

    /** γ̃ at the end. */
    double accuracy() {
        return STOP.accuracy(start().kappa());
    }

    /** The last direction of an engine's trajectory. */
    Direction end(TrajectoryEngine engine, Dataset data, BooleanSupplier cancelled) {
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        engine.follow(data, start(), List.of(STOP), recorder, cancelled);
        return recorder.stops().get(0).point().direction();
    }

    /** The last direction from a method of another order at a tighter tolerance. */
    Direction reference() {
        return end(new GradientFlow(Loss.EXPONENTIAL, TIGHT, STAGES_OF_THE_REFERENCE, Link::of), data(), () -> false);
    }
}
