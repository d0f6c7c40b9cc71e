package org.loxodrome.ui.controller;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.session.ComputedFigure;
import org.loxodrome.session.ExcessFigure;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.FigureOrder;
import org.loxodrome.session.NetworkOfPaper;
import org.loxodrome.session.OnsetFigure;
import org.loxodrome.session.PaperFigure;
import org.loxodrome.session.RegimeFigure;
import org.loxodrome.session.TheorySolver;
import org.loxodrome.ui.model.FigureChoice;
import org.loxodrome.ui.model.FigureState;
import org.loxodrome.ui.model.Texts;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.service.FrameLoop;
import org.loxodrome.ui.service.ParallelPieces;
import org.loxodrome.ui.service.Workers;

/**
 * Computes the chart that is shown in a window of its own, in the background and anew whenever what it is drawn of changes. Charts
 * are of gradient flow, whatever follows the trajectories in the views.
 */
public final class Charts implements FrameLoop.Client {

    private static final double WIDTH = PanelFigure.points(174);
    private static final double FONT_SIZE = 9;

    private final WorkbenchModel model;
    private final FigureState state;
    private final Texts texts;
    private final TrajectoryEngine engine;
    private final TheorySolver solver;
    private final BackgroundTasks tasks;
    private Optional<Question> asked = Optional.empty();
    private Optional<ComputedFigure> drawn = Optional.empty();

    private record Question(ComputedFigure figure, Theme theme) {}

    /** No chart yet. */
    public Charts(
            WorkbenchModel model,
            Texts texts,
            TrajectoryEngine engine,
            TheorySolver solver,
            Workers workers,
            FrameLoop frames) {
        this.model = model;
        this.state = model.figure();
        this.texts = texts;
        this.engine = engine;
        this.solver = solver;
        this.tasks = new BackgroundTasks(workers, frames, this::failed);
        model.themeProperty().addListener(changed -> frames.wake());
        model.training().accuracyProperty().addListener(changed -> frames.wake());
        state.shownProperty().addListener(changed -> frames.wake());
    }

    @Override
    public boolean frame(long nanos) {
        Optional<Question> question = state.shownProperty().get().map(this::question);
        if (!question.equals(asked)) {
            asked = question;
            tasks.cancel();
            question.ifPresentOrElse(this::ask, this::clear);
        }
        boolean busy = tasks.frame(nanos);
        state.busyProperty().set(tasks.isBusy());
        return busy;
    }

    /** Stops computing; the last chart stays. */
    void stop() {
        tasks.cancel();
        state.busyProperty().set(false);
    }

    /**
     * Where the chart that is shown comes from.
     *
     * @param target where it is written
     */
    Optional<Provenance> provenance(Path target) {
        return drawn.map(figure -> figure.provenance(command(figure, target)));
    }

    /** A command draws the figures of the paper for our data sets; for other data there is none. */
    private String command(ComputedFigure figure, Path target) {
        return PaperFigure.all().stream()
                .filter(figure::equals)
                .map(paper -> FigureCommandLine.of(
                        paper.name(), target, model.themeProperty().get()))
                .findFirst()
                .orElse("");
    }

    private void ask(Question question) {
        state.sentenceProperty().set("");
        FigureOrder order =
                new FigureOrder(engine, solver, new ParallelPieces(), question.theme, WIDTH, FONT_SIZE, () -> false);
        tasks.start(cancelled -> question.figure.ordered(order.until(cancelled)), page -> show(question.figure, page));
    }

    private void show(ComputedFigure figure, PageFigure page) {
        drawn = Optional.of(figure);
        state.pageProperty().set(Optional.of(page));
    }

    private void clear() {
        drawn = Optional.empty();
        state.pageProperty().set(Optional.empty());
        state.sentenceProperty().set("");
    }

    private void failed(RuntimeException failure) {
        clear();
        state.sentenceProperty().set(FailureSentence.of(failure, texts));
    }

    private Question question(FigureChoice choice) {
        return new Question(
                figure(choice, model.experiment()), model.themeProperty().get());
    }

    private ComputedFigure figure(FigureChoice choice, Experiment shown) {
        String name = choice.figure();
        return switch (choice) {
            case REGIMES -> new RegimeFigure(name, shown.dataset(), shown.depth());
            case NETWORK -> network(name, shown);
            case EXCESS -> new ExcessFigure(name, shown.dataset(), shown.depth());
            case ONSET -> OnsetFigure.with(name, shown.dataset(), shown.depth());
            default -> throw new IllegalArgumentException(choice + " is no chart.");
        };
    }

    /** At the timeline's handle. */
    private ComputedFigure network(String name, Experiment shown) {
        double accuracy = model.training().accuracyProperty().get();
        List<Stop> stops = Double.isInfinite(accuracy) ? shown.end().stops() : List.of(new Stop.AtAccuracy(accuracy));
        return new NetworkOfPaper(name, shown.dataset(), shown.start(), stops);
    }
}
