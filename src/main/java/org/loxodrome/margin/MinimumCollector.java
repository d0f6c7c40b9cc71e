package org.loxodrome.margin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.loxodrome.geometry.Direction;

/** Keeps those of the corners shown to it that are local minima of ‖w‖_{2/D}. */
final class MinimumCollector {

    /** Norms that differ by less are equal. */
    private static final double EQUAL = 1e-9;

    private final ScaledRows rows;
    private final QuasiNorm norm;
    private final Map<CornerBasis, Optional<MaxMargin>> examined = new HashMap<>();

    MinimumCollector(ScaledRows rows, QuasiNorm norm) {
        this.rows = rows;
        this.norm = norm;
    }

    /** Examines a corner, once however many bases it has. */
    void add(Corner corner) {
        int[] support = corner.support();
        int[] tight = corner.tight();
        examined.computeIfAbsent(CornerBasis.of(support, tight), key -> minimum(corner.predictor(), support, tight));
    }

    boolean isEmpty() {
        return examined.values().stream().allMatch(Optional::isEmpty);
    }

    /** Keeps w whether or not it is a local minimum: the KKT residual tells. */
    void addAsItIs(double[] predictor) {
        double[] margins = rows.margins(predictor);
        int[] support = IntStream.range(0, predictor.length)
                .filter(i -> predictor[i] != 0)
                .toArray();
        int[] tight = IntStream.range(0, margins.length)
                .filter(n -> margins[n] - 1 <= EQUAL)
                .toArray();
        Stationarity stationarity = Stationarity.of(rows, norm, predictor, support, tight);
        MaxMargin margin = margin(predictor, support, weights(tight, stationarity.shares()));
        examined.put(CornerBasis.of(support, tight), Optional.of(margin));
    }

    /** All that was found, at least one. */
    L2OverDMinima minima(boolean certified) {
        List<MaxMargin> sorted = examined.values().stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(MaxMargin::norm)
                        .thenComparing(minimum -> minimum.direction().toString()))
                .toList();
        double bound = sorted.get(0).norm() * (1 + EQUAL);
        return new L2OverDMinima(
                sorted.stream().filter(minimum -> minimum.norm() <= bound).toList(),
                sorted.stream()
                        .filter(minimum -> minimum.norm() > bound)
                        .map(MinimumCollector::asLocal)
                        .toList(),
                certified);
    }

    private static MaxMargin asLocal(MaxMargin minimum) {
        return new MaxMargin(
                MaxMargin.Kind.L2_OVER_D_LOCAL,
                minimum.direction(),
                minimum.norm(),
                minimum.l2Margin(),
                minimum.multipliers(),
                minimum.kktResidual());
    }

    private Optional<MaxMargin> minimum(double[] predictor, int[] support, int[] tight) {
        Stationarity stationarity = Stationarity.of(rows, norm, predictor, support, tight);
        return stationarity.isLocalMinimum()
                ? Optional.of(margin(predictor, support, weights(tight, stationarity.shares())))
                : Optional.empty();
    }

    private double[] weights(int[] tight, double[] shares) {
        double[] weights = new double[rows.size()];
        for (int k = 0; k < shares.length; k++) {
            weights[tight[k]] = shares[k];
        }
        return weights;
    }

    /** The answer in the units of the data; the weights have sum 1. */
    private MaxMargin margin(double[] predictor, int[] support, double[] weights) {
        double scale = rows.scale();
        double sum = norm.sum(predictor);
        double factor = norm.slope(1) * norm.sum(new double[] {1 / scale}) * sum;
        return new MaxMargin(
                MaxMargin.Kind.L2_OVER_D,
                Direction.of(predictor),
                norm.norm(predictor) / scale,
                scale / L2Margin.norm(predictor),
                Arrays.stream(weights).map(weight -> factor * weight).toArray(),
                Math.max(
                        KktResidual.ofMargins(rows, predictor, weights),
                        gradientResidual(predictor, support, weights)));
    }

    /** How far w_i (Xᵀν)_i is from the share of w_i in the sum, where w_i ≠ 0. */
    private double gradientResidual(double[] predictor, int[] support, double[] weights) {
        double[] combination = rows.combination(weights);
        double sum = norm.sum(predictor);
        double residual = 0;
        for (int i : support) {
            double share = norm.sum(new double[] {predictor[i]}) / sum;
            residual = Math.max(residual, Math.abs(predictor[i] * combination[i] - share));
        }
        return residual;
    }
}
