package org.loxodrome.film;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.film.Film;
import org.loxodrome.figure.film.FilmKind;
import org.loxodrome.figure.film.FilmOrder;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.problem.DatasetException;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.TheorySolver;

/** A film of an experiment in any dimension: two as a disk, more than three projected on three. */
public final class ExperimentFilm implements Film {

    private final FilmOrder order;
    private final Motion motion;
    private final FilmPage page;

    private ExperimentFilm(FilmOrder order, Motion motion, FilmPage page) {
        this.order = order;
        this.motion = motion;
        this.page = page;
    }

    /**
     * Computes what a film shows.
     *
     * @param withCurrent whether the trajectory at the experiment's α is to be seen beside the fan
     * @param engines the engine of a choice
     * @param cancelled asked now and then, also while frames are drawn; once it says true that ends with a
     *     {@link java.util.concurrent.CancellationException}
     * @throws org.loxodrome.flow.FlowException with a sentence for the user, if a trajectory cannot be followed
     * @throws DatasetException with a sentence for the user, if the data are not separable, or a disk is to turn
     * @throws org.loxodrome.session.FigureException with a sentence for the user, if so many descents would take hours
     */
    public static ExperimentFilm of(
            Experiment experiment,
            boolean withCurrent,
            FilmOrder order,
            Function<EngineChoice, TrajectoryEngine> engines,
            TheorySolver solver,
            BooleanSupplier cancelled) {
        if (order.kind() == FilmKind.ROTATION && experiment.dataset().dimension() == 2) {
            throw new DatasetException("Data in two dimensions are shown as a disk, which does not turn; a film of them"
                    + " shows time, α or μ.");
        }
        if (order.kind() == FilmKind.ALPHA) {
            AlphaMotion.checkEffort(experiment, order.frames());
        }
        Cast cast = new Cast(experiment, withCurrent, engines, solver, cancelled);
        Motion motion = switch (order.kind()) {
            case TIME -> new TimeMotion(cast);
            case ALPHA -> new AlphaMotion(cast);
            case MU -> new MuMotion(cast);
            case ROTATION -> new Rotation(cast);
        };
        Outlook outlook = motion.seen(cast.outlook());
        Optional<Window> part = experiment.view().part();
        return new ExperimentFilm(
                order, motion, new FilmPage(order, title(experiment), outlook, part, cast.tint(), motion));
    }

    /** Where such a film comes from. */
    public static Provenance provenance(Experiment experiment, boolean withCurrent, String command) {
        List<Double> alphas = Stream.concat(
                        experiment.shownFan().stream(),
                        Stream.of(experiment.alpha()).filter(alpha -> withCurrent))
                .toList();
        return new Provenance(
                title(experiment),
                command,
                experiment.dataset().name(),
                experiment.depth().value(),
                alphas);
    }

    private static String title(Experiment experiment) {
        return "Data set “" + experiment.dataset().name() + "”, depth D = "
                + experiment.depth().value();
    }

    @Override
    public int frames() {
        return order.frames();
    }

    @Override
    public int framesPerSecond() {
        return order.framesPerSecond();
    }

    @Override
    public int width() {
        return order.width();
    }

    @Override
    public int height() {
        return order.height();
    }

    @Override
    public Drawing frame(int index) {
        double last = motion.isRound() ? order.frames() : order.frames() - 1;
        return page.with(motion.at(index / last));
    }
}
