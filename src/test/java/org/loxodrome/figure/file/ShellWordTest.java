package org.loxodrome.figure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellWordTest {

    @Test
    void whatNeedsNoQuotesHasNone() {
        assertEquals("figure-3b.svg", ShellWord.of("figure-3b.svg"));
        assertEquals("-1e-5,+2", ShellWord.of("-1e-5,+2"));
    }

    @Test
    void aFileIsNamedWithoutItsFolder() {
        assertEquals("'my points.csv'", ShellWord.of(Path.of("a folder", "my points.csv")));
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @ValueSource(strings = {"my points.csv", "it's mine", "''", "$HOME", "a\\b`c`", "(α), *.csv; ~", "", "a\nb", "!x"})
    void theShellTakesItForThatWord(String word) throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", "printf '%s|' " + ShellWord.of(word) + " end").start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(word + "|end|", said);
    }
}
