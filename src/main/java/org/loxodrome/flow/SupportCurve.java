package org.loxodrome.flow;

import java.util.Arrays;

/**
 * The flow at α = ∞ while its support vectors stay the same. With the support S fixed, the r of all other points rest, and
 * the r of S follow from the margins alone: M_n(r) = M for all n in S. So nothing is integrated: every point of the curve is
 * the solution of |S| equations, found by Newton's method on log M_n = log M.
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

    /** Solves for the margin M = exp(logMargin); returns whether Newton's method converged. If not, the point is as before. */
    boolean solve(double logMargin) {
        double[] before = increment.clone();
        for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
            double largest = assemble(logMargin);
            if (!(largest < Double.MAX_VALUE) || !system.solve() || !move(logMargin, largest)) {
                break;
            }
            if (largest < CONVERGED) {
                return true; // the step just made squares this
            }
        }
        System.arraycopy(before, 0, increment, 0, before.length);
        point.move(origin, increment);
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
        double largest = largestGap(logMargin);
        double part = Math.min(1, MAX_GAP / largest);
        for (int a = 0; a < support.length; a++) {
            double margin = point.margins[support[a]];
            for (int b = 0; b < support.length; b++) {
                system.row(a)[b] = jacobian[a][b] / margin;
            }
            system.setRight(a, part * (logMargin - Math.log(margin)));
        }
        return largest;
    }

    private double largestGap(double logMargin) {
        double largest = 0;
        for (int n : support) {
            largest = Math.max(largest, Math.abs(logMargin - Math.log(point.margins[n])));
        }
        return largest;
    }

    /** Adds the Newton step, halved until it stays inside the domain of the link and brings the margins closer. */
    private boolean move(double logMargin, double largest) {
        double part = 1;
        for (int halving = 0; halving < MAX_HALVINGS; halving++) {
            add(part);
            if (point.move(origin, increment) && (largest < CONVERGED || largestGap(logMargin) < largest)) {
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
