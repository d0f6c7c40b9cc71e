package org.loxodrome.flow;

import java.util.function.BooleanSupplier;
import org.apache.commons.math3.ode.AbstractIntegrator;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.apache.commons.math3.ode.nonstiff.GraggBulirschStoerIntegrator;
import org.loxodrome.geometry.Direction;
import org.loxodrome.problem.Dataset;

/** A way to follow training, and the settings it is measured with: tolerances, or steps η of descent. */
public enum TrainingMethod {
    FLOW("Loxodrome"),
    DESCENT("normalized gradient descent"),
    DORMAND_PRINCE("Dormand–Prince 8(5,3)"),
    GRAGG_BULIRSCH_STOER("Gragg–Bulirsch–Stoer");

    private static final double SMALLEST_STEP = 1e-14;

    /** What it is called in the figure. */
    final String title;

    TrainingMethod(String title) {
        this.title = title;
    }

    /** From coarse to fine. */
    double[] settings() {
        return switch (this) {
            case FLOW -> new double[] {1e-3, 1e-6, 1e-9, 1e-11, 1e-12};
            case DESCENT -> new double[] {1e-2, 1e-3, 1e-4, 1e-5, 1e-6};
            case DORMAND_PRINCE, GRAGG_BULIRSCH_STOER -> new double[] {1e-4, 1e-7, 1e-10, 1e-12};
        };
    }

    /** Follows a training once and returns the last direction. */
    Direction follow(TrainingCase training, Dataset data, double setting, BooleanSupplier cancelled) {
        return switch (this) {
            case FLOW -> training.end(new GradientFlow(Loss.EXPONENTIAL, setting), data, cancelled);
            case DESCENT -> training.end(new NormalizedGradientDescent(setting), data, cancelled);
            case DORMAND_PRINCE ->
                integrate(
                        training, data, new DormandPrince853Integrator(SMALLEST_STEP, 10, setting, setting), cancelled);
            case GRAGG_BULIRSCH_STOER ->
                integrate(
                        training,
                        data,
                        new GraggBulirschStoerIntegrator(SMALLEST_STEP, 10, setting, setting),
                        cancelled);
        };
    }

    private static Direction integrate(
            TrainingCase training, Dataset data, AbstractIntegrator integrator, BooleanSupplier cancelled) {
        DualEquations equations = new DualEquations(data.signedRows(), training.start(), cancelled);
        double[] dual = new double[data.size()];
        integrator.integrate(equations, 0, dual, equations.position(training.accuracy()), dual);
        return Direction.of(equations.predictor(dual));
    }
}
