package org.loxodrome.ui.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTurnsTest {

    private final ManualPulse pulse = new ManualPulse();
    private final ManualWorkers workers = new ManualWorkers();
    private final FrameLoop frames = new FrameLoop(pulse);
    private final List<String> results = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final BackgroundTurns<Integer, String> turns = new BackgroundTurns<>(
            workers, frames, this::squared, results::add, failure -> failures.add(failure.getMessage()));

    BackgroundTurnsTest() {
        frames.add(turns);
    }

    private String squared(int number) {
        if (number < 0) {
            throw new IllegalStateException("negative");
        }
        return String.valueOf(number * number);
    }

    /** As pictures are ordered while the mouse moves faster than they can be painted. */
    @Test
    void aStreamThatNeverStopsIsSeenAsItComes() {
        for (int number = 0; number < 12; number += 3) {
            turns.start(number);
            turns.start(number + 1);
            turns.start(number + 2);
            workers.runAll();
            pulse.frame();
        }
        assertEquals(List.of("0", "4", "25", "64"), results, "one a frame, the newest of those that waited");
    }

    @Test
    void nothingIsHandedOverOutsideOfAFrame() {
        turns.start(3);
        workers.runAll();
        assertEquals(List.of(), results);
        pulse.frame();
        assertEquals(List.of("9"), results);
    }

    @Test
    void afterAFailureTheNextOneIsDone() {
        turns.start(-1);
        turns.start(5);
        for (int i = 0; i < 3; i++) {
            workers.runAll();
            pulse.frame();
        }
        assertEquals(List.of("negative"), failures);
        assertEquals(List.of("25"), results);
    }
}
