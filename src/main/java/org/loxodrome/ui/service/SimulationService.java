package org.loxodrome.ui.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.loxodrome.analysis.NormBall;
import org.loxodrome.analysis.Theory;
import org.loxodrome.analysis.Theory.PathPoint;
import org.loxodrome.figure.Surface;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.geometry.Direction;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.session.Course;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;
import org.loxodrome.session.TheorySolver;
import org.loxodrome.ui.model.WorkbenchModel;

/**
 * Computes the model's experiment in the background and puts the findings into the model, at most once a frame.
 *
 * <p>A new experiment supersedes what is under way: only the parts it changes, but those at once, and nothing more is seen
 * of them. Findings appear together when all are there; of those that take longer than {@value #PATIENCE_MILLIS} ms what is
 * complete appears at once, and the rest as far as it has come, every {@value #INTERVAL_MILLIS} ms. Until then the old ones
 * stay. Findings of different data or depths are never in one picture. The first of new ones come with their theory, which gives
 * the picture its frame, if that takes less than {@value #THEORY_PATIENCE_MILLIS} ms.
 *
 * <p>Used on the FX thread only.
 */
public final class SimulationService implements FrameLoop.Client {

    static final long PATIENCE_MILLIS = 150;
    static final long THEORY_PATIENCE_MILLIS = 1000;
    static final long INTERVAL_MILLIS = 100;
    private static final long PATIENCE = PATIENCE_MILLIS * 1_000_000;
    private static final long THEORY_PATIENCE = THEORY_PATIENCE_MILLIS * 1_000_000;
    private static final long INTERVAL = INTERVAL_MILLIS * 1_000_000;

    private final Function<EngineChoice, TrajectoryEngine> engines;
    private final TheorySolver solver;
    private final FrameLoop frames;
    private final WorkbenchModel model;
    private final SeparationCheck separation;
    private final Part current;
    private final Part fan;
    private final Part theory;
    private final Part pathPoint;
    private final List<Part> parts;
    private long published;

    private record TrajectoryQuestion(Dataset dataset, List<Course> courses) {}

    private record TheoryQuestion(Dataset dataset, Depth depth, List<Double> crossLines, Surface surface) {}

    private record PathPointQuestion(Dataset dataset, Depth depth, double mu) {}

    /**
     * A service that does nothing yet.
     *
     * @param engines the engine of a choice
     * @param workers where the solvers run
     * @param onFailure receives, on the FX thread, what a solver threw
     */
    public SimulationService(
            Function<EngineChoice, TrajectoryEngine> engines,
            TheorySolver solver,
            Workers workers,
            FrameLoop frames,
            WorkbenchModel model,
            Consumer<RuntimeException> onFailure) {
        this.engines = engines;
        this.solver = solver;
        this.frames = frames;
        this.model = model;
        this.current = new Part(workers, onFailure, Findings::withoutCurrent);
        this.pathPoint = new Part(workers, onFailure, Findings::withoutPathPoint);
        this.theory = new Part(workers, onFailure, Findings::withoutTheory);
        this.fan = new Part(workers, onFailure, findings -> findings.withFan(List.of()));
        this.separation = new SeparationCheck(model, workers, frames, this::simulate, onFailure);
        this.parts = List.of(current, pathPoint, theory, fan);
    }

    /**
     * Computes what the model's experiment asks for and has not been asked for before; nothing as long as it is not known whether its data
     * conflict, and if they do.
     */
    public void simulate() {
        Experiment experiment = model.experiment();
        if (!separation.knows(experiment.dataset())
                || model.conflictProperty().get().isPresent()) {
            parts.forEach(Part::drop);
            frames.wake();
            return;
        }
        forgetOtherDimensions(experiment.dataset().dimension());
        askCurrent(experiment);
        askPathPoint(experiment);
        askTheory(experiment);
        askFan(experiment);
        frames.wake();
    }

    /** Findings in two dimensions cannot be in one picture. */
    private void forgetOtherDimensions(int dimension) {
        if (model.findings().dimension().stream().anyMatch(found -> found != dimension)) {
            cancel();
            model.setFindings(Findings.NONE);
        }
    }

    /** Stops all work; what has been found stays. */
    public void cancel() {
        separation.cancel();
        parts.forEach(Part::cancel);
    }

    @Override
    public boolean frame(long nanos) {
        separation.frame(nanos);
        parts.forEach(part -> part.frame(nanos));
        if (!isWaiting(nanos) && isDue(nanos)) {
            publish();
            published = nanos;
        }
        model.busyProperty()
                .set(separation.age(nanos) >= PATIENCE || parts.stream().anyMatch(part -> part.age(nanos) >= PATIENCE));
        return separation.isBusy() || parts.stream().anyMatch(Part::isBusy);
    }

    private boolean isWaiting(long nanos) {
        return parts.stream().anyMatch(part -> part.isBusy() && part.age(nanos) < PATIENCE)
                || (theory.isBusy() && theory.isOutdated() && theory.age(nanos) < THEORY_PATIENCE);
    }

    /** To draw what is under way in every frame would take the time from computing it. */
    private boolean isDue(long nanos) {
        return parts.stream().filter(Part::hasNews).anyMatch(part -> !part.isBusy() || nanos - published >= INTERVAL);
    }

    private void publish() {
        Findings findings = model.findings();
        for (Part part : parts) {
            findings = part.into(findings);
        }
        model.setFindings(findings);
    }

    private void askCurrent(Experiment experiment) {
        List<Course> course = List.of(Course.of(experiment, experiment.alpha()));
        TrajectoryQuestion question = new TrajectoryQuestion(experiment.dataset(), course);
        if (current.isNew(question)) {
            List<PointBuffer> buffers = askTrajectories(current, Setting.of(experiment), question);
            current.answer(findings ->
                    buffers.get(0).followed().map(findings::withCurrent).orElse(findings));
        }
    }

    private void askFan(Experiment experiment) {
        List<Course> courses = experiment.fan().stream()
                .map(alpha -> Course.of(experiment, alpha))
                .toList();
        TrajectoryQuestion question = new TrajectoryQuestion(experiment.dataset(), courses);
        if (fan.isNew(question)) {
            List<PointBuffer> buffers = askTrajectories(fan, Setting.of(experiment), question);
            fan.answer(findings -> findings.withFan(buffers.stream()
                    .map(PointBuffer::followed)
                    .flatMap(Optional::stream)
                    .toList()));
        }
    }

    private List<PointBuffer> askTrajectories(Part part, Setting setting, TrajectoryQuestion question) {
        List<PointBuffer> buffers = new ArrayList<>();
        List<Consumer<Run>> pieces = new ArrayList<>();
        for (Course course : question.courses) {
            PointBuffer buffer = new PointBuffer();
            buffers.add(buffer);
            pieces.add(run -> course.follow(engines, question.dataset, buffer, run::isCancelled));
        }
        part.ask(setting, question, pieces);
        return buffers;
    }

    private void askTheory(Experiment experiment) {
        TheoryQuestion question = new TheoryQuestion(
                experiment.dataset(),
                experiment.depth(),
                experiment.crossLines(),
                experiment.view().surface());
        if (theory.isNew(question)) {
            theory.ask(Setting.of(experiment), question, List.of(run -> {
                Theory found = solver.theory(experiment, run::isCancelled);
                Optional<NormBall> ball = NormBall.ofQuasiNorm(question.dataset, question.depth, found);
                Optional<SurfaceTint> tint =
                        SurfaceTint.of(question.surface, question.dataset, found, run::isCancelled);
                run.deliver(() -> theory.answer(
                        findings -> findings.withTheory(found, ball).withTint(tint)));
            }));
        }
    }

    private void askPathPoint(Experiment experiment) {
        PathPointQuestion question = new PathPointQuestion(experiment.dataset(), experiment.depth(), experiment.mu());
        if (pathPoint.isNew(question)) {
            pathPoint.ask(Setting.of(experiment), question, List.of(run -> {
                Direction at = solver.pathPoint(question.dataset, question.depth, question.mu, run::isCancelled);
                PathPoint found = new PathPoint(question.mu, at);
                Optional<NormBall> ball = NormBall.of(question.dataset, question.depth, question.mu, at);
                run.deliver(() -> pathPoint.answer(findings -> findings.withPathPoint(found, ball)));
            }));
        }
    }
}
