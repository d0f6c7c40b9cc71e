package org.loxodrome.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogScaleTest {

    private static final LogScale MU = new LogScale(-6, 3, 2, true);
    private static final LogScale ALPHA = new LogScale(-2, 6, 2, false);

    @ParameterizedTest
    @CsvSource({
        "-2, 0.01",
        "6, 1000000",
        "0, 1",
        "0.3010299957, 2",
        "-0.5228787453, 0.3",
        "0.3747483, 2.37",
        "5.9, 794000"
    })
    void hasThreeDigits(double exponent, double value) {
        assertEquals(value, ALPHA.valueAt(exponent));
    }

    @Test
    void containsItsEnds() {
        assertTrue(ALPHA.contains(0.01));
        assertTrue(ALPHA.contains(1e6));
        assertFalse(ALPHA.contains(0.0099));
        assertFalse(ALPHA.contains(1.01e6));
        assertFalse(ALPHA.contains(0));
        assertFalse(ALPHA.contains(-1));
        assertTrue(ALPHA.contains(Double.POSITIVE_INFINITY));
        assertTrue(MU.contains(0));
        assertFalse(MU.contains(1e-7));
        assertFalse(MU.contains(Double.NaN));
    }

    @Test
    void infinityAndZeroAreAPlaceApart() {
        assertEquals(7, ALPHA.placeOf(Double.POSITIVE_INFINITY));
        assertEquals(Double.POSITIVE_INFINITY, ALPHA.valueAt(ALPHA.highest()));
        assertEquals(-2, ALPHA.lowest());
        assertEquals(-7, MU.placeOf(0));
        assertEquals(0, MU.valueAt(MU.lowest()));
    }

    @ParameterizedTest
    @CsvSource({"6.2, 6", "6.4999, 6", "6.5, 7", "7, 7", "-6.4, -6", "-6.6, -7", "1.234, 1.234", "6, 6"})
    void thereIsNothingBetweenThemAndThePowersOfTen(double place, double snapped) {
        LogScale scale = new LogScale(-6, 6, 2, true);
        assertEquals(snapped, scale.snapped(place));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.02, 1.02",
        "1, -0.02, 0.98",
        "5.99, 0.02, 6",
        "6, 0.02, 7",
        "7, 0.02, 7",
        "7, -0.02, 6",
        "-5.99, -0.02, -6",
        "-6, -0.02, -7",
        "-7, -0.02, -7",
        "-7, 0.02, -6"
    })
    void stepsLeapTheGap(double place, double step, double next) {
        assertEquals(next, new LogScale(-6, 6, 2, true).stepped(place, step), 1e-12);
    }

    @Test
    void everySecondDecadeIsLabelledAndTheEnds() {
        assertEquals("10⁻²", ALPHA.label(-2));
        assertEquals("", ALPHA.label(-1));
        assertEquals("10⁶", ALPHA.label(6));
        assertEquals("∞", ALPHA.label(7));
        assertEquals("0", MU.label(-7));
        assertEquals("", MU.label(-6), "no room beside 0");
        assertEquals("10⁻⁴", MU.label(-4));
    }
}
