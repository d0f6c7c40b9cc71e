package org.loxodrome.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.ui.model.Notation;

class NumberInputTest {

    @ParameterizedTest
    @CsvSource({
        "0.3, 0.3",
        "1e4, 10000",
        "1E-2, 0.01",
        "10^4, 10000",
        "10^-2, 0.01",
        "10^−2, 0.01",
        "2*10^3, 2000",
        "2·10^-3, 0.002",
        "2.5 × 10^2, 250",
        ".5, 0.5",
        "-3, -3",
        "inf, Infinity",
        "∞, Infinity",
        "Infinity, Infinity"
    })
    void readsNumbersAsPeopleTypeThem(String text, double value) {
        assertEquals(value, NumberInput.parse(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1,5", "10^", "2^3", "1e", "NaN", "0x1p3", "3f", "10^2.5", "-inf", "info"})
    void refusesEverythingElse(String text) {
        assertTrue(NumberInput.parse(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 2.37, 1e4, 2.37e5, 1e6, 1e-6, 2.5e-4, 0, Double.POSITIVE_INFINITY})
    void readsWhatTheWindowWrites(double value) {
        assertEquals(value, NumberInput.parse(Notation.typed(value)).orElseThrow());
    }
}
