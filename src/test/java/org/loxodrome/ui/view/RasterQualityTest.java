package org.loxodrome.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RasterQualityTest {

    private static final long MILLISECOND = 1_000_000;

    private final RasterQuality quality = new RasterQuality();

    @Test
    void isFullWhilePaintingIsFast() {
        quality.drag(true);
        paint(7);
        assertEquals(1, quality.share());
        assertFalse(quality.drag(false), "nothing to mend");
    }

    @Test
    void isCoarseWhileDraggedIfPaintingIsSlowAndFullAgainAfterwards() {
        paint(20);
        assertEquals(1, quality.share(), "nothing is dragged");
        quality.drag(true);
        assertEquals(0.5, quality.share());
        paint(5);
        assertEquals(0.5, quality.share(), "20 ms at full quality");
        assertTrue(quality.drag(false), "paint it again");
        assertEquals(1, quality.share());
    }

    @Test
    void comesBackWhenPaintingHasBecomeFast() {
        paint(20);
        quality.drag(true);
        assertEquals(0.5, quality.share());
        paint(1);
        assertEquals(1, quality.share(), "4 ms at full quality");
    }

    private void paint(long milliseconds) {
        quality.took(milliseconds * MILLISECOND, quality.share());
    }
}
