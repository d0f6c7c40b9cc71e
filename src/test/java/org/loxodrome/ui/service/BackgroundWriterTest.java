package org.loxodrome.ui.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundWriterTest {

    private final ManualPulse pulse = new ManualPulse();
    private final ManualWorkers workers = new ManualWorkers();
    private final FrameLoop frames = new FrameLoop(pulse);
    private final List<Integer> onDisk = new ArrayList<>();
    private final List<Integer> told = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final BackgroundWriter<Integer> writer = new BackgroundWriter<>(
            workers, frames, this::toDisk, told::add, failure -> failures.add(String.valueOf(failure.getMessage())));

    BackgroundWriterTest() {
        frames.add(writer);
    }

    private void toDisk(int value) {
        if (value < 0) {
            throw new IllegalStateException("full at " + value);
        }
        onDisk.add(value);
    }

    @Test
    void ofThoseThatWaitOnlyTheNewestIsWrittenAndAlwaysLast() {
        writer.write(1);
        writer.write(2);
        writer.write(3);
        assertEquals(1, workers.waiting(), "one at a time");
        settle();
        assertEquals(List.of(1, 3), onDisk);
        assertEquals(List.of(1, 3), told);
        assertFalse(writer.isBusy());
    }

    @Test
    void aFailureIsToldAndTheNextIsWritten() {
        writer.write(-1);
        writer.write(2);
        settle();
        assertEquals(List.of("full at -1"), failures);
        assertEquals(List.of(2), onDisk);
    }

    @Test
    void closingWritesTheNewestAtOnceAndNothingAfterwards() {
        writer.write(1);
        writer.write(2);
        writer.close();
        assertEquals(List.of(2), onDisk);
        workers.runAll();
        assertEquals(List.of(2), onDisk);
    }

    @Test
    void closingAfterTheLastIsWrittenWritesNothing() {
        writer.write(1);
        settle();
        writer.close();
        assertEquals(List.of(1), onDisk);
        assertTrue(failures.isEmpty());
    }

    private void settle() {
        for (int i = 0; i < 4; i++) {
            workers.runAll();
            pulse.frame();
        }
    }
}
