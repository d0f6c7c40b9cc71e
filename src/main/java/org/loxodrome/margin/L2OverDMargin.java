package org.loxodrome.margin;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/**
 * The minima of ‖w‖_{2/D} subject to X w ≥ 1 for D &gt; 2: where gradient flow from a fixed α ends (Gunasekar et al. 2018).
 *
 * <p>Σ|w_i|^{2/D} is strictly concave in every orthant, so every local minimum is a corner of the polyhedra into which the
 * hyperplanes w_i = 0 cut the feasible set. Where they are not too many all corners are visited. Otherwise corners that
 * reweighted l1 problems give are the starts of descents from corner to neighbouring corner, across the hyperplanes, too.
 */
public final class L2OverDMargin {

    /** So many bases of corners are visited at most. */
    private static final int LARGEST_COUNT = 20_000;

    /** So many elementary operations, about, are spent on a search. */
    private static final double SEARCH = 2e9;

    private static final int MOST_STARTS = 300;
    private static final int FEWEST_STARTS = 4;
    private static final int ROUNDS = 4;
    private static final long SEED = 2020;

    private final ScaledRows rows;
    private final QuasiNorm norm;
    private final BooleanSupplier cancelled;
    private final MinimumCollector collector;
    private final Random random = new Random(SEED);
    private final L1Margin.Program l1;

    private L2OverDMargin(ScaledRows rows, Depth depth, BooleanSupplier cancelled) {
        this.rows = rows;
        this.norm = new QuasiNorm(depth);
        this.cancelled = cancelled;
        this.collector = new MinimumCollector(rows, norm);
        this.l1 = L1Margin.solve(rows);
    }

    /**
     * Finds the minima: all of them for moderate sizes, otherwise those that a search finds.
     *
     * @param cancelled asked now and then; once it says true the computation ends with a
     *     {@link java.util.concurrent.CancellationException}
     * @throws NotSeparableException if no direction separates the data
     * @throws IllegalArgumentException if D = 2, where the norm is the l1 norm
     */
    public static L2OverDMinima of(Dataset data, Depth depth, BooleanSupplier cancelled) {
        if (depth.value() == 2) {
            throw new IllegalArgumentException("For D = 2 the norm is the l1 norm; L1Margin has its minima.");
        }
        return new L2OverDMargin(ScaledRows.of(data), depth, cancelled).solve();
    }

    private L2OverDMinima solve() {
        boolean all = CornerGraph.from(l1.vertices().get(0), rows, random)
                .map(graph -> new CornerWalk(graph, cancelled, collector::add).visitAll(LARGEST_COUNT))
                .orElse(false);
        if (!all) {
            search();
        }
        return collector.minima(all);
    }

    private void search() {
        l1.vertices().forEach(this::descend);
        WeightedL1 program = new WeightedL1(rows);
        for (int start = 0; start < starts(); start++) {
            double[] costs = random.doubles(rows.dimension()).map(x -> 1 / (x * x + 1e-3)).toArray();
            double[] predictor = program.solve(costs).solution();
            for (int round = 1; round < ROUNDS; round++) {
                predictor = program.solve(reweighted(predictor, Math.pow(10, -round))).solution();
            }
            descend(predictor);
        }
    }

    private int starts() {
        double steps = Math.min(rows.size(), rows.dimension());
        double effort = 2 * steps * steps * steps * rows.dimension() * rows.size();
        return (int) Math.max(FEWEST_STARTS, Math.min(MOST_STARTS, SEARCH / effort));
    }

    /** The slopes of Σ|w_i|^{2/D} with |w_i| larger than it is, so that every slope is finite. */
    private double[] reweighted(double[] predictor, double softening) {
        double largest = Arrays.stream(predictor).map(Math::abs).max().orElse(1);
        return Arrays.stream(predictor)
                .map(component -> norm.slope(Math.abs(component) / largest + softening))
                .toArray();
    }

    private void descend(double[] predictor) {
        CornerGraph.from(predictor, rows, random)
                .ifPresent(graph -> new CornerWalk(graph, cancelled, collector::add).descend(norm));
    }
}
