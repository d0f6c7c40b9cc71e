package org.loxodrome.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.Loss;
import org.loxodrome.flow.NormalizedGradientDescent;
import org.loxodrome.flow.Stop;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import picocli.CommandLine.Option;

/** How trajectories are followed. */
final class EngineOptions {

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = {
                "How trajectories are followed:",
                "  flow    exact gradient flow (the default); the limit where alpha is inf",
                "  limit   the limit alone, for --alpha inf",
                "  ngd     normalized gradient descent with steps of --eta",
                "  kernel  gradient flow of the network linearised at its start"
            })
    private @Nullable String engine;

    @Option(
            names = "--eta",
            paramLabel = "E",
            description = "Step of --engine ngd, a positive number; 1e-3 if not given. In units of u/alpha for D > 2.")
    private @Nullable String eta;

    @Option(
            names = "--loss",
            paramLabel = "NAME",
            description = {
                "What training minimises the mean of:",
                "  exp       exp(-m) of the margins m (the default)",
                "  logistic  log(1 + exp(-m)); not for --engine ngd"
            })
    private @Nullable String loss;

    /**
     * The engine that was asked for, if one was.
     *
     * @throws BadInputException with a sentence, if there is no such engine, or it has no such step or loss
     */
    Optional<EngineChoice> choice() {
        if (eta != null && !"ngd".equals(engine)) {
            throw new BadInputException("--eta is the step of --engine ngd; no other engine has one.");
        }
        if (loss() == Loss.LOGISTIC && "ngd".equals(engine)) {
            throw new BadInputException(
                    "--loss logistic: --engine ngd descends on the exponential loss alone; take --engine flow.");
        }
        return engine == null && loss == null ? Optional.empty() : Optional.of(named(engine == null ? "flow" : engine));
    }

    /**
     * What training minimises.
     *
     * @throws BadInputException with a sentence, if there is no such loss
     */
    Loss loss() {
        return switch (loss == null ? "exp" : loss) {
            case "exp" -> Loss.EXPONENTIAL;
            case "logistic" -> Loss.LOGISTIC;
            default ->
                throw new BadInputException("--loss: there is no loss \"" + loss + "\"; there are exp, logistic.");
        };
    }

    private EngineChoice named(String name) {
        return switch (name) {
            case "flow" -> new EngineChoice.Flow(loss());
            case "limit" -> new EngineChoice.Limit();
            case "ngd" -> BadInputException.checked(() -> new EngineChoice.Descent(step()));
            case "kernel" -> new EngineChoice.Kernel(loss());
            default ->
                throw new BadInputException(
                        "--engine: there is no engine \"" + name + "\"; there are flow, limit, ngd, kernel.");
        };
    }

    private double step() {
        return eta == null ? NormalizedGradientDescent.USUAL_STEP : NumberList.number("--eta", eta);
    }

    /**
     * Checks that the engine is for all of these scales.
     *
     * @throws BadInputException with a sentence, if it is not
     */
    static void checkServes(EngineChoice choice, List<Initialization> initializations) {
        for (Initialization initialization : initializations) {
            if (!choice.serves(initialization)) {
                throw new BadInputException(
                        initialization.isLimit()
                                ? "--alpha inf: only --engine flow and --engine limit go to the limit; give finite scales."
                                : "--engine limit is for --alpha inf alone, α is "
                                        + Cell.of(initialization.alpha())
                                        + "; take --engine flow for finite scales.");
            }
        }
    }

    /**
     * Checks that training has not passed a stop before it starts.
     *
     * @throws BadInputException with a sentence, if it has
     */
    void checkStart(Initialization initialization, List<Stop> stops) {
        double start = loss().startAccuracy();
        for (Stop stop : stops) {
            double accuracy = stop.accuracy(initialization.kappa());
            if (accuracy <= start) {
                throw new BadInputException("With --loss logistic training starts at the accuracy " + Cell.of(start)
                        + ", so at α = " + Cell.of(initialization.alpha()) + " it is never " + Cell.of(accuracy)
                        + "; take a larger accuracy or a smaller μ.");
            }
        }
    }

    /**
     * Checks that descent gets to the stops, and before tomorrow; other engines do.
     *
     * @throws BadInputException with a sentence, if it does not
     */
    static void checkEffort(EngineChoice choice, Dataset dataset, Initialization initialization, List<Stop> stops) {
        if (choice instanceof EngineChoice.Descent descent) {
            NormalizedGradientDescent engine = descent.engine();
            BadInputException.check(() -> engine.check(dataset, initialization));
            for (Stop stop : stops) {
                checkSteps(
                        descent.step(),
                        engine.leastSteps(dataset, initialization, stop.accuracy(initialization.kappa())));
            }
        }
    }

    private static void checkSteps(double step, double least) {
        if (least > NormalizedGradientDescent.HOURS_OF_STEPS) {
            double enough =
                    Math.pow(10, Math.ceil(Math.log10(step * least / NormalizedGradientDescent.HOURS_OF_STEPS)));
            throw new BadInputException(String.format(
                    Locale.ROOT,
                    "--engine ngd with the step %s needs more than %.0e steps, hours of work; take --eta %s or more, or"
                            + " --engine flow, to which smaller and smaller steps lead.",
                    Cell.of(step),
                    least,
                    Cell.of(enough)));
        }
    }
}
