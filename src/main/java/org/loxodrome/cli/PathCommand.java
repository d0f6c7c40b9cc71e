package org.loxodrome.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.loxodrome.margin.MaxMargin;
import org.loxodrome.margin.QMargin;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code loxodrome path}: the theory's path at given μ. */
@Command(
        name = "path",
        header = "Print the Q_mu max-margin predictors at given mu.",
        description = {
            "",
            "Prints one row for each depth x mu, in the order given. Columns:",
            "  kind          Q",
            "  depth, mu     as given",
            "  support       the points with positive multiplier, counted from 1, separated by blanks",
            "  l2_margin     smallest margin of the unit predictor",
            "  kkt           largest relative violation of the optimality conditions",
            "  w1,...,wd     unit predictor",
            "  nu1,...,nuN   multipliers nu of X w >= 1: w = mu h(mu X^T nu); for mu = inf those of l2, w = X^T nu,",
            "                and for mu = 0 those of l1, X^T nu = sign w where w is not 0",
            ""
        },
        footer = {
            "",
            NumberRange.HELP,
            "",
            "Example:",
            "  loxodrome path --preset switching --depth 2,3 --mu 1:0.01:9log"
        })
final class PathCommand implements Runnable {

    private static final List<String> COLUMNS = List.of("kind", "depth", "mu", "support", "l2_margin", "kkt");

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
            names = "--mu",
            paramLabel = "MU,...",
            required = true,
            description = "Values of mu, numbers from 0 to inf, which give the ends of the path.")
    private String mus = "";

    PathCommand(CsvOutput out) {
        this.out = out;
    }

    @Override
    public void run() {
        List<Depth> wantedDepths = NumberList.depths("--depth", depths);
        List<Double> wantedMus = NumberList.mus("--mu", mus);
        Dataset dataset = data.separableDataset();
        List<String> header = new ArrayList<>(COLUMNS);
        header.addAll(Cell.names("w", dataset.dimension()));
        header.addAll(Cell.names("nu", dataset.size()));
        out.row(header);
        for (Depth depth : wantedDepths) {
            QMargin problem = new QMargin(dataset, depth);
            for (double mu : wantedMus) {
                out.row(row(depth, mu, problem.at(mu)));
            }
        }
    }

    private static List<String> row(Depth depth, double mu, MaxMargin margin) {
        List<String> cells = new ArrayList<>();
        cells.add("Q");
        cells.add(Integer.toString(depth.value()));
        cells.add(Cell.of(mu));
        cells.add(Arrays.stream(margin.support())
                .mapToObj(n -> Integer.toString(n + 1))
                .collect(Collectors.joining(" ")));
        cells.add(Cell.of(margin.l2Margin()));
        cells.add(Cell.of(margin.kktResidual()));
        cells.addAll(Cell.of(margin.direction().toArray()));
        cells.addAll(Cell.of(margin.multipliers()));
        return cells;
    }
}
