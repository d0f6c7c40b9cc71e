package org.loxodrome.figure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loxodrome.figure.drawing.Drawing;

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

    @Test
    void aLinkThatLeadsNowhereIsLeftAsItIs() throws Exception {
        Path nowhere = folder.resolve("nowhere.svg");
        Files.createSymbolicLink(target, nowhere);
        assertTrue(messageFor(target).contains("link to a file that is not there"), messageFor(target));
        assertTrue(Files.isSymbolicLink(target));
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void aFileThatCameToBeThereMeanwhileIsNotReplaced() throws Exception {
        String message = messageOf(() -> SafeFile.write(target, false, out -> Files.writeString(target, "other")));
        assertTrue(message.contains("already there"), message);
        assertEquals("other", Files.readString(target));
        assertEquals(List.of(target), files());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeOrDeviceIsNoFile() throws Exception {
        assertEquals(0, new ProcessBuilder("mkfifo", target.toString()).start().waitFor());
        assertTrue(messageFor(target).contains("is a device and no file"), messageFor(target));
        assertTrue(Files.exists(target) && !Files.isRegularFile(target));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aReadOnlyFolderAndFileAreSaid() throws Exception {
        Files.writeString(target, "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(target), "to the superuser nothing is write-protected");
        assertTrue(messageFor(target).contains("write-protected"), messageFor(target));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Path other = folder.resolve("other.svg");
            assertTrue(messageFor(other).contains("is not allowed"), messageFor(other));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @ParameterizedTest
    @EnumSource(FigureFormat.class)
    void aDiskThatGetsFullIsSaidInEveryFormat(FigureFormat format) throws Exception {
        Drawing drawing = new Drawing(100, 100, Color.WHITE, List.of());
        String message = messageOf(() ->
                SafeFile.write(target, false, out -> format.write(drawing, Samples.PROVENANCE, 300, new FullDisk())));
        assertEquals(target + " could not be written: No space left on device.", message);
        assertEquals(List.of(), files());
    }

    /** Takes a few bytes and then no more. */
    private static final class FullDisk extends OutputStream {

        private int room = 40;

        @Override
        public void write(int value) throws IOException {
            if (room-- == 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    @Test
    void theSentenceNamesTheFileAndNotTheTemporaryOne() {
        String message = messageOf(() -> SafeFile.write(target, false, out -> {
            throw new FileSystemException(folder.resolve("x.part").toString(), null, "Read-only file system");
        }));
        assertEquals(target + " could not be written: Read-only file system.", message);
    }

    /** In /proc, for one, nothing can be created, and the system says so with the name of an exception alone. */
    @Test
    void aReasonWithoutWordsGetsSome() {
        String message = messageOf(() -> SafeFile.write(target, false, out -> {
            throw new NoSuchFileException(folder.resolve("x.part").toString());
        }));
        assertEquals(target + " could not be written: its folder takes no new files.", message);
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
