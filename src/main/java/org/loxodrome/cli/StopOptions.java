package org.loxodrome.cli;

import java.util.List;
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

    /**
     * The stops in the order given.
     *
     * @throws BadInputException with a sentence, if one is not a positive number
     */
    List<Stop> stops() {
        if (accuracies != null) {
            return NumberList.of("--accuracy", accuracies, Stop.AtAccuracy::new);
        }
        return NumberList.of("--mu", String.valueOf(mus), Stop.AtMu::new);
    }
}
