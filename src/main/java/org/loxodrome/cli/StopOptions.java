package org.loxodrome.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loxodrome.flow.Stop;
import picocli.CommandLine.Option;

/** Where on the trajectories: accuracies or μ. */
final class StopOptions {

    @Option(
            names = "--accuracy",
            paramLabel = "G,...",
            description = "Stop where the training accuracy -log(loss) has these values; the loss is the mean over"
                    + " the points.")
    private @Nullable String accuracies;

    @Option(names = "--mu", paramLabel = "MU,...", description = "Stop where mu = alpha^D / accuracy has these values.")
    private @Nullable String mus;

    /** These, or others if there are none. */
    StopOptions or(Optional<String> otherAccuracies, Optional<String> otherMus) {
        if (accuracies != null || mus != null) {
            return this;
        }
        StopOptions others = new StopOptions();
        others.accuracies = otherAccuracies.orElse(null);
        others.mus = otherMus.orElse(null);
        return others;
    }

    /**
     * The stops in the order given, if there are any.
     *
     * @throws BadInputException with a sentence, if one is not a positive number
     */
    Optional<List<Stop>> stops() {
        return Optional.ofNullable(accuracies)
                .map(values -> NumberList.<Stop>of("--accuracy", values, Stop.AtAccuracy::new))
                .or(() -> Optional.ofNullable(mus).map(values -> NumberList.of("--mu", values, Stop.AtMu::new)));
    }
}
