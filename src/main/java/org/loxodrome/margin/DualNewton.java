package org.loxodrome.margin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Solves min Σ φ(w_i) subject to X w ≥ 1 by an active set method in the dual: Newton ascent on a support of independent rows,
 * to which the rows that are violated are added until none is.
 */
final class DualNewton {

    private static final int ROUNDS_WITH_BLOCKS = 30;
    private static final double VIOLATION = 1e-13;

    private final ScaledRows rows;
    private final BooleanSupplier cancelled;

    DualNewton(ScaledRows rows, BooleanSupplier cancelled) {
        this.rows = rows;
        this.cancelled = cancelled;
    }

    /** Solves the problem, from the weights of a nearby one. */
    DualPoint solve(Cost cost, double[] start) {
        return solve(cost, start, new boolean[rows.size()]);
    }

    /** Solves min Σ φ(w_i) subject to X_A w = 1 for independent rows A, whose weights may then have any sign. */
    DualPoint solveOn(Cost cost, int[] support, double[] start) {
        boolean[] free = new boolean[rows.size()];
        double[] weights = new double[rows.size()];
        for (int n : support) {
            free[n] = true;
            weights[n] = start[n];
        }
        Ascent ascent = new Ascent(rows, cost, free, weights);
        ascent.converge();
        return ascent.point();
    }

    /** Solves the problem where the rows marked free hold with equality. */
    DualPoint solve(Cost cost, double[] start, boolean[] free) {
        Ascent ascent = new Ascent(rows, cost, free.clone(), start.clone());
        ascent.makeIndependent();
        int last = ROUNDS_WITH_BLOCKS + 10 * rows.size();
        for (int round = 0; round < last; round++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            ascent.converge();
            int[] violated = violated(ascent);
            if (violated.length == 0 || !add(violated, ascent, round < ROUNDS_WITH_BLOCKS)) {
                break;
            }
        }
        return ascent.point();
    }

    private int[] violated(Ascent ascent) {
        double[] margins = rows.margins(ascent.predictor());
        double least = 1 - Math.max(VIOLATION, 2 * ascent.noise());
        boolean[] inside = new boolean[margins.length];
        for (int n : ascent.support()) {
            inside[n] = true;
        }
        return IntStream.range(0, margins.length)
                .filter(n -> !inside[n] && margins[n] < least)
                .boxed()
                .sorted(Comparator.comparingDouble(n -> margins[n]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean add(int[] violated, Ascent ascent, boolean block) {
        IndependentRows independent = new IndependentRows();
        for (int n : ascent.support()) {
            independent.add(rows.row(n));
        }
        if (!independent.add(rows.row(violated[0]))) {
            return ascent.exchange(violated[0], Double.POSITIVE_INFINITY);
        }
        int[] rest = block ? Arrays.copyOfRange(violated, 1, violated.length) : new int[0];
        int[] others =
                Arrays.stream(rest).filter(n -> independent.add(rows.row(n))).toArray();
        int[] added = Arrays.copyOf(others, others.length + 1);
        added[others.length] = violated[0];
        ascent.add(added);
        return true;
    }
}
