package org.loxodrome.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.flow.TrajectoryRecorder;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.work.PieceMaker;

/**
 * The excess l1 norm for every scale α^D and every accuracy γ̃: where training is in the kernel regime, where in the rich one and where
 * in between (Moroshko et al. 2020, Figure 1).
 *
 * @param kappas κ = α^D of the columns, ascending
 * @param accuracies γ̃ of the rows, ascending
 * @param excess the excess norm in column k and row i at {@code [k][i]}; infinite where the data are not separated yet
 */
public record RegimeMap(List<Double> kappas, List<Double> accuracies, double[][] excess) {

    /** Copies all of it. */
    public RegimeMap {
        kappas = List.copyOf(kappas);
        accuracies = List.copyOf(accuracies);
        excess = copy(excess);
    }

    @Override
    public double[][] excess() {
        return copy(excess);
    }

    /**
     * Follows one trajectory for each column.
     *
     * @param pieces shares out the columns
     * @throws java.util.concurrent.CancellationException if {@code cancelled} became true
     * @throws org.loxodrome.flow.FlowException with a sentence for the user, if a trajectory cannot be followed
     */
    public static RegimeMap of(
            TrajectoryEngine engine,
            Dataset dataset,
            Depth depth,
            List<Double> kappas,
            List<Double> accuracies,
            PieceMaker pieces,
            BooleanSupplier cancelled) {
        ExcessNorm norm = ExcessNorm.of(dataset);
        List<Stop> stops = accuracies.stream()
                .map(accuracy -> (Stop) new Stop.AtAccuracy(accuracy))
                .toList();
        List<double[]> excess = pieces.each(kappas, kappa -> {
            Initialization start = new Initialization(depth, Math.pow(kappa, 1.0 / depth.value()));
            return column(engine, dataset, start, stops, norm, cancelled);
        });
        return new RegimeMap(kappas, accuracies, excess.toArray(double[][]::new));
    }

    /**
     * Where in each column the rich regime begins, if it begins between two rows: the excess norm is taken to be straight in
     * log γ̃ between them.
     */
    public List<RichOnset> onsets() {
        return IntStream.range(0, kappas.size())
                .boxed()
                .flatMap(k -> onset(kappas.get(k), excess[k]).stream())
                .toList();
    }

    private Optional<RichOnset> onset(double kappa, double[] column) {
        return IntStream.range(1, column.length)
                .filter(i -> column[i - 1] > ExcessNorm.RICH && column[i] <= ExcessNorm.RICH)
                .mapToObj(i -> new RichOnset(kappa, accuracy(i, column)))
                .findFirst();
    }

    private double accuracy(int row, double[] column) {
        double share = (column[row] - ExcessNorm.RICH) / (column[row] - column[row - 1]); // 0 where that is infinite
        return accuracies.get(row) * Math.pow(accuracies.get(row - 1) / accuracies.get(row), share);
    }

    private static double[] column(
            TrajectoryEngine engine,
            Dataset dataset,
            Initialization start,
            List<Stop> stops,
            ExcessNorm norm,
            BooleanSupplier cancelled) {
        TrajectoryRecorder recorder = new TrajectoryRecorder();
        engine.follow(dataset, start, stops, recorder, cancelled);
        return recorder.stops().stream()
                .mapToDouble(stop -> norm.of(stop.point().direction()))
                .toArray();
    }

    private static double[][] copy(double[][] columns) {
        return Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
    }
}
