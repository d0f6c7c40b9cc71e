package org.loxodrome.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogScaleTest {

    private static final LogScale ALPHA = new LogScale(-2, 6, 2);

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
    }
}
