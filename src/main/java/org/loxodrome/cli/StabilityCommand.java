package org.loxodrome.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.loxodrome.analysis.Stability;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.margin.QPath;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code loxodrome stability}: whether Condition 5 of the paper holds. */
@Command(
        name = "stability",
        header = "Tell whether the support vectors are stable (Condition 5 of the paper).",
        description = {
            "",
            "If they are, training from a large alpha follows the path of Q_mu max-margin predictors. Prints one row for",
            "each alpha x D, in the order given. Columns:",
            "  alpha, depth  as given",
            "  verdict       holds: for every mu; holds-above: for mu > mu0 only; fails: for no mu",
            "  mu0           where a point first leaves the margin, as mu falls; empty if none does",
            "  point         the points that leave there, counted from 1, separated by blanks",
            "  rho0          smallest margin/gamma, down to mu0, of a point never on the margin; empty if there is none",
            "For alpha = inf the rows are exact. For a finite alpha they tell what one trajectory shows, from an accuracy of",
            "alpha^(D/2) to one of 1000 and mu = 1e-5: a point is on the margin while it is within alpha^(D/8) of the",
            "accuracy, and has left once it is also 1 % above.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  loxodrome stability --preset switching --depth 2,3",
            "  loxodrome stability --data points.csv --depth 2 --alpha inf,100,1e4"
        })
final class StabilityCommand implements Runnable {

    private static final List<String> COLUMNS = List.of("alpha", "depth", "verdict", "mu0", "point", "rho0");
    private static final List<Stop> END = List.of(new Stop.AtMu(1e-5), new Stop.AtAccuracy(1000));

    private final TrajectoryEngine engine;
    private final CsvOutput out;

    @ArgGroup(multiplicity = "1")
    private DataOptions data = new DataOptions();

    @Option(
            names = "--depth",
            paramLabel = "D,...",
            required = true,
            description = "Depths of the network, whole numbers from 2 to 20.")
    private String depths = "";

    @Option(
            names = "--alpha",
            paramLabel = "A,...",
            defaultValue = "inf",
            description = "Initialization scales, positive numbers; inf, the default, for the limit.")
    private String alphas = "inf";

    StabilityCommand(TrajectoryEngine engine, CsvOutput out) {
        this.engine = engine;
        this.out = out;
    }

    @Override
    public void run() {
        List<Initialization> initializations = Initializations.of(alphas, depths);
        initializations.stream()
                .filter(initialization -> !initialization.isLimit())
                .forEach(initialization -> TrajectoryCommand.checkReach(initialization, END));
        Dataset dataset = data.separableDataset();
        out.row(COLUMNS);
        initializations.forEach(initialization -> out.row(row(initialization, stability(dataset, initialization))));
    }

    private Stability stability(Dataset dataset, Initialization initialization) {
        if (initialization.isLimit()) {
            QPath path = QPath.of(dataset, initialization.depth(), () -> false);
            return Stability.inTheLimit(dataset, path, () -> false);
        }
        return Stability.of(engine.trajectory(dataset, initialization, END, () -> false));
    }

    private static List<String> row(Initialization initialization, Stability stability) {
        List<String> cells = new ArrayList<>();
        cells.add(Cell.of(initialization.alpha()));
        cells.add(Integer.toString(initialization.depth().value()));
        cells.add(stability.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        cells.add(stability.verdict() == Stability.Verdict.HOLDS ? "" : Cell.of(stability.mu0()));
        cells.add(stability.left().stream().map(n -> Integer.toString(n + 1)).collect(Collectors.joining(" ")));
        cells.add(Cell.of(stability.rho0()));
        return cells;
    }
}
