package org.loxodrome.flow;

/**
 * The linear equations of a Newton step for the changes δ_in of log K_in, at all stages i together:
 *
 * <pre>  κ Σ_m (J_i)_nm Σ_j a_ij K_jm δ_jm + τ_in (δ_in − Σ_m g_im δ_im) = residual_in,   g_im = τ_im K_im / Σ τ_i K_i.</pre>
 *
 * <p>The last term is the change of λ_in: what all points of a stage gain in common is taken back by the accuracy.
 */
interface NewtonEquations {

    /** Forms and factors the matrix at the stages as they are, for the data points listed. Returns false if it is singular. */
    boolean factor(Stage[] stages, int[] points, int count);

    /** Solves for the stages' present residuals with the matrix factored last. */
    void solve(Stage[] stages, int[] points, int count, double[][] steps);
}
