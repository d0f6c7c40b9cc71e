package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "-0.0, 0",
        "100, 100",
        "1e7, 10000000",
        "1e15, 1e15",
        "-2.5e-7, -2.5e-7",
        "0.00001, 0.00001",
        "9.99999999999999999e-6, 0.00001",
        "999999999999999.9, 1000000000000000",
        "0.3333333333333333333, 0.333333333333333",
        "1.7976931348623157e308, 1.79769313486232e308",
        "4.9e-324, 4.94065645841247e-324",
        "Infinity, inf",
        "-Infinity, -inf",
        "NaN, ''",
    })
    void writesFifteenDigits(double value, String text) {
        assertEquals(text, Cell.of(value));
    }

    @Test
    void whatItWritesReadsBackToFifteenDigits() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
            assertEquals(value, Double.parseDouble(Cell.of(value)), 1e-14 * Math.abs(value));
        }
    }
}
