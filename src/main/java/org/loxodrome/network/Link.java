package org.loxodrome.network;

/**
 * The link h_D of a diagonal linear network of depth D: the predictor is w_i = κ h_D(z_i) with κ = α^D and the dual
 * coordinates z = Xᵀr.
 *
 * <ul>
 *   <li>D = 2: h(z) = 2 sinh z on all of R;
 *   <li>D &gt; 2: h(z) = (1−z)^{−D/(D−2)} − (1+z)^{−D/(D−2)} on (−1, 1).
 * </ul>
 *
 * <p>Odd, strictly increasing, onto R. Its inverse is the derivative of the regulariser q_D whose sum
 * Q_μ(w) = Σ q_D(w_i/μ) the flow minimises (Moroshko et al. 2020, Theorem 4; Woodworth et al. 2020, Theorems 1 and 3).
 */
public interface Link {

    /** The link of the network of the given depth. */
    static Link of(Depth depth) {
        return depth.value() == 2 ? new SinhLink() : new PowerLink(depth.value());
    }

    /** h_D(z). Odd. Outside the domain ±∞. */
    double value(double z);

    /**
     * h_D and h_D' in d coordinates at once, exact also where z is so close to ±1 that only 1−z and 1+z tell it from them.
     *
     * @param z the dual coordinates (length d)
     * @param below 1−z to full relative accuracy, positive (ignored for D = 2)
     * @param above 1+z to full relative accuracy, positive (ignored for D = 2)
     * @param value receives h_D(z)
     * @param slope receives h_D'(z)
     */
    void evaluate(double[] z, double[] below, double[] above, double[] value, double[] slope);

    /** log(u₊/α) at a dual coordinate: z/2 for D = 2, −log(1−z)/(D−2) else; log(u₋/α) with {@code −z} and 1+z. */
    double logWeight(double z, double below);

    /** 1−z of log(u₊/α), to full relative accuracy; with log(u₋/α) 1+z. */
    double complement(double logWeight);

    /** log dr/dq of the dual coordinates r: dr/dq is 4 for D = 2, D(D−2)α^{D−2} else. */
    double logDualRate(double alpha);

    /** Whether z is confined to (−1, 1), so that 1∓z have to be carried along. */
    boolean isBounded();

    /** Whether h is a straight line, so that the predictor never turns by itself. */
    default boolean isLinear() {
        return false;
    }

    /** h_D'(z) &gt; 0. */
    double derivative(double z);

    /** h_D^{−1}(v), the z with h_D(z) = v, for any finite v; to full relative accuracy. */
    double inverse(double v);

    /** q_D(v) = ∫₀^v h_D^{−1}: even, convex, q_D(0) = 0. */
    double potential(double v);
}
