package org.loxodrome.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loxodrome.margin.L1Face;
import org.loxodrome.margin.L1Margin;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.margin.L2OverDMargin;
import org.loxodrome.margin.L2OverDMinima;
import org.loxodrome.margin.MaxMargin;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code loxodrome maxmargin}: the max-margin predictors of a data set. */
@Command(
        name = "maxmargin",
        header = "Print the max-margin predictors.",
        description = {
            "",
            "Prints one row for l2, one for each corner of the face of l1 solutions, and for each depth D > 2 the",
            "minima of the l2/D norm, the global one first. For D = 2 that is the l1 norm and no row is added. Columns:",
            "  kind        l2, l1, l2/D for a global minimum, l2/D-local for another local minimum",
            "  depth       D; empty for l2 and l1",
            "  unique      1 if no other predictor has that norm or a smaller one, 0 if one has; empty for l2/D where",
            "              the data are too large to visit all candidates: the row is then the best that was found",
            "  norm        the norm that is smallest, of the predictor with margin 1",
            "  l2_margin   smallest margin of the unit predictor",
            "  kkt         largest relative violation of the optimality conditions",
            "  w1,...,wd   unit predictor",
            ""
        },
        footer = {"", "Example:", "  loxodrome maxmargin --preset deep-trap --depth 3"})
final class MaxMarginCommand implements Runnable {

    private static final List<String> COLUMNS = List.of("kind", "depth", "unique", "norm", "l2_margin", "kkt");

    private final CsvOutput out;

    @ArgGroup(multiplicity = "1")
    private DataOptions data = new DataOptions();

    @Option(
            names = "--depth",
            paramLabel = "D,...",
            description = "Depths of the network, whole numbers from 2 to 20; without them only l2 and l1.")
    private @Nullable String depths;

    MaxMarginCommand(CsvOutput out) {
        this.out = out;
    }

    @Override
    public void run() {
        List<Depth> wanted = depths == null ? List.of() : NumberList.depths("--depth", depths);
        Dataset dataset = data.separableDataset();
        List<String> header = new ArrayList<>(COLUMNS);
        header.addAll(Cell.names("w", dataset.dimension()));
        out.row(header);
        out.row(row("l2", "", Cell.of(true), L2Margin.of(dataset)));
        L1Face face = L1Margin.of(dataset);
        for (MaxMargin vertex : face.vertices()) {
            out.row(row("l1", "", Cell.of(face.isUnique()), vertex));
        }
        for (Depth depth : wanted) {
            if (depth.value() > 2) {
                minima(dataset, depth);
            }
        }
    }

    private void minima(Dataset dataset, Depth depth) {
        L2OverDMinima minima = L2OverDMargin.of(dataset, depth, () -> false);
        String value = Integer.toString(depth.value());
        for (MaxMargin minimum : minima.global()) {
            boolean known = minima.certified() || minima.global().size() > 1;
            out.row(row("l2/D", value, known ? Cell.of(minima.isUnique()) : "", minimum));
        }
        for (MaxMargin minimum : minima.local()) {
            out.row(row("l2/D-local", value, Cell.of(false), minimum));
        }
    }

    private static List<String> row(String kind, String depth, String unique, MaxMargin margin) {
        List<String> cells = new ArrayList<>(List.of(kind, depth, unique));
        cells.add(Cell.of(margin.norm()));
        cells.add(Cell.of(margin.l2Margin()));
        cells.add(Cell.of(margin.kktResidual()));
        cells.addAll(Cell.of(margin.direction().toArray()));
        return cells;
    }
}
