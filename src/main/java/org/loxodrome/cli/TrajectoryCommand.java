package org.loxodrome.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
            "  loxodrome trajectory --preset stable --depth 2 --alpha 100 --mu 0.5,0.001",
            "  loxodrome trajectory --data points.csv --depth 2,3 --alpha 0.1,1,10 --accuracy 1,10,1e7",
            "  loxodrome trajectory --preset switching --depth 2 --alpha 0.01:100:9log,inf --mu 0.02,0.001",
            "  loxodrome trajectory --preset stable --depth 2 --alpha 100 --mu 0.001 --engine ngd --eta 1e-4"
        })
final class TrajectoryCommand implements Runnable {

    private static final List<String> COLUMNS =
            List.of("alpha", "depth", "accuracy", "mu", "log10_loss", "log10_time", "margin", "certificate");

    private final TrajectoryEngine flow;
    private final CsvOutput out;

    @ArgGroup(multiplicity = "1")
    private DataOptions data = new DataOptions();

    @ArgGroup(multiplicity = "1")
    private StopOptions stops = new StopOptions();

    @Option(
            names = "--depth",
            paramLabel = "D,...",
            required = true,
            description = "Depths of the network, whole numbers from 2 to 20.")
    private String depths = "";

    @Option(
            names = "--alpha",
            paramLabel = "A,...",
            required = true,
            description = "Initialization scales, positive numbers; inf for the limit, with --mu.")
    private String alphas = "";

    @Option(names = "--theory", description = "Add columns that compare each row with the path of theory.")
    private boolean theory;

    @ArgGroup(exclusive = false)
    private EngineOptions engineOptions = new EngineOptions();

    /** Takes the engine that follows trajectories if no other is wanted. */
    TrajectoryCommand(TrajectoryEngine flow, CsvOutput out) {
        this.flow = flow;
        this.out = out;
    }

    @Override
    public void run() {
        List<Initialization> initializations = Initializations.of(alphas, depths);
        List<Stop> wanted = stops.stops();
        for (Initialization initialization : initializations) {
            checkReach(initialization, wanted);
            engineOptions.checkStart(initialization, wanted);
        }
        Optional<EngineChoice> choice = engineOptions.choice();
        choice.ifPresent(engine -> EngineOptions.checkServes(engine, initializations));
        Dataset dataset = data.separableDataset();
        for (Initialization initialization : initializations) {
            choice.ifPresent(engine -> EngineOptions.checkEffort(engine, dataset, initialization, wanted));
        }
        TrajectoryEngine engine = choice.map(EngineChoice::engine).orElse(flow);
        out.row(header(dataset));
        for (Initialization initialization : initializations) {
            Function<TrajectoryPoint, List<String>> comparison = comparison(dataset, initialization.depth());
            StopRows rows = new StopRows(wanted, point -> {
                List<String> row = row(initialization, point);
                row.addAll(comparison.apply(point));
                out.row(row);
            });
            engine.follow(dataset, initialization, wanted.stream().distinct().toList(), rows, () -> false);
        }
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

    /** The cells that compare a point with theory, if they are wanted. */
    private Function<TrajectoryPoint, List<String>> comparison(Dataset dataset, Depth depth) {
        if (!theory) {
            return point -> List.of();
        }
        PathAngle angle = new PathAngle(new QMargin(dataset, depth));
        return point -> List.of(Cell.of(Certificate.relative(point, depth)), Cell.of(angle.of(point)));
    }

    private static List<String> row(Initialization initialization, TrajectoryPoint point) {
        List<String> cells = new ArrayList<>();
        cells.add(Cell.of(initialization.alpha()));
        cells.add(Integer.toString(initialization.depth().value()));
        cells.add(Cell.of(point.accuracy()));
        cells.add(Cell.of(point.mu()));
        cells.add(Cell.of(point.log10Loss()));
        cells.add(Cell.of(point.log10Time()));
        cells.add(Cell.of(point.margin()));
        cells.add(Cell.of(Certificate.of(point)));
        cells.addAll(Cell.of(point.direction().toArray()));
        return cells;
    }
}
