package org.loxodrome.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.file.FileWriteException;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.film.Film;
import org.loxodrome.figure.film.FilmFormat;
import org.loxodrome.figure.film.FilmKind;
import org.loxodrome.figure.film.FilmOrder;
import org.loxodrome.figure.film.WatchedFilm;
import org.loxodrome.film.ExperimentFilm;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.MarginTheory;
import org.loxodrome.session.file.ExperimentFile;
import org.loxodrome.ui.service.ParallelPieces;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code loxodrome animate}: films as files. */
@Command(
        name = "animate",
        header = "Draw a film of training, or of what changes with alpha or mu.",
        description = {
            "",
            "  time      training goes on, evenly in the logarithm of the accuracy",
            "  alpha     the initialization scale grows from 0.01 to 10^6",
            "  mu        the point of the Q_mu path goes from its l2 end, mu = inf, to its l1 end, mu = 0, joined with",
            "            where the trajectories have the same mu",
            "  rotation  the sphere turns once around the axis w3",
            "",
            "Two dimensions are a disk, which does not turn; more than three are projected on three. Every file says",
            "with which version of the program and by which command it was drawn.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  loxodrome animate time --preset stable --out training.mp4",
            "  loxodrome animate time --experiment lecture.loxodrome --view both --out lecture.mp4",
            "  loxodrome animate alpha --preset deep-escape --view both --theme projector --out alpha.mp4",
            "  loxodrome animate rotation --data points.csv --depth 2 --alpha 0.1,1,10 --width 640 --height 480 \\",
            "      --frames 120 --out sphere.gif"
        })
final class AnimateCommand implements Callable<Integer> {

    private final TrajectoryEngine engine;
    private final PrintWriter err;

    @Parameters(paramLabel = "KIND", description = "What changes: time, alpha, mu or rotation.")
    private String kind = "";

    @ArgGroup(multiplicity = "1")
    private ExperimentOption data = new ExperimentOption();

    @Option(
            names = "--depth",
            paramLabel = "D",
            description = "Depth of the network; that of the preset or the experiment by default.")
    private @Nullable String depth;

    @Option(
            names = "--alpha",
            paramLabel = "A,...",
            description = "Initialization scales of the fan, inf among them if wanted; those of the preset, or those"
                    + " that the experiment shows, by default.")
    private @Nullable String alphas;

    @Option(
            names = "--current",
            paramLabel = "A",
            description = "A scale whose trajectory is drawn more strongly than the fan; that of the experiment by"
                    + " default, none without one.")
    private @Nullable String current;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The file: FILE.mp4 or FILE.gif; a name without an extension is a folder of numbered PNG"
                    + " images.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Replace the file that is there, or the images in the folder.")
    private boolean force;

    @Mixin
    private FilmOptions options = new FilmOptions();

    AnimateCommand(TrajectoryEngine engine, PrintWriter err) {
        this.engine = engine;
        this.err = err;
    }

    @Override
    public Integer call() throws FileWriteException {
        FilmOrder order = options.order(FilmOptions.named("KIND", FilmKind.values(), kind));
        FilmFormat format = format();
        BadInputException.check(() -> format.check(order));
        checkThatNothingIsThere(format);
        Experiment experiment = experiment();
        boolean withCurrent = current != null || data.experiment().isPresent();
        Film film = film(experiment, withCurrent, order);
        Provenance provenance = provenance(experiment, withCurrent, order);
        try (ProgressLine progress = new ProgressLine(err, "frames", order.frames())) {
            Film watched = new WatchedFilm(film, () -> false, progress::show);
            format.write(watched, provenance, new ParallelPieces(), out, force);
        }
        return ErrorSentences.OK;
    }

    private Film film(Experiment experiment, boolean withCurrent, FilmOrder order) {
        return BadInputException.checked(() -> ExperimentFilm.of(
                experiment, withCurrent, order, choice -> choice.engine(engine), new MarginTheory(), () -> false));
    }

    private FilmFormat format() {
        return FilmFormat.of(out)
                .orElseThrow(() -> new BadInputException("--out: \"" + out
                        + "\" does not say the format; end it in .mp4 or .gif, or give the name of a folder."));
    }

    private Experiment experiment() {
        Optional<Experiment> usual = data.experiment().or(() -> data.preset().map(Experiment::of));
        if (usual.isEmpty() && (depth == null || alphas == null)) {
            throw new BadInputException("With --data, --depth and --alpha are needed, too.");
        }
        Experiment given =
                usual.orElseGet(() -> Experiment.of(Presets.all().get(0))).withDataset(data.separableDataset());
        Depth wanted = depth == null ? given.depth() : depth(depth);
        List<Double> fan = alphas == null ? given.shownFan() : NumberList.alphas("--alpha", alphas);
        double alpha = current == null ? given.alpha() : alpha(current);
        return BadInputException.checked(() -> given.withFan(List.of()) // so that nothing of the new fan is hidden
                .withAlpha(alpha)
                .withDepth(wanted)
                .withFan(fan.stream().distinct().sorted().toList()));
    }

    private static Depth depth(String text) {
        return single("--depth", NumberList.depths("--depth", text));
    }

    private static double alpha(String text) {
        return single("--current", NumberList.alphas("--current", text));
    }

    private static <T> T single(String option, List<T> values) {
        if (values.size() != 1) {
            throw new BadInputException(option + ": a film has one; there are " + values.size() + ".");
        }
        return values.get(0);
    }

    /** Before anything is computed. */
    private void checkThatNothingIsThere(FilmFormat format) {
        String[] inside = format == FilmFormat.PNG ? out.toFile().list() : null;
        boolean empty = inside != null && inside.length == 0;
        if (!force && !empty && Files.exists(out)) {
            throw new BadInputException(out + " is already there; give --force to replace it.");
        }
    }

    private Provenance provenance(Experiment experiment, boolean withCurrent, FilmOrder order) {
        Provenance provenance =
                ExperimentFilm.provenance(experiment, withCurrent, order.command(subject(experiment), out));
        return data.experiment()
                .map(saved -> provenance.withExperiment(ExperimentFile.line(saved)))
                .orElse(provenance);
    }

    private String subject(Experiment experiment) {
        boolean saved = data.experiment().isPresent();
        String scales = experiment.fan().stream().map(Cell::of).collect(Collectors.joining(","));
        return data.commandLine()
                + (saved && depth == null
                        ? ""
                        : " --depth " + experiment.depth().value())
                + (saved && alphas == null ? "" : " --alpha " + scales)
                + (current == null ? "" : " --current " + Cell.of(experiment.alpha()));
    }
}
