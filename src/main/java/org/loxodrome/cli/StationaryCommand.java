package org.loxodrome.cli;

import java.util.List;
import org.loxodrome.margin.L1Stationarity;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code loxodrome stationary}: whether training can stay where the Q_μ path ends. */
@Command(
        name = "stationary",
        header = "Say whether the path's l1 end is stationary for the l2/D norm.",
        description = {
            "",
            "Training from a fixed alpha ends at a first-order stationary point of the l2/D max-margin problem. Where the",
            "l1 predictor in which the Q_mu path ends is none, training leaves the path in the end. Prints one row for",
            "each depth. Columns:",
            "  depth        as given",
            "  stationary   1 or 0",
            "  reason       why, a sentence in quotes",
            ""
        },
        footer = {"", "Example:", "  loxodrome stationary --preset deep-escape --depth 3"})
final class StationaryCommand implements Runnable {

    private final CsvOutput out;

    @ArgGroup(multiplicity = "1")
    private DataOptions data = new DataOptions();

    @Option(
            names = "--depth",
            paramLabel = "D,...",
            required = true,
            description = "Depths of the network, whole numbers from 2 to 20.")
    private String depths = "";

    StationaryCommand(CsvOutput out) {
        this.out = out;
    }

    @Override
    public void run() {
        List<Depth> wanted = NumberList.depths("--depth", depths);
        Dataset dataset = data.separableDataset();
        out.row(List.of("depth", "stationary", "reason"));
        for (Depth depth : wanted) {
            L1Stationarity answer = L1Stationarity.of(dataset, depth, () -> false);
            out.row(List.of(
                    Integer.toString(depth.value()), Cell.of(answer.stationary()), '"' + answer.reason() + '"'));
        }
    }
}
