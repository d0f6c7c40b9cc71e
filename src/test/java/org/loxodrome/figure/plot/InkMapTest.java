package org.loxodrome.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class InkMapTest {

    private final InkMap ink = new InkMap(new Rectangle2D.Double(30, 60, 300, 300));

    @Test
    void anEmptyMapHasNoInk() {
        assertEquals(0, ink.share(new Rectangle2D.Double(30, 60, 300, 300)));
    }

    @Test
    void aBoxIsAllInkWhereItIsAndNoneElsewhere() {
        ink.add(new Rectangle2D.Double(60, 90, 60, 30));
        assertEquals(1, ink.share(new Rectangle2D.Double(63, 93, 50, 20)));
        assertEquals(0, ink.share(new Rectangle2D.Double(130, 90, 60, 30)));
        assertEquals(0.5, ink.share(new Rectangle2D.Double(60, 60, 57, 57)), 0.06);
    }

    @Test
    void aLineLeavesNoGaps() {
        Polyline line = new Polyline();
        line.start(30, 60);
        line.lineTo(330, 360);
        ink.add(line);
        for (int k = 0; k < 290; k += 5) {
            assertTrue(ink.share(new Rectangle2D.Double(30 + k, 60 + k, 9, 9)) > 0.2);
        }
        assertEquals(0, ink.share(new Rectangle2D.Double(240, 70, 60, 60)));
    }

    @Test
    void whatIsOutsideOfTheMapIsIgnored() {
        Polyline line = new Polyline();
        line.start(-1000, -1000);
        line.lineTo(5000, -900);
        ink.add(line);
        ink.add(new Rectangle2D.Double(-50, -50, 20, 20));
        assertEquals(0, ink.share(new Rectangle2D.Double(30, 60, 300, 300)));
        assertEquals(0, ink.share(new Rectangle2D.Double(1000, 1000, 10, 10)));
    }
}
