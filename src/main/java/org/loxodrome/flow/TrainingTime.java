package org.loxodrome.flow;

/**
 * The training time t along the flow, carried as y = c_D t e^−γ̃, which never leaves the range of doubles.
 *
 * <p>With dt = ds/L and Σ_n dr_n = c_D ds it obeys dy/dx = Σ_n K_n − γ̃'(x) y: linear, and solved by the same collocation as
 * the flow once a step's K are known.
 */
final class TrainingTime {

    private static final double LN10 = Math.log(10);

    private final double[][] a;
    private final int stages;
    private final double logDualRate;
    private final LinearSystem system;
    private final double[] values;
    private double start;

    TrainingTime(RadauTableau tableau, double logDualRate) {
        this.a = tableau.matrix();
        this.stages = tableau.stages();
        this.logDualRate = logDualRate;
        this.system = new LinearSystem(stages);
        this.values = new double[stages];
    }

    /**
     * Solves a step.
     *
     * @param stageSystem the flow's solved stages
     * @param rates h dγ̃/dx at the stages
     */
    void solve(StageSystem stageSystem, double[] rates) {
        system.resize(stages);
        for (int i = 0; i < stages; i++) {
            double right = start;
            for (int j = 0; j < stages; j++) {
                right += a[i][j] * stageSystem.total(j);
                system.row(i)[j] = a[i][j] * rates[j] + (i == j ? 1 : 0);
            }
            system.setRight(i, right);
        }
        system.solve();
        for (int i = 0; i < stages; i++) {
            values[i] = system.solution(i);
        }
    }

    /** Makes the end of the step solved last the start of the next. */
    void accept() {
        start = values[stages - 1];
    }

    /** log₁₀ t at stage i, where the accuracy is γ̃. */
    double log10Time(int i, double accuracy) {
        return (Math.log(values[i]) - logDualRate + accuracy) / LN10;
    }
}
