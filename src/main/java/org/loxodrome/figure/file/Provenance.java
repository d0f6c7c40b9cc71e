package org.loxodrome.figure.file;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a figure comes from, written into its file so that it can be drawn again. It names no folder: a file that is passed on
 * tells nothing about its maker's machine.
 *
 * @param title what the figure shows
 * @param command the command line that draws it again; empty if there is none
 * @param dataset name of the data set
 * @param depths depths D
 * @param alphas initialization scales α of the trajectories; ∞ among them
 * @param experiment the experiment that the command names, as it would be in a file of its own; empty if it names none
 */
public record Provenance(
        String title,
        String command,
        String dataset,
        List<Integer> depths,
        List<Double> alphas,
        Optional<String> experiment) {

    /** Copies the lists. */
    public Provenance {
        depths = List.copyOf(depths);
        alphas = List.copyOf(alphas);
    }

    /** Where a figure comes from that is not an experiment's. */
    public Provenance(String title, String command, String dataset, List<Integer> depths, List<Double> alphas) {
        this(title, command, dataset, depths, alphas, Optional.empty());
    }

    /** Where a figure of one depth comes from. */
    public Provenance(String title, String command, String dataset, int depth, List<Double> alphas) {
        this(title, command, dataset, List.of(depth), alphas);
    }

    /** The same with the experiment that its command names. */
    public Provenance withExperiment(String text) {
        return new Provenance(title, command, dataset, depths, alphas, Optional.of(text));
    }

    /** The program with its version. */
    public static String software() {
        return "Loxodrome " + ProgramVersion.NUMBER;
    }

    /** Everything but the title and the program, by name, in the order in which a reader wants it. */
    Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        if (!command.isEmpty()) {
            details.put("Command", command);
        }
        details.put("Data set", dataset);
        details.put("Depth", depths.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        details.put("Alpha", alphas.stream().map(Provenance::text).collect(Collectors.joining(", ")));
        experiment.ifPresent(text -> details.put("Experiment", text));
        return Collections.unmodifiableMap(details);
    }

    /** Everything, by name. */
    public Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("Title", title);
        entries.put("Software", software());
        entries.putAll(details());
        return Collections.unmodifiableMap(entries);
    }

    private static String text(double alpha) {
        return Double.isInfinite(alpha)
                ? "inf"
                : BigDecimal.valueOf(alpha).stripTrailingZeros().toPlainString();
    }
}
