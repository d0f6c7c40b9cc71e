package org.loxodrome.flow;

import java.util.Arrays;

/**
 * The flow at α = ∞ while its support vectors stay the same. With the support S fixed, the r of all other points rest, and
 * the r of S follow from the margins alone: M_n(r) = M for all n in S. So nothing is integrated: every point of the curve is
 * the solution of |S| equations, found by Newton's method on log M_n = log M;
 * downwards on M_n = M, so as not to pass 0.
 */
final class SupportCurve {

    private static final int MAX_ITERATIONS = 40;
    private static final double CONVERGED = 1e-8;
    private static final double MAX_GAP = 1.5;
    private static final int MAX_HALVINGS = 40;

    private final int[] support;
    private final DualPoint origin;
    private final DualPoint point;
    private final double[] increment;
    private final double[][] jacobian;
    private final LinearSystem system;

    /** A curve through {@code origin} (copied) with the given support. */
    SupportCurve(double[][] x, DualPoint start, int[] support) {
        this.support = support.clone();
        this.origin = start.copy();
        this.point = start.copy();
        this.increment = new double[x.length];
        this.jacobian = new double[support.length][support.length];
        this.system = new LinearSystem(support.length);
    }

    /** The point found last. */
    DualPoint point() {
        return point;
    }

    /** Forgets the increments so far: a later point is sought from here. */
    void rebase() {
        origin.set(point);
        Arrays.fill(increment, 0);
    }

    /** Solves for the margin M = exp(logMargin); returns whether Newton's method converged. */
    boolean solve(double logMargin) {
        for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
            double largest = assemble(logMargin);
            if (!(largest < Double.MAX_VALUE) || !system.solve() || !move()) {
                return false;
            }
            if (largest < CONVERGED) {
                return true; // the step just made squares this
            }
        }
        return false;
    }

    /** p_n ∝ dr_n/dM on the support, sum 1, zero elsewhere. */
    double[] weights() {
        point.jacobian(support, support.length, jacobian);
        system.resize(support.length);
        for (int a = 0; a < support.length; a++) {
            System.arraycopy(jacobian[a], 0, system.row(a), 0, support.length);
            system.setRight(a, 1);
        }
        double[] weights = new double[increment.length];
        if (!system.solve()) {
            return weights;
        }
        double total = 0;
        for (int a = 0; a < support.length; a++) {
            total += system.solution(a);
        }
        for (int a = 0; a < support.length; a++) {
            weights[support[a]] = system.solution(a) / total;
        }
        return weights;
    }

    private double assemble(double logMargin) {
        point.jacobian(support, support.length, jacobian);
        system.resize(support.length);
        double largest = 0;
        for (int a = 0; a < support.length; a++) {
            double margin = point.margins[support[a]];
            double gap = logMargin - Math.log(margin);
            largest = Math.max(largest, Math.abs(gap));
            for (int b = 0; b < support.length; b++) {
                system.row(a)[b] = jacobian[a][b] / margin;
            }
            system.setRight(a, gap < 0 ? Math.expm1(gap) : Math.min(MAX_GAP, gap));
        }
        return largest;
    }

    /** Adds the Newton step, halved until it stays inside the domain of the link. */
    private boolean move() {
        double part = 1;
        for (int halving = 0; halving < MAX_HALVINGS; halving++) {
            add(part);
            if (point.move(origin, increment)) {
                return true;
            }
            add(-part);
            part /= 2;
        }
        return false;
    }

    private void add(double part) {
        for (int a = 0; a < support.length; a++) {
            increment[support[a]] += part * system.solution(a);
        }
    }
}
