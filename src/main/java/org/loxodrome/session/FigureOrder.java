package org.loxodrome.session;

import java.util.function.BooleanSupplier;
import org.loxodrome.figure.Theme;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.work.PieceMaker;

/**
 * By what a figure is computed and how it is to look.
 *
 * @param engine follows its trajectories, unless they are an experiment's that wants another than the flow
 * @param solver solves for its theory
 * @param pieces shares out what can be computed side by side
 * @param theme colours and weight of lines
 * @param width width of the page in points
 * @param fontSize size of the texts in points
 * @param cancelled asked now and then; once it says true the computation ends with a
 *     {@link java.util.concurrent.CancellationException}
 */
public record FigureOrder(
        TrajectoryEngine engine,
        TheorySolver solver,
        PieceMaker pieces,
        Theme theme,
        double width,
        double fontSize,
        BooleanSupplier cancelled) {

    /** The same, until it is cancelled otherwise. */
    public FigureOrder until(BooleanSupplier otherwise) {
        return new FigureOrder(engine, solver, pieces, theme, width, fontSize, otherwise);
    }

    /** What follows the trajectories of an experiment that has chosen. */
    TrajectoryEngine engine(EngineChoice choice) {
        return choice.engine(engine);
    }
}
