package org.loxodrome.margin;

import java.util.Arrays;
import org.ojalgo.OjAlgoUtils;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.matrix.store.RawStore;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.convex.ConvexSolver;
import org.ojalgo.optimisation.linear.LinearSolver;

/** ojAlgo's solvers with the variables and signs of this program. Its tolerances are absolute: give it scaled data. */
final class Optimizer {

    static {
        OjAlgoUtils.limitThreadsTo(1); // more threads only make the slowest solves slower
    }

    private static final int ITERATIONS_PER_VARIABLE = 5;

    private Optimizer() {}

    /**
     * A minimum of cᵀx subject to A x ≥ b, x ≥ 0.
     *
     * @return x and the multipliers of A x ≥ b
     */
    static Answer linear(double[] c, double[][] a, double[] b) {
        return answer(LinearSolver.newBuilder(c)
                .lower(0.0)
                .inequalities(RawStore.wrap(negated(a)), R064Store.FACTORY.column(negated(b)))
                .solve());
    }

    /** A minimum of cᵀx subject to A x = b, x ≥ 0. */
    static Answer linearEqualities(double[] c, double[][] a, double[] b) {
        return answer(LinearSolver.newBuilder(c)
                .lower(0.0)
                .equalities(RawStore.wrap(a), R064Store.FACTORY.column(b))
                .solve());
    }

    /**
     * About a minimum of ½ xᵀQx − Σ x_n subject to x ≥ 0, as far as a limited number of iterations goes: the solver's active set
     * may go in circles for ever.
     */
    static Answer quadratic(double[][] q) {
        Optimisation.Options options = new Optimisation.Options();
        options.iterations_abort = ITERATIONS_PER_VARIABLE * (q.length + 1);
        double[][] bounds = new double[q.length][q.length];
        double[] ones = new double[q.length];
        Arrays.fill(ones, 1);
        for (int n = 0; n < q.length; n++) {
            bounds[n][n] = -1;
        }
        return answer(ConvexSolver.newBuilder()
                .objective(RawStore.wrap(q), R064Store.FACTORY.column(ones))
                .inequalities(RawStore.wrap(bounds), R064Store.FACTORY.column(new double[q.length]))
                .build(options)
                .solve());
    }

    /**
     * What a solver says.
     *
     * @param solution x
     * @param multipliers one for each constraint, or none
     * @param optimal whether the solver believes that it has succeeded
     */
    record Answer(double[] solution, double[] multipliers, boolean optimal) {}

    private static Answer answer(Optimisation.Result result) {
        double[] multipliers =
                result.getDualSolution().map(dual -> dual.get().toRawCopy1D()).orElse(new double[0]);
        return new Answer(result.toRawCopy1D(), multipliers, result.getState().isOptimal());
    }

    private static double[][] negated(double[][] matrix) {
        return Arrays.stream(matrix).map(Optimizer::negated).toArray(double[][]::new);
    }

    private static double[] negated(double[] vector) {
        return Arrays.stream(vector).map(entry -> -entry).toArray();
    }
}
