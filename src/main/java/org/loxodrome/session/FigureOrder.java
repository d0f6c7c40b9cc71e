package org.loxodrome.session;

import java.util.function.BooleanSupplier;
import org.loxodrome.figure.Theme;
import org.loxodrome.flow.TrajectoryEngine;

/**
 * By what a figure is computed and how it is to look.
 *
 * @param engine follows its trajectories
 * @param solver solves for its theory
 * @param theme colours and weight of lines
 * @param width width of the page in points
 * @param fontSize size of the texts in points
 * @param cancelled asked now and then; once it says true the computation ends with a
 *     {@link java.util.concurrent.CancellationException}
 */
public record FigureOrder(
        TrajectoryEngine engine,
        TheorySolver solver,
        Theme theme,
        double width,
        double fontSize,
        BooleanSupplier cancelled) {}
