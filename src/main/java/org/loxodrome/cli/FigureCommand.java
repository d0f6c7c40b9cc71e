package org.loxodrome.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.file.FileWriteException;
import org.loxodrome.figure.panel.Panel;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.session.MarginTheory;
import org.loxodrome.session.PaperFigure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code loxodrome figure}: one figure of the paper as a file. */
@Command(
        name = "figure",
        header = "Draw a figure of the paper into a file.",
        description = {
            "",
            "Trajectories for a fan of alpha, the path of Q_mu max-margin predictors, the l2 and l1 ones and the",
            "region of separating directions, in azimuth and pitch. Figures:",
            "  3b  data set stable, D = 2",
            "  3c  data set nonunique, D = 2",
            "  3d  data set switching, D = 2",
            "  4a  data set deep-escape, D = 3",
            "  4b  data set deep-trap, D = 3",
            "These data sets were made for Loxodrome: the paper does not print its own.",
            ""
        },
        footer = {"", "Example:", "  loxodrome figure 3b --out figure-3b.svg"})
final class FigureCommand implements Callable<Integer> {

    private final TrajectoryEngine engine;

    @Parameters(index = "0", paramLabel = "NAME", description = "Which figure: 3b, 3c, 3d, 4a or 4b.")
    private String name = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file, FILE.png or FILE.svg.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Replace a file that is there.")
    private boolean force;

    FigureCommand(TrajectoryEngine engine) {
        this.engine = engine;
    }

    @Override
    public Integer call() throws FileWriteException {
        PaperFigure figure = PaperFigure.named(name).orElseThrow(() -> unknown(name));
        FigureFile file = new FigureFile(out);
        if (!force && Files.exists(out)) {
            throw new BadInputException(out + " is already there; give --force to replace it.");
        }
        file.write(
                Panel.of(figure.panel(engine, new MarginTheory(), Theme.LIGHT, () -> false))
                        .drawing(),
                force);
        return ErrorSentences.OK;
    }

    private static BadInputException unknown(String name) {
        String known = PaperFigure.all().stream().map(PaperFigure::name).collect(Collectors.joining(", "));
        return new BadInputException("There is no figure \"" + name + "\"; there are " + known + ".");
    }
}
