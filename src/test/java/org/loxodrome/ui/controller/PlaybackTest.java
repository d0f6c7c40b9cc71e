package org.loxodrome.ui.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.flow.LimitFlow;
import org.loxodrome.flow.Stop;
import org.loxodrome.session.Findings;

/** Playing, stepping and the tour: where the heads are, driven by frames. */
class PlaybackTest extends ControllerTest {

    @Test
    void playingRunsFromTheBeginningToTheEnd() {
        controller.togglePlaying();
        double last = 0;
        int count = 0;
        while (model.timeline().playingProperty().get()) {
            pulse.frame();
            double accuracy = model.training().accuracyProperty().get();
            assertTrue(accuracy >= last, "the accuracy only grows");
            last = accuracy;
            count++;
        }
        assertEquals(Double.POSITIVE_INFINITY, last);
        assertEquals(12_000 / 16, count, 3, "12 seconds");
        pulse.frame();
        assertFalse(pulse.isRunning());
    }

    @Test
    void playsFasterAndSlower() {
        int usual = framesToPlay(1);
        assertEquals(usual / 4.0, framesToPlay(4), 2);
        assertEquals(usual * 2.0, framesToPlay(0.5), 4);
    }

    private int framesToPlay(double speed) {
        controller.timeline().setSpeed(speed);
        controller.togglePlaying();
        int count = 0;
        while (model.timeline().playingProperty().get()) {
            pulse.frame();
            count++;
        }
        return count;
    }

    @Test
    void aLoopBeginsAgain() {
        controller.timeline().setLooping(true);
        controller.timeline().setSpeed(4);
        controller.togglePlaying();
        int rounds = 0;
        double last = 0;
        while (rounds < 2) {
            pulse.frame();
            double accuracy = model.training().accuracyProperty().get();
            assertTrue(model.timeline().playingProperty().get());
            rounds += accuracy < last ? 1 : 0;
            last = accuracy;
        }
        controller.timeline().setLooping(false);
        while (model.timeline().playingProperty().get()) {
            pulse.frame();
        }
        assertEquals(
                Double.POSITIVE_INFINITY, model.training().accuracyProperty().get());
    }

    @Test
    void stepsFromPointToPoint() {
        controller.timeline().step(false);
        double end = model.training().accuracyProperty().get();
        assertEquals(model.findings().current().orElseThrow().trajectory().end().accuracy(), end);
        controller.timeline().step(true);
        assertEquals(
                Double.POSITIVE_INFINITY, model.training().accuracyProperty().get());
    }

    @Test
    void playsAndStepsAtInfiniteScale() {
        controller.setAlpha(Double.POSITIVE_INFINITY);
        settle();
        model.setFindings(Findings.NONE.withCurrent(FanTrajectory.follow(
                new LimitFlow(),
                FIRST.dataset(),
                model.experiment().start(),
                List.of(new Stop.AtMu(1e-5)),
                () -> false)));
        controller.togglePlaying();
        int rounds = 0;
        double last = 0;
        controller.timeline().setLooping(true);
        while (rounds < 2) {
            pulse.frame();
            double accuracy = model.training().accuracyProperty().get();
            rounds += accuracy < last ? 1 : 0;
            last = accuracy;
            double mu = model.training().head().get().orElseThrow().mu();
            assertEquals(1, mu * accuracy, 1e-9, "the head is where the handle is");
        }
        controller.setAccuracy(Double.POSITIVE_INFINITY);
        controller.timeline().step(false);
        assertEquals(1e5, model.training().accuracyProperty().get(), 1e-4, "trajectories end at μ = 10⁻⁵");
        controller.timeline().step(true);
        assertEquals(
                Double.POSITIVE_INFINITY, model.training().accuracyProperty().get());
    }

    /** A step of the tour says at which accuracy it is seen, whatever α was before. */
    @Test
    void theTourAndItsEndKeepTheirAccuracies() {
        controller.setAlpha(Double.POSITIVE_INFINITY);
        settle();
        controller.setAccuracy(7);
        controller.teaching().startTour();
        settle();
        controller.teaching().nextPage();
        settle();
        assertEquals(10, model.training().accuracyProperty().get(), "as tour.json says");
        controller.teaching().endTour();
        settle();
        assertEquals(7, model.training().accuracyProperty().get());
        assertEquals(Double.POSITIVE_INFINITY, model.alpha().get());
    }

    @Test
    void pauseAndScrub() {
        controller.togglePlaying();
        pulse.frame();
        pulse.frame();
        controller.setAccuracy(42);
        pulse.frame();
        assertFalse(model.timeline().playingProperty().get());
        assertEquals(42, model.training().accuracyProperty().get());
        controller.togglePlaying();
        pulse.frame();
        pulse.frame();
        assertTrue(model.training().accuracyProperty().get() > 42, "playing goes on from where the handle is");
        assertTrue(model.scene().picture().get().markers().stream()
                .anyMatch(marker -> marker.kind() == org.loxodrome.figure.Marker.Kind.HEAD));
    }
}
