package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyCommandSucceedsAndWritesIntoTheFolder() throws IOException {
        Rehearsal.main(new String[] {folder.toString()});
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    Set.of("rehearsal.svg", "rehearsal.pdf", "rehearsal.png"),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void saysThatACommandFails() {
        String[] nowhere = {folder.resolve("none").toString()};
        assertThrows(IllegalStateException.class, () -> Rehearsal.main(nowhere));
    }
}
