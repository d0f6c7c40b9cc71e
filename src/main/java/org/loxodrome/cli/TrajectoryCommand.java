package org.loxodrome.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loxodrome.analysis.Certificate;
import org.loxodrome.analysis.PathAngle;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.flow.TrajectoryPoint;
import org.loxodrome.margin.QMargin;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.NumberRow;
import org.loxodrome.session.NumberSource;
import org.loxodrome.session.Quantity;
import org.loxodrome.session.TrainingNumbers;
import org.loxodrome.session.TrajectoryCommandLine;
import org.loxodrome.session.file.NumberRows;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code loxodrome trajectory}: where training is at given accuracies. */
@Command(
        name = "trajectory",
        header = "Follow gradient flow and print where it is at given accuracies.",
        description = {
            "",
            "Prints one row for each alpha x D x stop, in the order given. Columns:",
            "  alpha, depth    initialization scale and depth",
            "  accuracy        -log(loss), natural logarithm; the loss is the mean over the points",
            "  mu              alpha^D / accuracy",
            "  log10_loss      logarithm to base 10 of the loss",
            "  log10_time      logarithm to base 10 of the training time",
            "  margin          smallest margin of the predictor w (not normalised)",
            "  certificate     duality gap of w/margin to the Q_mu problem; empty where the margin is not positive",
            "  w1,...,wd       unit predictor w/|w|",
            "and with --theory",
            "  relative_certificate  certificate relative to Q_mu(w/margin)",
            "  path_angle            angle in degrees to the Q_mu max-margin predictor at the same mu",
            ""
        },
        footer = {
            "",
            NumberRange.HELP,
            "",
            "Examples:",
            "  loxodrome trajectory --experiment lecture.loxodrome --format json",
            "  loxodrome trajectory --preset stable --depth 2 --alpha 100 --mu 0.5,0.001",
            "  loxodrome trajectory --data points.csv --depth 2,3 --alpha 0.1,1,10 --accuracy 1,10,1e7",
            "  loxodrome trajectory --preset switching --depth 2 --alpha 0.01:100:9log,inf --mu 0.02,0.001",
            "  loxodrome trajectory --preset stable --depth 2 --alpha 100 --mu 0.001 --engine ngd --eta 1e-4"
        })
final class TrajectoryCommand implements Runnable {

    private static final List<String> COLUMNS =
            List.of("alpha", "depth", "accuracy", "mu", "log10_loss", "log10_time", "margin", "certificate");
    private static final EngineChoice FLOW = new EngineChoice.Flow();
    private static final Set<String> FILES = Set.of("--data", "--experiment");

    private final TrajectoryEngine flow;
    private final Writer out;
    private final ProgressBar progress;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private ExperimentOption data = new ExperimentOption();

    @ArgGroup
    private StopOptions stops = new StopOptions();

    @Option(names = "--depth", paramLabel = "D,...", description = "Depths of the network, whole numbers from 2 to 20.")
    private @Nullable String depths;

    @Option(
            names = "--alpha",
            paramLabel = "A,...",
            description = "Initialization scales, positive numbers; inf for the limit, with --mu.")
    private @Nullable String alphas;

    @Option(names = "--theory", description = "Add columns that compare each row with the path of theory.")
    private boolean theory;

    @Option(
            names = "--format",
            paramLabel = "EXT",
            defaultValue = "csv",
            description =
                    "csv (by default), or json: rows with every digit and with margins m, weights p and multipliers"
                            + " nu of the points, after what is needed to print them again.")
    private String format = "csv";

    @ArgGroup(exclusive = false)
    private EngineOptions engineOptions = new EngineOptions();

    /** Takes the engine that follows trajectories if no other is wanted. */
    TrajectoryCommand(TrajectoryEngine flow, Writer out, ProgressBar progress) {
        this.flow = flow;
        this.out = out;
        this.progress = progress;
    }

    @Override
    public void run() {
        TrajectoryOutput.check(format);
        Optional<Experiment> experiment = data.experiment();
        List<Initialization> initializations = Initializations.of(
                given(alphas, word(experiment, "--alpha"), "--alpha=A,..."),
                given(depths, word(experiment, "--depth"), "--depth=D,..."));
        List<Stop> wanted = stops.or(word(experiment, "--accuracy"), word(experiment, "--mu"))
                .stops()
                .orElseThrow(this::noStops);
        for (Initialization initialization : initializations) {
            checkReach(initialization, wanted);
            engineOptions.checkStart(initialization, wanted);
        }
        Optional<EngineChoice> choice = engineOptions.choice();
        choice.ifPresent(engine -> EngineOptions.checkServes(engine, initializations));
        Dataset dataset = data.separableDataset();
        Function<Initialization, Optional<EngineChoice>> engines = start ->
                choice.or(() -> experiment.map(shown -> shown.engine(start)).filter(engine -> !engine.equals(FLOW)));
        for (Initialization initialization : initializations) {
            engines.apply(initialization)
                    .ifPresent(engine -> EngineOptions.checkEffort(engine, dataset, initialization, wanted));
        }
        try {
            print(dataset, initializations, wanted, engines);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    private void print(
            Dataset dataset,
            List<Initialization> initializations,
            List<Stop> wanted,
            Function<Initialization, Optional<EngineChoice>> engines)
            throws IOException {
        NumberSource source = new NumberSource(command(), dataset, data.experiment());
        NumberRows rows = TrajectoryOutput.of(format, out, source, header(dataset));
        for (int i = 0; i < initializations.size(); i++) {
            Initialization start = initializations.get(i);
            TrajectoryEngine engine = engines.apply(start)
                    .<TrajectoryEngine>map(EngineChoice::engine)
                    .orElse(flow);
            TrainingNumbers numbers = new TrainingNumbers(dataset, start.depth().value());
            Function<TrajectoryPoint, List<Quantity>> comparison = comparison(dataset, start.depth());
            ProgressOfMany share = new ProgressOfMany(progress, i, initializations.size(), start, wanted);
            StopRows listener = new StopRows(
                    wanted, point -> print(rows, numbers.of(start, point), comparison.apply(point)), share::show);
            engine.follow(dataset, start, wanted.stream().distinct().toList(), listener, () -> false);
        }
        rows.finish();
    }

    private void print(NumberRows rows, List<Quantity> numbers, List<Quantity> comparison) {
        progress.erase();
        try {
            rows.row(new NumberRow(
                    "stop", Stream.concat(numbers.stream(), comparison.stream()).toList()));
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** What was typed, without folders, which mean nothing elsewhere. */
    private String command() {
        List<String> words = new ArrayList<>();
        for (String word : spec.root().commandLine().getParseResult().originalArgs()) {
            boolean file = !words.isEmpty() && FILES.contains(words.get(words.size() - 1));
            words.add(file ? String.valueOf(Path.of(word).getFileName()) : word);
        }
        return TrajectoryCommandLine.typed(words);
    }

    /** What the command that the window copies gives as an option. */
    private static Optional<String> word(Optional<Experiment> experiment, String option) {
        List<String> words = experiment.map(TrajectoryCommandLine::words).orElse(List.of());
        int at = words.indexOf(option);
        return at < 0 ? Optional.empty() : Optional.of(words.get(at + 1));
    }

    private String given(@Nullable String option, Optional<String> ofExperiment, String name) {
        return Optional.ofNullable(option)
                .or(() -> ofExperiment)
                .orElseThrow(() -> missing("Missing required option: '" + name + "'"));
    }

    private ParameterException noStops() {
        return missing("Missing required argument (specify one of these): (--accuracy=G,... | --mu=MU,...)");
    }

    private ParameterException missing(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** Throws a {@link BadInputException} if a stop is beyond what doubles can say at this scale. */
    static void checkReach(Initialization initialization, List<Stop> wanted) {
        if (initialization.isLimit()) {
            checkLimit(wanted);
            return;
        }
        for (Stop stop : wanted) {
            double accuracy = stop.accuracy(initialization.kappa());
            if (!(accuracy >= Double.MIN_NORMAL && accuracy <= Double.MAX_VALUE)) {
                throw new BadInputException("At α = " + Cell.of(initialization.alpha()) + " and D = "
                        + initialization.depth().value()
                        + " the accuracy α^D/μ is outside the range of double numbers; take μ closer to α^D.");
            }
        }
    }

    private static void checkLimit(List<Stop> wanted) {
        if (!wanted.stream().allMatch(Stop.AtMu.class::isInstance)) {
            throw new BadInputException(
                    "--alpha inf: in the limit every accuracy is infinite; give values of --mu instead of --accuracy.");
        }
    }

    private List<String> header(Dataset dataset) {
        List<String> cells = new ArrayList<>(COLUMNS);
        cells.addAll(Cell.names("w", dataset.dimension()));
        if (theory) {
            cells.addAll(List.of("relative_certificate", "path_angle"));
        }
        return cells;
    }

    /** What compares a point with theory, if that is wanted. */
    private Function<TrajectoryPoint, List<Quantity>> comparison(Dataset dataset, Depth depth) {
        if (!theory) {
            return point -> List.of();
        }
        PathAngle angle = new PathAngle(new QMargin(dataset, depth));
        return point -> List.of(
                Quantity.of(
                        "relative_certificate",
                        Certificate.relative(point, depth).orElse(Double.NaN)),
                Quantity.of("path_angle", angle.of(point)));
    }
}
