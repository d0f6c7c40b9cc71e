package org.loxodrome.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "1, 1",
        "100, 100",
        "9999, 10⁴",
        "1000, 1000",
        "1e4, 10⁴",
        "25000, 2.5 × 10⁴",
        "0.001, 0.001",
        "0.0005, 5 × 10⁻⁴",
        "1e-12, 10⁻¹²",
        "2.3456, 2.35",
        "-0.5, −0.5",
        "-Infinity, −∞",
        "Infinity, ∞",
        "0, 0",
        "NaN, –"
    })
    void numbersAreShort(double value, String text) {
        assertEquals(text, NumberText.of(value));
    }
}
