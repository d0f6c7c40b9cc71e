package org.loxodrome.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.FigureFormat;
import org.loxodrome.figure.file.FileWriteException;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.session.FigureOrder;
import org.loxodrome.session.MarginTheory;
import org.loxodrome.session.PaperFigure;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code loxodrome figure}: figures of the paper as files. */
@Command(
        name = "figure",
        header = "Draw figures of the paper into files.",
        description = {
            "",
            "In the plane of alpha^D and accuracy:",
            "  1   the regimes as excess l1 norm, data set stable, D = 2",
            "As a graph, with the weights after training:",
            "  2   the diagonal linear network, data set deep-escape, D = 3",
            "On the sphere: what 3b shows in azimuth and pitch:",
            "  3a  data set stable, D = 2",
            "In azimuth and pitch: trajectories for a fan of alpha, the path of Q_mu max-margin predictors, the l2",
            "and l1 ones and the region of separating directions:",
            "  3b  data set stable, D = 2",
            "  3c  data set nonunique, D = 2",
            "  3d  data set switching, D = 2",
            "  4a  data set deep-escape, D = 3",
            "  4b  data set deep-trap, D = 3",
            "The rich regime, data set stable:",
            "  5a  excess l1 norm along training for several alpha, D = 2",
            "  5b  accuracy at 5 %% excess against alpha^D, with power laws fitted for D = 2, 3, 10",
            "These data sets were made for Loxodrome: the paper does not print its own.",
            "",
            "Every file says with which version of the program and by which command it was drawn.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  loxodrome figure 3b --out figure-3b.pdf --width 84",
            "  loxodrome figure 4a --out slide.png --width 254 --height 143 --font-size 14 --theme projector",
            "  loxodrome figure --all --format tex --out figures"
        })
final class FigureCommand implements Callable<Integer> {

    private final TrajectoryEngine engine;
    private final CsvOutput written;

    @ArgGroup(multiplicity = "1")
    private Choice choice = new Choice();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The file: FILE.png, FILE.svg, FILE.pdf or FILE.tex (TikZ). With --all the folder, which is"
                    + " made if there is none.")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "EXT",
            description = "With --all: png (by default), svg, pdf or tex. Otherwise the end of FILE says it.")
    private @Nullable String format;

    @Option(names = "--force", description = "Replace files that are there.")
    private boolean force;

    @Mixin
    private PageOptions page = new PageOptions();

    /** Which figures. */
    private static final class Choice {

        @Parameters(paramLabel = "NAME", description = "Which figure: 1, 2, 3a, 3b, 3c, 3d, 4a, 4b, 5a or 5b.")
        private @Nullable String name;

        @Option(names = "--all", description = "Every figure, as figure-NAME; prints the name of each file.")
        private boolean all;
    }

    FigureCommand(TrajectoryEngine engine, CsvOutput written) {
        this.engine = engine;
        this.written = written;
    }

    @Override
    public Integer call() throws FileWriteException {
        page.check();
        Map<PaperFigure, FigureFile> files = files();
        if (!force) {
            files.values().forEach(FigureFile::checkThatNothingIsThere);
        }
        for (Map.Entry<PaperFigure, FigureFile> entry : files.entrySet()) {
            write(entry.getKey(), entry.getValue());
        }
        return ErrorSentences.OK;
    }

    private void write(PaperFigure figure, FigureFile file) throws FileWriteException {
        FigureOrder order =
                new FigureOrder(engine, new MarginTheory(), page.theme(), page.width(), page.fontSize(), () -> false);
        PageFigure ordered = page.sized(figure.ordered(order));
        // the file's name alone: a folder means nothing elsewhere
        String command = "loxodrome figure " + figure.name() + " --out "
                + file.path().getFileName() + " " + page.commandLine(ordered, file.format());
        Drawing drawing = page.finished(ordered.drawing());
        file.write(drawing, figure.provenance(command), page.dpi(), force);
        if (choice.all) {
            written.row(List.of(file.path().toString()));
        }
    }

    private Map<PaperFigure, FigureFile> files() {
        if (!choice.all) {
            if (format != null) {
                throw new BadInputException("--format is for --all; the end of the file's name says the format.");
            }
            return Map.of(figure(String.valueOf(choice.name)), FigureFile.named(out));
        }
        String extension = format == null ? FigureFormat.PNG.extension() : format;
        Map<PaperFigure, FigureFile> files = new LinkedHashMap<>();
        for (PaperFigure figure : PaperFigure.all()) {
            files.put(figure, FigureFile.in(out, figure.name(), extension));
        }
        makeFolder();
        return files;
    }

    private void makeFolder() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new BadInputException("--out: the folder \"" + out + "\" cannot be made.");
        }
    }

    private static PaperFigure figure(String name) {
        String known = PaperFigure.all().stream().map(PaperFigure::name).collect(Collectors.joining(", "));
        return PaperFigure.named(name)
                .orElseThrow(
                        () -> new BadInputException("There is no figure \"" + name + "\"; there are " + known + "."));
    }
}
