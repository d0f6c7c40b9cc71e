package org.loxodrome.ui.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.ui.controller.Steps.Control;

class StepsTest {

    private static final Experiment FIRST = Experiment.of(Presets.named("stable"));

    private final Steps steps = new Steps(FIRST);

    @Test
    void whatOnePressMovesIsOneStep() {
        drag(3, 4, 5);
        drag(6, 7);
        assertEquals(2, steps.count());
        steps.undo();
        assertEquals(FIRST.withAlpha(5), steps.present());
        steps.undo();
        assertEquals(FIRST, steps.present());
        steps.redo();
        assertEquals(FIRST.withAlpha(5), steps.present());
    }

    @Test
    void aDragBackToWhereItBeganIsNoStep() {
        drag(3, 4);
        steps.undo();
        drag(5, 6, FIRST.alpha());
        assertEquals(0, steps.count());
        assertTrue(steps.canRedo(), "nothing has changed, so the future is still there");
        drag(5, FIRST.alpha(), 7);
        assertEquals(1, steps.count());
        steps.undo();
        assertEquals(FIRST, steps.present());
    }

    @Test
    void withoutAPressEveryMoveIsAStep() {
        move(3);
        move(4);
        assertEquals(2, steps.count());
    }

    @Test
    void anotherControlIsAnotherStepWithinAPressToo() {
        steps.hold();
        move(3);
        steps.move(Control.MU, steps.present().withMu(0.3));
        steps.move(Control.MU, steps.present().withMu(0.4));
        steps.letGo();
        assertEquals(2, steps.count());
    }

    @Test
    void aKeyThatRepeatsIsOnePress() {
        steps.hold();
        move(3);
        steps.hold();
        move(4);
        steps.letGo();
        assertEquals(1, steps.count());
    }

    @Test
    void anUndoOrAStepInTheMiddleOfADragEndsIt() {
        steps.hold();
        move(3);
        steps.undo();
        assertFalse(steps.canUndo());
        move(4);
        steps.step(FIRST.withMu(0.1));
        move(5);
        steps.letGo();
        assertEquals(3, steps.count());
    }

    private void drag(double... alphas) {
        steps.hold();
        for (double alpha : alphas) {
            move(alpha);
        }
        steps.letGo();
    }

    private void move(double alpha) {
        steps.move(Control.ALPHA, steps.present().withAlpha(alpha));
    }
}
