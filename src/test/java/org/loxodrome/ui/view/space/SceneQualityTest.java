package org.loxodrome.ui.view.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SceneQualityTest {

    private static final int SLOW = 60;
    private static final int QUICK = 16;

    private final SceneQuality quality = new SceneQuality();
    private long millis;

    @Test
    void aSceneThatLagsIsCoarseUntilTheMouseLetsGo() {
        quality.drag(true);
        frames(20, SLOW);
        assertEquals(0.5, quality.share());
        assertTrue(quality.drag(false), "it is to be drawn finely");
        assertEquals(1, quality.share());
        assertFalse(quality.drag(false), "it is fine already");
    }

    @Test
    void theNextMovementIsCoarseFromTheStart() {
        quality.drag(true);
        frames(20, SLOW);
        quality.drag(false);
        quality.drag(true);
        assertEquals(0.5, quality.share());
    }

    @Test
    void aSceneThatKeepsUpStaysFine() {
        quality.drag(true);
        frames(200, QUICK);
        assertEquals(1, quality.share());
    }

    @Test
    void aFewLateFramesChangeNothing() {
        quality.drag(true);
        for (int i = 0; i < 20; i++) {
            frames(2, SLOW);
            frames(1, QUICK);
        }
        assertEquals(1, quality.share());
    }

    @Test
    void timeInWhichNothingIsDrawnDoesNotCount() {
        quality.drag(true);
        for (int i = 0; i < 50; i++) {
            millis += SLOW;
            quality.frame(millis * 1_000_000);
        }
        assertEquals(1, quality.share());
    }

    @Test
    void withoutAMovementNothingIsCoarse() {
        frames(50, SLOW);
        assertEquals(1, quality.share());
    }

    @Test
    void graphicsThatCatchUpAreFineInTheNextMovement() {
        quality.drag(true);
        frames(20, SLOW);
        frames(20, QUICK);
        assertEquals(0.5, quality.share(), "no change before the mouse lets go");
        quality.drag(false);
        quality.drag(true);
        assertEquals(1, quality.share());
    }

    /** Frames of which each draws. */
    private void frames(int count, int duration) {
        for (int i = 0; i < count; i++) {
            quality.frame(millis * 1_000_000);
            quality.drawn();
            millis += duration;
        }
    }
}
