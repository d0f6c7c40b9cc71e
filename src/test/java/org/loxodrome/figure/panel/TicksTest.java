package org.loxodrome.figure.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {

    @Test
    void stepsAreRound() {
        assertEquals(
                List.of(70.0, 75.0, 80.0, 85.0, 90.0), Ticks.between(67, 92, 6).values());
        assertEquals(0.5, Ticks.between(-8.2, -5.9, 6).step());
        assertEquals(0.02, Ticks.between(10.001, 10.099, 5).step());
        assertEquals(0.002, Ticks.between(10.001, 10.0099, 5).step());
        assertEquals(45, Ticks.between(-180, 180, 9).step());
        assertEquals(30, Ticks.between(-90, 90, 8).step());
        assertEquals(15, Ticks.between(0, 100, 9).step());
    }

    @Test
    void theEndsOfTheAxisAreTicksIfTheyAreRound() {
        assertEquals(
                List.of(-90.0, -45.0, 0.0, 45.0, 90.0),
                Ticks.between(-90, 90, 4).values());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thereAreAsManyAsWantedButNotMore(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            double width = Math.pow(10, random.nextDouble(-5, 2.2));
            double from = random.nextDouble(-90, 90);
            double most = random.nextInt(4, 12);
            Ticks ticks = Ticks.between(from, from + width, most);
            int count = ticks.values().size();
            assertTrue(count <= most + 1 && count >= Math.floor(most / 2.5) - 1, count + " for " + most);
            for (double value : ticks.values()) {
                assertTrue(value >= from - 1e-6 * width && value <= from + width * (1 + 1e-6));
            }
        }
    }

    @Test
    void labelsHaveOneNumberOfDecimalsAndATrueMinusSign() {
        Ticks ticks = Ticks.between(-0.25, 0.25, 6);
        assertEquals(List.of("−0.2", "−0.1", "0.0", "0.1", "0.2"), labels(ticks));
        assertEquals(List.of("−60", "−30", "0", "30", "60"), labels(Ticks.between(-60, 60, 5)));
    }

    @Test
    void azimuthsBeyond180DegreesAreTurnedBack() {
        Ticks ticks = Ticks.between(160, 200, 5);
        assertEquals(
                List.of("160", "170", "180", "−170", "−160"),
                ticks.values().stream().map(ticks::azimuthLabel).toList());
        assertEquals("−180", ticks.azimuthLabel(-180));
        assertEquals("0", ticks.azimuthLabel(-360));
    }

    private static List<String> labels(Ticks ticks) {
        return ticks.values().stream().map(ticks::label).toList();
    }
}
