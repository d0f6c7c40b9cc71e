package org.loxodrome.session;

import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.Provenance;

/** A figure that has to be computed before it can be drawn. */
public interface ComputedFigure {

    /**
     * Computes what it shows and orders a page as high as it needs to be.
     *
     * @throws java.util.concurrent.CancellationException if the order was cancelled
     * @throws org.loxodrome.flow.FlowException with a sentence for the user, if a trajectory cannot be followed
     * @throws org.loxodrome.problem.DatasetException with a sentence for the user, if the data are not separable
     * @throws FigureException with a sentence for the user, if it cannot be drawn of these data
     */
    PageFigure ordered(FigureOrder order);

    /**
     * Where the figure comes from.
     *
     * @param command the command line that draws it; empty if there is none
     */
    Provenance provenance(String command);
}
