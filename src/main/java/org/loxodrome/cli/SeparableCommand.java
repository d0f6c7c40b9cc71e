package org.loxodrome.cli;

import java.util.ArrayList;
import java.util.List;
import org.loxodrome.margin.L2Margin;
import org.loxodrome.margin.Separability;
import org.loxodrome.problem.Dataset;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

/** {@code loxodrome separable}: whether training has an end to tend to. */
@Command(
        name = "separable",
        header = "Say whether a direction separates the data.",
        description = {
            "",
            "Prints one row. Columns:",
            "  separable           1 or 0",
            "  l2_margin           the largest margin of a unit predictor; empty if not separable",
            "  lambda1,...,lambdaN if not separable: weights, at least 0 with sum 1, for which the sum of",
            "                      lambda_n y_n x_n is 0; the points in conflict are those with lambda_n > 0",
            ""
        },
        footer = {"", "Example:", "  loxodrome separable --data points.csv"})
final class SeparableCommand implements Runnable {

    private final CsvOutput out;

    @ArgGroup(multiplicity = "1")
    private DataOptions data = new DataOptions();

    SeparableCommand(CsvOutput out) {
        this.out = out;
    }

    @Override
    public void run() {
        Dataset dataset = data.dataset();
        Separability separability = Separability.of(dataset);
        List<String> header = new ArrayList<>(List.of("separable", "l2_margin"));
        header.addAll(Cell.names("lambda", dataset.size()));
        List<String> row = new ArrayList<>();
        row.add(Cell.of(separability.isSeparable()));
        if (separability.isSeparable()) {
            row.add(Cell.of(L2Margin.of(dataset).l2Margin()));
            row.addAll(Cell.none(dataset.size()));
        } else {
            row.add("");
            row.addAll(Cell.of(separability.weights()));
        }
        out.row(header);
        out.row(row);
    }
}
