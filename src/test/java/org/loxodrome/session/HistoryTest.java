package org.loxodrome.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.problem.Presets;

class HistoryTest {

    private static final Experiment FIRST = Experiment.of(Presets.named("stable"));

    private final History start = History.of(FIRST);

    @Test
    void atTheBeginningThereIsNothingToTakeBack() {
        assertFalse(start.canUndo());
        assertFalse(start.canRedo());
        assertSame(start, start.undone());
        assertSame(start, start.redone());
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        History two = start.then(FIRST.withAlpha(3)).then(FIRST.withAlpha(4));
        assertEquals(FIRST.withAlpha(3), two.undone().present());
        assertEquals(FIRST, two.undone().undone().present());
        assertEquals(two, two.undone().undone().redone().redone());
        assertTrue(two.undone().canRedo());
    }

    @Test
    void whatIsAmendedIsNoStepAndKeepsTheFuture() {
        History amended = start.then(FIRST.withAlpha(3)).undone().amended(FIRST.withMu(0.3));
        assertEquals(FIRST.withMu(0.3), amended.present());
        assertFalse(amended.canUndo());
        assertEquals(FIRST.withAlpha(3), amended.redone().present());
    }

    @Test
    void aNewStepEndsTheFuture() {
        History branched = start.then(FIRST.withAlpha(3)).undone().then(FIRST.withMu(0.5));
        assertFalse(branched.canRedo());
        assertEquals(List.of(FIRST), branched.past());
    }

    @Test
    void whatChangesNothingIsNoStepAndKeepsTheFuture() {
        History undone = start.then(FIRST.withAlpha(3)).undone();
        assertSame(undone, undone.then(FIRST.withAlpha(FIRST.alpha())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithAListAndAnIndex(int seed) {
        Random random = new Random(seed);
        List<Experiment> line = new ArrayList<>(List.of(FIRST));
        int at = 0;
        History history = start;
        for (int i = 0; i < 200; i++) {
            switch (random.nextInt(3)) {
                case 0 -> {
                    Experiment next = FIRST.withAlpha(100 + i);
                    line.subList(at + 1, line.size()).clear();
                    line.add(next);
                    at++;
                    history = history.then(next);
                }
                case 1 -> {
                    at = Math.max(0, at - 1);
                    history = history.undone();
                }
                default -> {
                    at = Math.min(line.size() - 1, at + 1);
                    history = history.redone();
                }
            }
            assertEquals(line.subList(0, at), history.past());
            assertEquals(line.get(at), history.present());
            assertEquals(line.subList(at + 1, line.size()), history.future());
        }
    }
}
