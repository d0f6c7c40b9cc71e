package org.loxodrome.ui.view.space;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DragQualityTest {

    private final DragQuality quality = new DragQuality(8, 4);

    @Test
    void isFullWhileDrawingIsFast() {
        quality.drag(true);
        quality.took(7, false);
        assertFalse(quality.decide());
        assertFalse(quality.drag(false), "nothing to mend");
    }

    @Test
    void isCoarseWhileDraggedIfDrawingIsSlowAndFullAgainAfterwards() {
        quality.took(20, false);
        assertFalse(quality.decide(), "nothing is dragged");
        quality.drag(true);
        assertTrue(quality.decide());
        quality.took(5, true);
        assertTrue(quality.decide(), "20 at full quality");
        assertTrue(quality.drag(false), "draw it again");
        assertFalse(quality.decide());
    }

    @Test
    void comesBackWhenDrawingHasBecomeFast() {
        quality.took(20, false);
        quality.drag(true);
        assertTrue(quality.decide());
        quality.took(1, true);
        assertFalse(quality.decide(), "4 at full quality");
    }
}
