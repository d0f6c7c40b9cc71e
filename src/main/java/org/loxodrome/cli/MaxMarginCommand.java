package org.loxodrome.cli;

import java.util.ArrayList;
import java.util.List;
import org.loxodrome.margin.L1Face;
import org.loxodrome.margin.L1Margin;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.margin.MaxMargin;
import org.loxodrome.problem.Dataset;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

/** {@code loxodrome maxmargin}: the max-margin predictors of a data set. */
@Command(
        name = "maxmargin",
        header = "Print the max-margin predictors.",
        description = {
            "",
            "Prints one row for l2 and one for each corner of the face of l1 solutions. Columns:",
            "  kind        l2 or l1",
            "  depth       empty for l2 and l1",
            "  unique      1 if there is no other solution, 0 if there is",
            "  norm        the norm that is smallest, of the predictor with margin 1",
            "  l2_margin   smallest margin of the unit predictor",
            "  kkt         largest relative violation of the optimality conditions",
            "  w1,...,wd   unit predictor",
            ""
        },
        footer = {"", "Example:", "  loxodrome maxmargin --preset nonunique"})
final class MaxMarginCommand implements Runnable {

    private static final List<String> COLUMNS = List.of("kind", "depth", "unique", "norm", "l2_margin", "kkt");

    private final CsvOutput out;

    @ArgGroup(multiplicity = "1")
    private DataOptions data = new DataOptions();

    MaxMarginCommand(CsvOutput out) {
        this.out = out;
    }

    @Override
    public void run() {
        Dataset dataset = data.separableDataset();
        List<String> header = new ArrayList<>(COLUMNS);
        header.addAll(Cell.names("w", dataset.dimension()));
        out.row(header);
        out.row(row("l2", true, L2Margin.of(dataset)));
        L1Face face = L1Margin.of(dataset);
        for (MaxMargin vertex : face.vertices()) {
            out.row(row("l1", face.isUnique(), vertex));
        }
    }

    private static List<String> row(String kind, boolean unique, MaxMargin margin) {
        List<String> cells = new ArrayList<>();
        cells.add(kind);
        cells.add("");
        cells.add(Cell.of(unique));
        cells.add(Cell.of(margin.norm()));
        cells.add(Cell.of(margin.l2Margin()));
        cells.add(Cell.of(margin.kktResidual()));
        cells.addAll(Cell.of(margin.direction().toArray()));
        return cells;
    }
}
