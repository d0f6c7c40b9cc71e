package org.loxodrome.flow;

/**
 * The training time t along the flow, carried as y = c_D t e^−γ̃, which never leaves the range of doubles.
 *
 * <p>With dt = ds/L and Σ_n dr_n = c_D ds it obeys dy/dx = γ̃'(x) (1/(κ pᵀJp) − y): linear, and solved by the same
 * collocation as the flow once a step's points are known. For other losses than the exponential one L is not the mean pull W,
 * ds = W dt, and (L/W)² multiplies the first term. (Σ_n K_n would do for 1/(κ pᵀJp), but is of lower order; an error
 * of p enters pᵀJp squared, because the flow's p makes it smallest.)
 */
final class TrainingTime {

    private static final double LN10 = Math.log(10);

    private final double[][] a;
    private final int stages;
    private final double kappa;
    private final double logDualRate;
    private final LinearSystem system;
    private final double[] values;
    private final double[] sources;
    private final double[] errorWeights;
    private double start;
    private double startSlope;
    private double endSlope;
    private double error;

    TrainingTime(RadauTableau tableau, double kappa, double logDualRate) {
        this.kappa = kappa;
        this.a = tableau.matrix();
        this.stages = tableau.stages();
        this.logDualRate = logDualRate;
        this.system = new LinearSystem(stages);
        this.values = new double[stages];
        this.errorWeights = tableau.errorWeights();
        this.sources = new double[stages];
    }

    /**
     * Solves a step.
     *
     * @param stageSystem the flow's solved stages
     * @param rates h dγ̃/dx at the stages
     * @param h the step size
     */
    void solve(StageSystem stageSystem, double[] rates, double h) {
        system.resize(stages);
        for (int j = 0; j < stages; j++) {
            Stage stage = stageSystem.stage(j);
            double ratio = stage.lossOverPull();
            sources[j] = rates[j] * ratio * ratio / (kappa * stage.point.speed(stage.increment));
        }
        for (int i = 0; i < stages; i++) {
            double right = start;
            for (int j = 0; j < stages; j++) {
                right += a[i][j] * sources[j];
                system.row(i)[j] = a[i][j] * rates[j] + (i == j ? 1 : 0);
            }
            system.setRight(i, right);
        }
        system.solve();
        for (int i = 0; i < stages; i++) {
            values[i] = system.solution(i);
        }
        estimateError(rates, h);
    }

    /**
     * The relative error of t inside the step solved last: as for the predictor, but divided by 1 + hγ̃', which is what the
     * equation does to errors.
     */
    double error() {
        return error;
    }

    private void estimateError(double[] rates, double h) {
        double sum = errorWeights[0] * startSlope * h;
        for (int i = 0; i < stages; i++) {
            sum += errorWeights[i + 1] * (sources[i] - rates[i] * values[i]);
        }
        int last = stages - 1;
        endSlope = (sources[last] - rates[last] * values[last]) / h;
        error = Math.abs(sum) / ((1 + rates[last]) * values[last]);
    }

    /** Starts with the given y and dy/dx. */
    void startAt(double value, double slope) {
        start = value;
        startSlope = slope;
    }

    /** Makes the end of the step solved last the start of the next. */
    void accept() {
        start = values[stages - 1];
        startSlope = endSlope;
    }

    /** log₁₀ t at the end of the step solved last, where the accuracy is γ̃. */
    double log10Time(double accuracy) {
        return log10Time(values[stages - 1], accuracy);
    }

    /**
     * log₁₀ t inside the step solved last.
     *
     * @param weights of the stages in the continuous solution there
     * @param rates h dγ̃/dx at the stages
     * @param accuracy γ̃ there
     */
    double log10Time(double[] weights, double[] rates, double accuracy) {
        double value = start;
        for (int j = 0; j < stages; j++) {
            value += weights[j] * (sources[j] - rates[j] * values[j]);
        }
        return log10Time(value, accuracy);
    }

    private double log10Time(double value, double accuracy) {
        return (Math.log(value) - logDualRate + accuracy) / LN10;
    }
}
