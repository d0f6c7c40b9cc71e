package org.loxodrome.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.FigureFormat;
import org.loxodrome.figure.file.FileWriteException;
import org.loxodrome.figure.file.ShellWord;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.session.ComputedFigure;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.FigureOfExperiment;
import org.loxodrome.session.FigureOrder;
import org.loxodrome.session.MarginTheory;
import org.loxodrome.session.PaperFigure;
import org.loxodrome.ui.service.ParallelPieces;
import org.loxodrome.ui.service.WorkerThreads;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code loxodrome figure}: figures of the paper as files. */
@Command(
        name = "figure",
        header = "Draw figures of the paper, or an experiment, into files.",
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
            "  loxodrome figure --all --format tex --out figures",
            "  loxodrome figure --experiment lecture.loxodrome --out slide.pdf --theme projector"
        })
final class FigureCommand implements Callable<Integer> {

    private static final String PANEL = "panel";
    private static final String SPHERE = "sphere";
    private static final List<String> VIEWS = List.of(PANEL, SPHERE);

    private final TrajectoryEngine engine;
    private final CsvOutput written;
    private final ProgressBar progress;

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

    @Option(names = "--view", paramLabel = "NAME", description = "With --experiment: panel (by default) or sphere.")
    private @Nullable String view;

    @Option(
            names = "--part",
            paramLabel = "W,E,S,N",
            description = "With --experiment and --view panel: the azimuths at the left and right edge and the pitches"
                    + " at the lower and upper one, in degrees; by default what the experiment has in its panel.")
    private @Nullable String part;

    @Option(names = "--force", description = "Replace files that are there.")
    private boolean force;

    @Mixin
    private PageOptions page = new PageOptions();

    /**
     * One figure to be drawn.
     *
     * @param words by which the command line names it
     */
    private record Order(ComputedFigure figure, String words, FigureFile file) {}

    /** Which figures. */
    private static final class Choice {

        @Parameters(paramLabel = "NAME", description = "Which figure: 1, 2, 3a, 3b, 3c, 3d, 4a, 4b, 5a or 5b.")
        private @Nullable String name;

        @Option(names = "--all", description = "Every figure, as figure-NAME; prints the name of each file.")
        private boolean all;

        @Option(
                names = SavedExperiment.OPTION,
                paramLabel = SavedExperiment.LABEL,
                converter = SavedExperiment.Converter.class,
                description =
                        "What an experiment shows that the window has saved: its trajectories but the hidden ones,"
                                + " the path and the path's point.")
        private @Nullable SavedExperiment experiment;
    }

    FigureCommand(TrajectoryEngine engine, CsvOutput written, ProgressBar progress) {
        this.engine = engine;
        this.written = written;
        this.progress = progress;
    }

    @Override
    public Integer call() throws FileWriteException {
        page.check();
        List<Order> orders = orders();
        if (!force) {
            orders.forEach(order -> order.file.checkThatNothingIsThere());
        }
        prepare(orders);
        List<PageFigure> computed = new ArrayList<>();
        for (Order order : orders) {
            progress.show(
                    (double) computed.size() / orders.size(),
                    String.valueOf(order.file.path().getFileName()));
            computed.add(order.figure.ordered(figureOrder()));
        }
        page.checkHeight(computed);
        for (int i = 0; i < orders.size(); i++) {
            write(orders.get(i), page.sized(computed.get(i)));
        }
        return ErrorSentences.OK;
    }

    /** Fonts are read and libraries loaded beside the computation. */
    private static void prepare(List<Order> orders) {
        WorkerThreads threads = new WorkerThreads();
        orders.stream()
                .map(order -> order.file.format())
                .distinct()
                .forEach(format -> threads.execute(format::prepare));
    }

    private FigureOrder figureOrder() {
        return new FigureOrder(
                engine,
                new MarginTheory(),
                new ParallelPieces(),
                page.theme(),
                page.width(),
                page.fontSize(),
                () -> false);
    }

    private void write(Order order, PageFigure figure) throws FileWriteException {
        // the file's name alone: a folder means nothing elsewhere
        String command = "loxodrome figure " + order.words + " --out " + ShellWord.of(order.file.path()) + " "
                + page.commandLine(figure, order.file.format());
        Drawing drawing = page.finished(figure.drawing());
        order.file.write(drawing, order.figure.provenance(command), page.dpi(), force);
        if (choice.all) {
            progress.erase();
            written.row(List.of(order.file.path().toString()));
        }
    }

    private List<Order> orders() {
        if (choice.all) {
            checkView();
            return all();
        }
        if (format != null) {
            throw new BadInputException("--format is for --all; the end of the file's name says the format.");
        }
        checkView();
        if (choice.experiment != null) {
            return List.of(ofExperiment(choice.experiment));
        }
        PaperFigure figure = figure(String.valueOf(choice.name));
        return List.of(new Order(figure, figure.name(), FigureFile.named(out)));
    }

    private Order ofExperiment(SavedExperiment saved) {
        FigureFile file = FigureFile.named(out);
        String name = view == null ? PANEL : view;
        FigureOfExperiment.View drawn =
                name.equals(SPHERE) ? FigureOfExperiment.View.SPHERE : FigureOfExperiment.View.PANEL;
        Experiment experiment = saved.read();
        Optional<Window> shown = part().or(() -> experiment.view().part());
        FigureOfExperiment figure =
                new FigureOfExperiment(experiment.withView(experiment.view().withPart(shown)), drawn);
        return new Order(figure, saved.commandLine() + " " + figure.options(), file);
    }

    private Optional<Window> part() {
        if (part == null) {
            return Optional.empty();
        }
        List<Double> edges = NumberList.of("--part", part, Double::valueOf);
        if (edges.size() != 4) {
            throw NumberList.wrong("--part", part, "has not four numbers: west, east, south, north.");
        }
        return Optional.of(
                BadInputException.checked(() -> new Window(edges.get(0), edges.get(1), edges.get(2), edges.get(3))));
    }

    private List<Order> all() {
        String extension = format == null ? FigureFormat.PNG.extension() : format;
        List<Order> orders = PaperFigure.all().stream()
                .map(figure -> new Order(figure, figure.name(), FigureFile.in(out, figure.name(), extension)))
                .toList();
        makeFolder();
        return orders;
    }

    private void checkView() {
        if (part != null && (choice.experiment == null || SPHERE.equals(view))) {
            throw new BadInputException("--part is for --experiment with --view panel.");
        }
        if (view != null && choice.experiment == null) {
            throw new BadInputException("--view is for --experiment; the figures of the paper have one view each.");
        }
        if (view != null && !VIEWS.contains(view)) {
            throw new BadInputException(
                    "--view: there is no \"" + view + "\"; there are " + String.join(", ", VIEWS) + ".");
        }
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
