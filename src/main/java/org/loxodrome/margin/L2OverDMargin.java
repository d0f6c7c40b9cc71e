package org.loxodrome.margin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/**
 * The minima of ‖w‖_{2/D} subject to X w ≥ 1 for D &gt; 2: where gradient flow from a fixed α ends (Gunasekar et al. 2018).
 *
 * <p>Σ|w_i|^{2/D} is strictly concave in every orthant, so every local minimum is a corner of the polyhedra into which the
 * hyperplanes w_i = 0 cut the feasible set. Where they are not too many all corners are visited. Otherwise the solutions
 * of randomly weighted l1 problems are starts of descents from corner to neighbouring corner, across the hyperplanes, too, until
 * the lowest end has been reached many times.
 */
public final class L2OverDMargin {

    /** So many bases of corners are known at most before the attempt to visit all is given up. */
    private static final int LARGEST_COUNT = 50_000;

    /** A search ends when it has come to the smallest norm so often, and has had at least so many starts. */
    private static final int HITS = 10;

    private static final int FEWEST_STARTS = 100;
    private static final int MOST_STARTS = 1000;

    /** About so many operations are spent on a search whose size forbids that many starts. */
    private static final double LARGEST_EFFORT = 1e10;

    private static final double EQUAL = 1e-9;
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
        boolean all = visitAll();
        if (!all) {
            search();
        }
        if (collector.isEmpty()) {
            collector.addAsItIs(l1.vertices().get(0));
        }
        return collector.minima(all);
    }

    /** The minima that the search finds, whatever the size. */
    static L2OverDMinima searched(Dataset data, Depth depth) {
        L2OverDMargin problem = new L2OverDMargin(ScaledRows.of(data), depth, () -> false);
        problem.search();
        return problem.collector.minima(false);
    }

    private boolean visitAll() {
        return CornerGraph.from(l1.vertices().get(0), rows, random)
                .map(graph -> new CornerWalk(graph, cancelled, collector::add).visitAll(LARGEST_COUNT))
                .orElse(false);
    }

    private void search() {
        List<Double> ends = new ArrayList<>();
        l1.vertices().forEach(vertex -> ends.add(descend(vertex)));
        WeightedL1 program = new WeightedL1(rows);
        int most = mostStarts();
        while (ends.size() < most && (ends.size() < FEWEST_STARTS || hits(ends) < HITS)) {
            double[] costs =
                    random.doubles(rows.dimension(), -2, 2).map(Math::exp).toArray();
            ends.add(descend(program.solve(costs).solution()));
        }
    }

    private static long hits(List<Double> ends) {
        double least = Collections.min(ends);
        return ends.stream().filter(end -> end <= least * (1 + EQUAL)).count();
    }

    private int mostStarts() {
        double steps = Math.min(rows.size(), rows.dimension());
        double effort = 2 * steps * steps * rows.dimension() * rows.size();
        return (int) Math.max(1, Math.min(MOST_STARTS, LARGEST_EFFORT / effort));
    }

    /** The norm where the descent ends; infinite if rounding errors have left no corner to start at. */
    private double descend(double[] predictor) {
        return CornerGraph.from(predictor, rows, random)
                .map(graph -> new CornerWalk(graph, cancelled, collector::add).descend(norm))
                .orElse(Double.POSITIVE_INFINITY);
    }
}
