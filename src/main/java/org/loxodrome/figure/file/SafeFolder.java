package org.loxodrome.figure.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes files that belong together into a folder, all or none: into a new folder beside it that then gets its name, or whose
 * files are moved if there is one already.
 */
public final class SafeFolder {

    /** Makes the files. */
    @FunctionalInterface
    public interface Content {
        /** Adds every file. */
        void writeTo(Receiver files) throws IOException;
    }

    /** Takes files. */
    @FunctionalInterface
    public interface Receiver {
        /** Writes a file of this name. */
        void add(String name, byte[] content) throws IOException;
    }

    private SafeFolder() {}

    /**
     * Writes the files.
     *
     * @param target the folder; it need not be there
     * @param own pattern of the files' names, by which those of an earlier time are known
     * @param replace whether those may be replaced; else the folder must be empty
     * @param content the files
     * @throws FileWriteException with a sentence for the user, if they were not written
     */
    public static void write(Path target, String own, boolean replace, Content content) throws FileWriteException {
        Path folder = target.toAbsolutePath().normalize();
        try {
            check(target, folder, replace);
            writeBeside(folder, own, content);
        } catch (FileWriteException e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw new FileWriteException(target + " cannot be written: writing there is not allowed.", e);
        } catch (IOException e) {
            throw new FileWriteException(target + " could not be written: " + SafeFile.reason(e) + ".", e);
        }
    }

    private static void check(Path target, Path folder, boolean replace) throws IOException {
        Path parent = folder.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new FileWriteException(target + " cannot be written: there is no folder " + parent + ".");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileWriteException(target + " is a file; the name of a folder is needed.");
        }
        if (!replace && !files(folder).isEmpty()) {
            throw new FileWriteException(target + " is already there, with files in it, and was not changed.");
        }
    }

    private static void writeBeside(Path folder, String own, Content content) throws IOException {
        Path temporary = folder.resolveSibling(".loxodrome-" + UUID.randomUUID() + ".part");
        temporary.toFile().deleteOnExit(); // if the program is stopped meanwhile
        try {
            Files.createDirectory(temporary);
            content.writeTo((name, bytes) -> {
                Path file = temporary.resolve(name);
                file.toFile().deleteOnExit();
                Files.write(file, bytes);
            });
            move(temporary, folder, own);
        } finally {
            for (Path file : files(temporary)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path temporary, Path folder, String own) throws IOException {
        if (files(folder).isEmpty()) {
            Files.deleteIfExists(folder);
            Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        for (Path old : files(folder)) {
            if (String.valueOf(old.getFileName()).matches(own)) {
                Files.delete(old);
            }
        }
        for (Path file : files(temporary)) {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** What is in a folder; nothing if there is none. */
    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
