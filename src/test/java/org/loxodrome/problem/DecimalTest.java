package org.loxodrome.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "0.1, 0.1",
        "10000, 10000",
        "1e-5, 1e-5",
        "1e300, 1e300",
        "-2.5, -2.5",
        "1.25e9, 1.25e9",
        "-0., -0"
    })
    void isWrittenShortly(double value, String text) {
        assertEquals(text, Decimal.of(value));
    }

    @Test
    void everyDoubleComesBack() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String text = Decimal.of(value);
                assertTrue(Decimal.isNumber(text), text);
                assertEquals(value, Decimal.parse(text));
            }
        }
    }
}
