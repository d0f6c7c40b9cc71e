package org.loxodrome.ui.controller;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.film.Film;
import org.loxodrome.figure.film.FilmFormat;
import org.loxodrome.figure.film.FilmOrder;
import org.loxodrome.figure.film.WatchedFilm;
import org.loxodrome.film.ExperimentFilm;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.session.TheorySolver;
import org.loxodrome.ui.model.DrawingState.Progress;
import org.loxodrome.ui.model.Message;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.ParallelPieces;
import org.loxodrome.ui.service.Workers;
import org.loxodrome.ui.view.FilmActions;

/** Draws films in the background, one at a time. */
public final class Filming implements FilmActions, FrameLoop.Client {

    private final WorkbenchModel model;
    private final Texts texts;
    private final Function<EngineChoice, TrajectoryEngine> engines;
    private final TheorySolver solver;
    private final BackgroundTasks tasks;
    private final AtomicInteger drawn = new AtomicInteger();

    /**
     * No film yet.
     *
     * @param engines the engine of a choice
     * @param workers where films are drawn
     * @param onFailure receives, on the FX thread, why a film was not drawn
     */
    public Filming(
            WorkbenchModel model,
            Texts texts,
            Function<EngineChoice, TrajectoryEngine> engines,
            TheorySolver solver,
            Workers workers,
            FrameLoop frames,
            Consumer<RuntimeException> onFailure) {
        this.model = model;
        this.texts = texts;
        this.engines = engines;
        this.solver = solver;
        this.tasks = new BackgroundTasks(workers, frames, failure -> {
            show(Optional.empty());
            onFailure.accept(failure);
        });
    }

    @Override
    public void draw(FilmOrder order, FilmFormat format, Path target) {
        ShownExperiment subject = ShownExperiment.of(model, target);
        drawn.set(0);
        show(Optional.of(new Progress(0, order.frames())));
        tasks.start(cancelled -> write(subject, order, format, target, cancelled), written -> {
            show(Optional.empty());
            model.messageProperty().set(Optional.of(Message.done(texts.of("export.done", written))));
        });
    }

    @Override
    public void stop() {
        tasks.cancel();
        show(Optional.empty());
    }

    @Override
    public boolean frame(long nanos) {
        boolean more = tasks.frame(nanos);
        model.film()
                .progressProperty()
                .get()
                .ifPresent(progress -> show(Optional.of(new Progress(drawn.get(), progress.all()))));
        return more;
    }

    private void show(Optional<Progress> progress) {
        model.film().progressProperty().set(progress);
    }

    private Path write(
            ShownExperiment subject, FilmOrder order, FilmFormat format, Path target, BooleanSupplier cancelled) {
        Film film = ExperimentFilm.of(subject.experiment(), true, order, engines, solver, cancelled);
        Film watched = new WatchedFilm(film, cancelled, drawn::set);
        try {
            format.write(
                    watched,
                    provenance(subject, order, target),
                    new ParallelPieces(),
                    target,
                    format != FilmFormat.PNG);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Provenance provenance(ShownExperiment subject, FilmOrder order, Path target) {
        String command = order.command(subject.option(), target);
        return ExperimentFilm.provenance(subject.experiment(), true, command).withExperiment(subject.text());
    }
}
