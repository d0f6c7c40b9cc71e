package org.loxodrome.flow;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.analysis.polynomials.PolynomialFunction;
import org.apache.commons.math3.analysis.polynomials.PolynomialsUtils;

/**
 * The collocation method Radau IIA with s stages: order 2s − 1, stage order s, L-stable and stiffly accurate.
 *
 * <p>The nodes c_1 &lt; … &lt; c_s = 1 are the zeros of P_s(2x−1) − P_{s−1}(2x−1), P the Legendre polynomials, and
 * a_ij = ∫₀^{c_i} L_j with the Lagrange polynomials L_j of the nodes (Hairer &amp; Wanner, Solving Ordinary Differential
 * Equations II, IV.5).
 *
 * <p>The error estimate is the s-th divided difference of the derivative on 0, c_1, …, c_s, scaled to the largest error
 * that the continuous solution makes inside a step: it vanishes for solutions of degree s, so its order is s + 1.
 */
final class RadauTableau {

    private static final int SCAN = 2000;

    private final int stages;
    private final double[] nodes;
    private final double[] scales; // of the Lagrange polynomials, 1/Π (c_j − c_k)
    private final double[][] matrix;
    private final PolynomialFunction[] solution;
    private final double[] errorWeights;

    RadauTableau(int stages) {
        this.stages = stages;
        this.nodes = zeros(stages);
        this.scales = scales(nodes);
        this.solution = integrals(lagrange(nodes));
        this.matrix = coefficients();
        this.errorWeights = dividedDifference();
    }

    int stages() {
        return stages;
    }

    /** c_i. */
    double node(int i) {
        return nodes[i];
    }

    /** a_ij, s×s. The last row holds the weights b_j. */
    double[][] matrix() {
        double[][] copy = new double[stages][];
        for (int i = 0; i < stages; i++) {
            copy[i] = matrix[i].clone();
        }
        return copy;
    }

    /** The weights e_0, …, e_s of the derivatives (times h) at 0, c_1, …, c_s in the error estimate. */
    double[] errorWeights() {
        return errorWeights.clone();
    }

    /** L_j(θ), j = 1..s: the derivative inside (θ ≤ 1) or beyond the step from the stages' derivatives. */
    void derivativeWeights(double theta, double[] weights) {
        for (int j = 0; j < stages; j++) {
            double product = 1;
            for (int k = 0; k < stages; k++) {
                if (k != j) {
                    product *= theta - nodes[k];
                }
            }
            weights[j] = product * scales[j];
        }
    }

    /** ∫₀^θ L_j, j = 1..s: the continuous solution inside the step, of order s + 1. */
    void solutionWeights(double theta, double[] weights) {
        for (int j = 0; j < stages; j++) {
            weights[j] = solution[j].value(theta);
        }
    }

    private static double[] zeros(int stages) {
        PolynomialFunction difference = PolynomialsUtils.createLegendrePolynomial(stages)
                .subtract(PolynomialsUtils.createLegendrePolynomial(stages - 1));
        double[] zeros = new double[stages];
        int found = 0;
        double left = -1;
        for (int i = 1; i < SCAN && found < stages - 1; i++) {
            double right = -1 + 2.0 * i / SCAN;
            if (difference.value(left) * difference.value(right) <= 0) {
                zeros[found++] = (1 + polish(difference, (left + right) / 2)) / 2;
            }
            left = right;
        }
        zeros[stages - 1] = 1;
        return zeros;
    }

    private static double polish(PolynomialFunction polynomial, double start) {
        PolynomialFunction slope = polynomial.polynomialDerivative();
        double x = start;
        for (int i = 0; i < 8; i++) {
            x -= polynomial.value(x) / slope.value(x);
        }
        return x;
    }

    private static double[] scales(double[] nodes) {
        double[] scales = new double[nodes.length];
        for (int j = 0; j < nodes.length; j++) {
            double product = 1;
            for (int k = 0; k < nodes.length; k++) {
                product *= k == j ? 1 : nodes[j] - nodes[k];
            }
            scales[j] = 1 / product;
        }
        return scales;
    }

    private static PolynomialFunction[] lagrange(double[] nodes) {
        PolynomialFunction[] basis = new PolynomialFunction[nodes.length];
        for (int j = 0; j < nodes.length; j++) {
            basis[j] = new PolynomialFunction(new double[] {1});
            for (int k = 0; k < nodes.length; k++) {
                if (k != j) {
                    double gap = nodes[j] - nodes[k];
                    basis[j] = basis[j].multiply(new PolynomialFunction(new double[] {-nodes[k] / gap, 1 / gap}));
                }
            }
        }
        return basis;
    }

    private double[][] coefficients() {
        double[][] a = new double[stages][stages];
        double[] weights = new double[stages];
        for (int i = 0; i < stages; i++) {
            GaussIntegrator rule = new GaussIntegratorFactory().legendre(stages, 0, nodes[i]);
            for (int q = 0; q < rule.getNumberOfPoints(); q++) {
                derivativeWeights(rule.getPoint(q), weights);
                for (int j = 0; j < stages; j++) {
                    a[i][j] += rule.getWeight(q) * weights[j];
                }
            }
        }
        return a;
    }

    private double[] dividedDifference() {
        double[] points = new double[stages + 1];
        System.arraycopy(nodes, 0, points, 1, stages);
        double scale = largestInteriorError();
        double[] weights = new double[stages + 1];
        for (int i = 0; i <= stages; i++) {
            double product = 1;
            for (int k = 0; k <= stages; k++) {
                if (k != i) {
                    product *= points[i] - points[k];
                }
            }
            weights[i] = scale / product;
        }
        return weights;
    }

    /** max over θ in [0, 1] of |∫₀^θ Π (x − c_i) dx|. */
    private double largestInteriorError() {
        PolynomialFunction product = new PolynomialFunction(new double[] {1});
        for (double node : nodes) {
            product = product.multiply(new PolynomialFunction(new double[] {-node, 1}));
        }
        PolynomialFunction error = integral(product);
        double largest = 0;
        for (double node : nodes) {
            largest = Math.max(largest, Math.abs(error.value(node)));
        }
        return largest;
    }

    private static PolynomialFunction[] integrals(PolynomialFunction[] polynomials) {
        PolynomialFunction[] integrals = new PolynomialFunction[polynomials.length];
        for (int j = 0; j < polynomials.length; j++) {
            integrals[j] = integral(polynomials[j]);
        }
        return integrals;
    }

    private static PolynomialFunction integral(PolynomialFunction polynomial) {
        double[] coefficients = polynomial.getCoefficients();
        double[] integrated = new double[coefficients.length + 1];
        for (int i = 0; i < coefficients.length; i++) {
            integrated[i + 1] = coefficients[i] / (i + 1);
        }
        return new PolynomialFunction(integrated);
    }
}
