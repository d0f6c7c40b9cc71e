package org.loxodrome.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.session.Document;
import org.loxodrome.session.RandomExperiments;
import org.loxodrome.session.SessionState;
import org.loxodrome.session.WindowSize;

class StateFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void atTheFirstStartThereIsNone() {
        assertEquals(Optional.empty(), new StateFile(folder.resolve("new")).read());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theStateComesBack(long seed) {
        StateFile file = new StateFile(folder.resolve("deep/new"));
        for (Optional<Document> document : List.of(Optional.<Document>empty(), Optional.of(document(seed + 1)))) {
            SessionState state = new SessionState(
                    RandomExperiments.of(seed),
                    document,
                    List.of(folder.resolve("ä b.loxodrome"), Path.of("/c")),
                    "dark",
                    1.3,
                    new WindowSize(1440, 899.5));
            file.write(state);
            assertEquals(Optional.of(state), file.read());
        }
    }

    private Document document(long seed) {
        return new Document(folder.resolve("d.loxodrome"), RandomExperiments.of(seed));
    }

    @Test
    void aTornStateIsRefusedInASentence() throws IOException {
        Files.writeString(folder.resolve("state.json"), "{\"version\": 1, \"theme\": \"da");
        UnreadableFileException failure =
                assertThrows(UnreadableFileException.class, () -> new StateFile(folder).read());
        assertTrue(
                String.valueOf(failure.getMessage()).startsWith("state.json cannot be used: it "), failure::getMessage);
    }

    @Test
    void aFolderThatCannotBeMadeIsASentence() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        SessionState state = new SessionState(
                RandomExperiments.of(1), Optional.empty(), List.of(), "light", 1, new WindowSize(800, 600));
        UncheckedIOException failure =
                assertThrows(UncheckedIOException.class, () -> new StateFile(taken.resolve("state")).write(state));
        assertTrue(String.valueOf(failure.getMessage()).endsWith("cannot be made."));
    }
}
