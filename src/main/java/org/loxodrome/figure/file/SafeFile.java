package org.loxodrome.figure.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file whole or not at all: to a new file beside the target, forced to the disk, then moved onto the target in one
 * step. Whatever goes wrong, a file that was there before is still there as it was.
 */
public final class SafeFile {

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything to the stream, which the caller closes. */
        void writeTo(OutputStream out) throws IOException;
    }

    private SafeFile() {}

    /**
     * Writes a file.
     *
     * @param target where
     * @param replace whether a file that is there may be replaced
     * @param content what
     * @throws FileWriteException with a sentence for the user, if the file was not written
     */
    public static void write(Path target, boolean replace, Content content) throws FileWriteException {
        if (Files.isDirectory(target)) {
            throw new FileWriteException(target + " is a folder; the name of a file is needed.");
        }
        if (!replace && Files.exists(target)) {
            throw new FileWriteException(target + " is already there and was not replaced.");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileWriteException(target + " cannot be written: there is no folder " + folder + ".");
        }
        try {
            writeBeside(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), content);
        } catch (AccessDeniedException e) {
            throw new FileWriteException(target + " cannot be written: writing to " + folder + " is not allowed.", e);
        } catch (IOException e) {
            throw new FileWriteException(target + " could not be written: " + e.getMessage() + ".", e);
        }
    }

    private static void writeBeside(Path target, Content content) throws IOException {
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
