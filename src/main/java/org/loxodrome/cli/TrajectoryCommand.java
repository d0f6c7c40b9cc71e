package org.loxodrome.cli;

import java.util.ArrayList;
import java.util.List;
import org.loxodrome.analysis.Certificate;
import org.loxodrome.flow.AnyScaleFlow;
import org.loxodrome.flow.Loss;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.flow.TrajectoryPoint;
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
            ""
        },
        footer = {
            "",
            "Examples:",
            "  loxodrome trajectory --preset stable --depth 2 --alpha 100 --mu 0.5,0.001",
            "  loxodrome trajectory --data points.csv --depth 2,3 --alpha 0.1,1,10 --accuracy 1,10,1e7",
            "  loxodrome trajectory --preset switching --depth 2 --alpha 100,1e4,inf --mu 0.02,0.001"
        })
final class TrajectoryCommand implements Runnable {

    private static final List<String> COLUMNS =
            List.of("alpha", "depth", "accuracy", "mu", "log10_loss", "log10_time", "margin", "certificate");

    private final TrajectoryEngine engine;
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

    @Option(
            names = "--loss",
            paramLabel = "LOSS",
            defaultValue = "exp",
            description = "What training minimises the mean of: exp, exp(-m), or logistic, log(1 + exp(-m)).")
    private String loss = "";

    TrajectoryCommand(TrajectoryEngine engine, CsvOutput out) {
        this.engine = engine;
        this.out = out;
    }

    @Override
    public void run() {
        List<Initialization> initializations = initializations();
        List<Stop> wanted = stops.stops();
        initializations.forEach(initialization -> checkReach(initialization, wanted));
        Dataset dataset = data.separableDataset();
        TrajectoryEngine follower = loss() == Loss.EXPONENTIAL ? engine : new AnyScaleFlow(loss());
        out.row(header(dataset));
        for (Initialization initialization : initializations) {
            StopRows rows = new StopRows(wanted, point -> out.row(row(initialization, point)));
            follower.follow(dataset, initialization, wanted.stream().distinct().toList(), rows, () -> false);
        }
    }

    private Loss loss() {
        return switch (loss) {
            case "exp" -> Loss.EXPONENTIAL;
            case "logistic" -> Loss.LOGISTIC;
            default -> throw new BadInputException("--loss: '" + loss + "' is not a loss; write exp or logistic.");
        };
    }

    private List<Initialization> initializations() {
        List<Depth> wantedDepths = NumberList.depths("--depth", depths);
        List<Initialization> initializations = new ArrayList<>();
        for (double alpha : NumberList.alphas("--alpha", alphas)) {
            for (Depth depth : wantedDepths) {
                initializations.add(BadInputException.checked(() -> new Initialization(depth, alpha)));
            }
        }
        return initializations;
    }

    private static void checkReach(Initialization initialization, List<Stop> wanted) {
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

    private static List<String> header(Dataset dataset) {
        List<String> cells = new ArrayList<>(COLUMNS);
        cells.addAll(Cell.names("w", dataset.dimension()));
        return cells;
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
