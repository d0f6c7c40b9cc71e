package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRangeTest {

    @Test
    void evenDistances() {
        assertEquals(List.of(0.0, 0.25, 0.5, 0.75, 1.0), NumberList.of("--mu", "0:1:5", value -> value));
        assertEquals(
                List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0),
                NumberList.of("--mu", "0:1:11", value -> value));
        assertEquals(List.of(3.0, 1.0, -1.0), NumberList.of("--mu", "3:-1:3", value -> value));
        assertEquals(List.of(0.0, 0.1, 0.2, 0.3), NumberList.of("--mu", "0:0.3:4", value -> value));
    }

    @Test
    void evenRatiosHoldTheRoundNumbers() {
        List<Double> alphas = NumberList.alphas("--alpha", "0.01:100:9log");
        assertEquals(9, alphas.size());
        assertEquals(
                List.of(0.01, 0.1, 1.0, 10.0, 100.0),
                List.of(alphas.get(0), alphas.get(2), alphas.get(4), alphas.get(6), alphas.get(8)));
        assertEquals(Math.sqrt(1e-3), alphas.get(1), 1e-16);
        assertEquals(List.of(1.0, 2.0, 4.0, 8.0, 16.0), NumberList.of("--mu", "1:16:5log", value -> value));
    }

    @Test
    void aListMayHoldNumbersAndRanges() {
        assertEquals(
                List.of(5.0, 1.0, 2.0, 3.0, Double.POSITIVE_INFINITY), NumberList.alphas("--alpha", "5, 1:3:3 ,inf"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            1:2       ~ "1:2" is not a range; write FROM:TO:COUNT or FROM:TO:COUNTlog with a count from 2 to 9999.
            1:2:1     ~ "1:2:1" is not a range; write FROM:TO:COUNT or FROM:TO:COUNTlog with a count from 2 to 9999.
            1:2:3ln   ~ "1:2:3ln" is not a range; write FROM:TO:COUNT or FROM:TO:COUNTlog with a count from 2 to 9999.
            1:2:3:4   ~ "1:2:3:4" is not a range; write FROM:TO:COUNT or FROM:TO:COUNTlog with a count from 2 to 9999.
            1:2:99999 ~ "1:2:99999" is not a range; write FROM:TO:COUNT or FROM:TO:COUNTlog with a count from 2 to 9999.
            0:1:3log  ~ "0:1:3log" has even ratios and so must go from one positive number to another.
            x:1:3     ~ "x" is not a number; write numbers such as 0.1,1,1e6.
            1:inf:3   ~ "inf" is not a number; write numbers such as 0.1,1,1e6.
            """)
    void whatIsNoRangeIsSaid(String text, String sentence) {
        BadInputException e = assertThrows(BadInputException.class, () -> NumberList.alphas("--alpha", text));
        assertEquals("--alpha: " + sentence, e.getMessage());
    }
}
