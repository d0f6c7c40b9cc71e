package org.loxodrome.problem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PresetsTest {

    @Test
    void thereAreFiveInTheOrderOfTheFigures() {
        assertEquals(
                List.of("stable", "nonunique", "switching", "deep-escape", "deep-trap"),
                Presets.all().stream().map(Preset::name).toList());
    }

    @Test
    void theDataComeFromTheFiles() {
        Dataset trap = Presets.named("deep-trap").dataset();
        assertEquals("deep-trap", trap.name());
        assertEquals(3, trap.size());
        assertArrayEquals(new double[] {2.3, -0.7, 2.4}, trap.input(2));
        assertEquals(1, trap.label(2));
    }

    @Test
    void theDeepOnesAreOfDepthThree() {
        for (Preset preset : Presets.all()) {
            assertEquals(preset.name().startsWith("deep-") ? 3 : 2, preset.depth(), preset.name());
        }
    }

    @Test
    void fansAscendAndSentencesEnd() {
        for (Preset preset : Presets.all()) {
            assertEquals(preset.alphas().stream().sorted().distinct().toList(), preset.alphas(), preset.name());
            assertTrue(preset.alphas().get(0) > 0, preset.name());
            assertTrue(preset.shows().endsWith("."), preset.name());
            assertFalse(preset.shows().matches(".*[₀-₉].*"), "subscripts as in all captions: " + preset.shows());
        }
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        DatasetException e = assertThrows(DatasetException.class, () -> Presets.named("stabel"));
        assertEquals(
                "There is no preset \"stabel\"; there are stable, nonunique, switching, deep-escape, deep-trap.",
                e.getMessage());
    }
}
