package org.loxodrome.figure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void nameTheTarget() {
        target = folder.resolve("figure.svg");
    }

    @Test
    void writesANewFileAndNothingElse() throws Exception {
        SafeFile.write(target, false, out -> out.write(bytes("new")));
        assertEquals("new", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void anExistingFileIsOnlyReplacedIfThatIsWanted() throws Exception {
        Files.writeString(target, "old");
        String message = messageOf(() -> SafeFile.write(target, false, out -> out.write(bytes("new"))));
        assertTrue(message.contains("already there"), message);
        assertEquals("old", Files.readString(target));
        SafeFile.write(target, true, out -> out.write(bytes("new")));
        assertEquals("new", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void ifTheContentFailsTheOldFileStaysAndNoPartIsLeft() throws Exception {
        Files.writeString(target, "old");
        String message = messageOf(() -> SafeFile.write(target, true, out -> {
            out.write(bytes("half"));
            throw new IOException("No space left on device");
        }));
        assertTrue(message.contains("No space left on device"), message);
        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    void anErrorInTheContentLeavesNoPartEither() throws Exception {
        assertThrows(
                IllegalStateException.class,
                () -> SafeFile.write(target, true, out -> {
                    throw new IllegalStateException();
                }));
        assertEquals(List.of(), files());
    }

    @Test
    void aFolderThatIsNotThereAndAFolderAsTargetAreSaid() {
        Path nowhere = folder.resolve("nowhere").resolve("figure.svg");
        assertTrue(messageFor(nowhere).contains("there is no folder"), messageFor(nowhere));
        assertTrue(messageFor(folder).contains("is a folder"), messageFor(folder));
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path real = Files.writeString(folder.resolve("real.svg"), "old");
        Files.createSymbolicLink(target, real);
        SafeFile.write(target, true, out -> out.write(bytes("new")));
        assertTrue(Files.isSymbolicLink(target));
        assertEquals("new", Files.readString(real));
    }

    private static String messageFor(Path path) {
        return messageOf(() -> SafeFile.write(path, true, out -> out.write(1)));
    }

    private static String messageOf(Executable writing) {
        return String.valueOf(assertThrows(FileWriteException.class, writing).getMessage());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
