package org.loxodrome.ui.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.analysis.NormBall;
import org.loxodrome.analysis.Theory.PathPoint;
import org.loxodrome.flow.FlowException;
import org.loxodrome.flow.Stop;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.flow.TrajectoryEngine;
import org.loxodrome.flow.TrajectoryListener;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;
import org.loxodrome.session.FixedTheory;
import org.loxodrome.ui.model.WorkbenchModel;

class SimulationServiceTest {

    private static final Experiment FIRST = Experiment.of(Presets.named("stable"));
    private static final long LONG = 2 * SimulationService.PATIENCE_MILLIS * 1_000_000;

    private final ManualPulse pulse = new ManualPulse();
    private final ManualWorkers workers = new ManualWorkers();
    private final FrameLoop frames = new FrameLoop(pulse);
    private final WorkbenchModel model = new WorkbenchModel(FIRST);
    private final SpyEngine engine = new SpyEngine();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final SimulationService service =
            new SimulationService(choice -> engine, new FixedTheory(), workers, frames, model, failures::add);

    SimulationServiceTest() {
        frames.add(service);
    }

    /** Runs something in the middle of every trajectory, as another thread would. */
    private static final class SpyEngine implements TrajectoryEngine {

        private final TrajectoryEngine straight = new StraightEngine();
        private final List<Double> followed = new ArrayList<>();
        private int cancelled;
        private Runnable meanwhile = () -> {};

        @Override
        public void follow(
                Dataset dataset,
                Initialization initialization,
                List<Stop> stops,
                TrajectoryListener listener,
                BooleanSupplier isCancelled) {
            followed.add(initialization.alpha());
            listener.start(dataset, initialization);
            listener.point(StraightEngine.pointAt(dataset, initialization.kappa(), 0));
            meanwhile.run();
            if (isCancelled.getAsBoolean()) {
                cancelled++;
            }
            straight.follow(dataset, initialization, stops, listener, isCancelled);
        }
    }

    @Test
    void findingsAppearTogetherOnceAllAreThere() {
        service.simulate();
        workers.runAll(); // the data are checked first
        pulse.frame();
        while (workers.waiting() > 0) {
            pulse.frameAfter(1);
            assertSame(Findings.NONE, model.findings());
            workers.run(0);
        }
        pulse.frame();
        Findings found = model.findings();
        assertEquals(FIRST.alpha(), found.current().orElseThrow().alpha());
        assertEquals(FIRST.fan(), found.fan().stream().map(FanTrajectory::alpha).toList());
        assertTrue(found.theory().isPresent());
        assertEquals(FIRST.mu(), found.pathPoint().orElseThrow().mu());
        assertFalse(pulse.isRunning(), "an idle window needs no frames");
        assertFalse(model.busyProperty().get());
    }

    @Test
    void whatTakesLongAppearsAsFarAsItHasCome() {
        simulateAll();
        change(FIRST.withAlpha(5));
        engine.meanwhile = () -> {
            pulse.frame();
            assertEquals(FIRST.alpha(), shownAlpha(), "the old picture stays at first");
            pulse.frameAfter(LONG);
            assertEquals(5, shownAlpha(), "then the first points of the new one are shown");
            assertEquals(
                    1,
                    model.findings()
                            .current()
                            .orElseThrow()
                            .trajectory()
                            .points()
                            .size());
            assertTrue(model.busyProperty().get());
        };
        workers.runAll();
        pulse.frame();
        assertTrue(
                model.findings().current().orElseThrow().trajectory().points().size() > 1);
        assertFalse(model.busyProperty().get());
    }

    /** Trajectories of new data beside the path of the old ones would say something false. */
    @Test
    void newDataAppearWithTheirTheoryAndNothingOfTheOldStays() {
        simulateAll();
        Findings before = model.findings();
        change(FIRST.withDataset(Presets.named("switching").dataset()));
        workers.run(0); // the check
        pulse.frame();
        workers.run(0); // the current trajectory
        pulse.frame();
        pulse.frameAfter(LONG);
        assertSame(before, model.findings(), "the old picture stays for a moment");
        pulse.frameAfter(SimulationService.THEORY_PATIENCE_MILLIS * 1_000_000);
        Findings partial = model.findings();
        assertEquals(
                "switching",
                partial.current().orElseThrow().trajectory().dataset().name());
        assertTrue(partial.theory().isEmpty());
        assertEquals(List.of(), partial.fan());
        finish();
        assertTrue(model.findings().theory().isPresent());
        assertEquals(FIRST.fan().size(), model.findings().fan().size());
    }

    @Test
    void whatIsUnderWayIsShownTenTimesASecond() {
        simulateAll();
        change(FIRST.withAlpha(5));
        engine.meanwhile = () -> {
            pulse.frame();
            pulse.frameAfter(LONG);
            Findings first = model.findings();
            assertEquals(5, shownAlpha());
            pulse.frameAfter(SimulationService.INTERVAL_MILLIS * 1_000_000 - 1);
            assertSame(first, model.findings());
            pulse.frameAfter(1);
            assertNotSame(first, model.findings());
        };
        workers.runAll();
        Findings partial = model.findings();
        pulse.frameAfter(1);
        assertNotSame(partial, model.findings(), "what is complete appears at once");
    }

    @Test
    void aNewScaleCancelsTheOldRunAtOnceAndNothingOfItIsSeen() {
        simulateAll();
        change(FIRST.withAlpha(5));
        engine.meanwhile = () -> {
            engine.meanwhile = () -> {};
            change(FIRST.withAlpha(6));
            pulse.frameAfter(LONG);
            assertEquals(FIRST.alpha(), shownAlpha());
        };
        workers.run(0);
        assertEquals(1, engine.cancelled);
        pulse.frameAfter(LONG);
        assertEquals(FIRST.alpha(), shownAlpha());
        workers.runAll();
        pulse.frame();
        assertEquals(6, shownAlpha());
    }

    @Test
    void anAnswerThatWaitsForOthersIsDroppedWhenTheQuestionChanges() {
        simulateAll();
        change(FIRST.withAlpha(5).withMu(0.3));
        workers.run(1);
        pulse.frame();
        change(FIRST.withAlpha(6).withMu(0.7));
        pulse.frame();
        pulse.frameAfter(LONG);
        assertEquals(FIRST.mu(), model.findings().pathPoint().orElseThrow().mu());
        finish();
        assertEquals(0.7, model.findings().pathPoint().orElseThrow().mu());
    }

    @Test
    void computesOnlyWhatAChangeConcerns() {
        simulateAll();
        Findings before = model.findings();
        engine.followed.clear();
        change(FIRST.withAlpha(5));
        assertEquals(1, workers.waiting());
        finish();
        assertEquals(List.of(5.0), engine.followed);
        assertSame(before.fan(), model.findings().fan());
        assertSame(before.theory(), model.findings().theory());

        engine.followed.clear();
        change(FIRST.withAlpha(5).withMu(0.7));
        finish();
        assertEquals(List.of(), engine.followed);
        assertEquals(0.7, model.findings().pathPoint().orElseThrow().mu());

        change(FIRST.withAlpha(5).withMu(0.7).withDepth(new Depth(3)));
        finish();
        assertEquals(1 + FIRST.fan().size(), engine.followed.size());
    }

    /** However the threads take turns: what is shown belongs to the experiment, or is what was shown before it changed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noStalePointIsEverSeen(long seed) {
        Random random = new Random(seed);
        engine.meanwhile = () -> {
            if (random.nextInt(4) == 0) {
                change(somewhere(random));
            }
            if (random.nextBoolean()) {
                pulse.frameAfter(random.nextInt(3) == 0 ? LONG : 1_000_000);
            }
        };
        model.findingsProperty().addListener((property, old, found) -> {
            Experiment asked = model.experiment();
            assertTrue(found.current().equals(old.current()) || shownAlpha() == asked.alpha());
            assertTrue(found.pathPoint().equals(old.pathPoint())
                    || found.pathPoint().orElseThrow().mu() == asked.mu());
            assertEquals(
                    found.pathPoint().map(PathPoint::mu),
                    found.ball().map(NormBall::mu),
                    "the ball touches at the point");
        });
        for (int i = 0; i < 200; i++) {
            change(somewhere(random));
            for (int k = random.nextInt(3); k > 0 && workers.waiting() > 0; k--) {
                workers.run(random.nextInt(workers.waiting()));
            }
            pulse.frame();
        }
        engine.meanwhile = () -> {};
        finish();
        assertEquals(model.experiment().alpha(), shownAlpha());
        assertEquals(FIRST.fan().size(), model.findings().fan().size());
    }

    @Test
    void aFailureIsReportedAndTheOldPictureStays() {
        simulateAll();
        Findings before = model.findings();
        engine.meanwhile = () -> {
            throw new FlowException("no way");
        };
        change(FIRST.withMu(0.7));
        finish();
        assertTrue(failures.isEmpty());
        change(FIRST.withAlpha(5).withMu(0.7));
        finish();
        assertEquals("no way", failures.get(0).getMessage());
        assertEquals(before.fan(), model.findings().fan());
        assertFalse(pulse.isRunning());
    }

    @Test
    void aCancelledQuestionCanBeAskedAgain() {
        simulateAll();
        change(FIRST.withAlpha(5));
        service.cancel();
        workers.runAll();
        pulse.frame();
        assertEquals(FIRST.alpha(), shownAlpha());
        assertFalse(pulse.isRunning());
        service.simulate();
        finish();
        assertEquals(5, shownAlpha());
    }

    @Test
    void ofDataInConflictNothingIsComputedAndTheLastPictureStays() {
        simulateAll();
        Findings before = model.findings();
        change(conflictingAt(0));
        assertEquals(1, workers.waiting(), "only the check");
        workers.runAll();
        pulse.frame();
        assertEquals(0, workers.waiting());
        assertTrue(model.conflictProperty().get().isPresent());
        assertSame(before, model.findings());
        change(FIRST);
        assertTrue(model.conflictProperty().get().isEmpty());
    }

    /** Else it would flicker while a point is dragged. */
    @Test
    void aConflictStaysSaidWhileTheNextDataAreChecked() {
        simulateAll();
        change(conflictingAt(0));
        workers.runAll();
        pulse.frame();
        change(conflictingAt(1));
        pulse.frame();
        assertTrue(model.conflictProperty().get().isPresent());
        pulse.frameAfter(LONG);
        assertTrue(model.conflictProperty().get().isEmpty(), "but it is not known of the new data");
    }

    @Test
    void noConflictOfOlderDataStaysSaidWhenTheCheckIsStopped() {
        simulateAll();
        change(conflictingAt(0));
        workers.runAll();
        pulse.frame();
        change(conflictingAt(1));
        service.cancel();
        assertTrue(model.conflictProperty().get().isEmpty());
    }

    @Test
    void oneCheckAtATimeAndNothingOfOlderData() {
        simulateAll();
        change(conflictingAt(0));
        change(conflictingAt(1));
        change(conflictingAt(2));
        assertEquals(1, workers.waiting());
        workers.runAll();
        pulse.frame();
        assertTrue(model.conflictProperty().get().isEmpty(), "it is not known of the newest data");
        assertEquals(1, workers.waiting());
        workers.runAll();
        pulse.frame();
        assertTrue(model.conflictProperty().get().orElseThrow().involves(3), "the third point, now the fourth");
        assertEquals(0, workers.waiting());
        pulse.frame();
        assertFalse(pulse.isRunning());
    }

    /** A trajectory that was ready while the rest was still computed must not come with the picture of earlier data. */
    @Test
    void whatIsReadyOfOlderDataIsDroppedWhileNewerOnesAreChecked() {
        simulateAll();
        Findings before = model.findings();
        change(FIRST.withAlpha(5).withMu(0.3));
        workers.run(0); // the trajectory
        pulse.frame();
        change(conflictingAt(0));
        pulse.frameAfter(LONG); // until when it would have waited for the rest
        assertSame(before, model.findings());
    }

    @Test
    void aCheckThatTakesLongIsSaidAndCanBeStopped() {
        simulateAll();
        change(conflictingAt(0));
        pulse.frame();
        pulse.frameAfter(LONG);
        assertTrue(model.busyProperty().get());
        service.cancel();
        workers.runAll();
        pulse.frame();
        assertFalse(model.busyProperty().get());
        assertTrue(model.conflictProperty().get().isEmpty());
    }

    /** A point is there a second time, with the other label. */
    private static Experiment conflictingAt(int n) {
        Dataset data = FIRST.dataset();
        return FIRST.withDataset(data.withInserted(1, data.input(n), -data.label(n)));
    }

    private static Experiment somewhere(Random random) {
        return FIRST.withAlpha(1 + random.nextInt(1000)).withMu(0.001 * (1 + random.nextInt(1000)));
    }

    private double shownAlpha() {
        return model.findings().current().map(FanTrajectory::alpha).orElse(Double.NaN);
    }

    private void change(Experiment next) {
        model.setExperiment(next);
        service.simulate();
    }

    private void simulateAll() {
        service.simulate();
        finish();
    }

    private void finish() {
        do {
            workers.runAll();
            pulse.frame();
        } while (workers.waiting() > 0);
    }
}
