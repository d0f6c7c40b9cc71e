package org.loxodrome.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

    private static final double LN10 = Math.log(10);

    @ParameterizedTest
    @CsvSource({
        "0.3, 0.3",
        "1, 1",
        "1000, 1000",
        "10000, 10^4",
        "1000000, 10^6",
        "237000, 2.37e5",
        "0.001, 0.001",
        "0.000001, 10^-6",
        "0.00025, 2.5e-4",
        "1.2345, 1.2345",
        "0, 0",
        "Infinity, ∞"
    })
    void writesNumbersAsTheyAreTyped(double value, String text) {
        assertEquals(text, Notation.typed(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0.76421, 0.7642",
        "1, 1.000",
        "12.3456, 12.35",
        "9999.4, 9999",
        "9999.6, 1.000 × 10^{4}",
        "0.01, 0.01000",
        "0.001, 1.000 × 10^{−3}",
        "-2.5, −2.500",
        "0, 0",
        "NaN, –",
        "Infinity, ∞",
        "-Infinity, −∞",
        "4e12, 4.000 × 10^{12}"
    })
    void readOutsHaveFourSignificantDigits(double value, String text) {
        assertEquals(text, Notation.number(value));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.5, −0.500",
        "257.7471, 257.747",
        "1733.4, 1733",
        "434285, 434\u202F285",
        "-Infinity, –",
        "2e11, 2.000 × 10^{11}"
    })
    void logarithmsBecomeWholeWhereTheyAreLarge(double value, String text) {
        assertEquals(text, Notation.logarithm(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1.0000",
        "0.30102999566, 0.5000",
        "3.5, 10^{−3.5}",
        "434294.48, 10^{−434\u202F294}",
        "4342937.2, 10^{−4\u202F342\u202F937}",
        "9999, 10^{−9999}",
        "2e11, 10^{−2.000 × 10^11}",
        "Infinity, 0"
    })
    void theLossIsWrittenByItsExponent(double exponent, String text) {
        assertEquals(text, Notation.loss(exponent * LN10));
    }

    @Test
    void directionsHaveAlwaysAsManyDigits() {
        assertEquals("−12.35°", Notation.degrees(-12.3456));
        assertEquals("0.00°", Notation.degrees(-0.001));
        assertEquals("(0.6000, −0.8000, 0.0000)", Notation.unitVector(new double[] {0.6, -0.8, -1e-9}));
    }
}
