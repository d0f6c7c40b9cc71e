package org.loxodrome.figure.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Writes content whose parts do not come in their order. */
    @FunctionalInterface
    public interface SeekableContent {
        /** Writes everything to the channel, which the caller closes. */
        void writeTo(FileChannel channel) throws IOException;
    }

    private static final String IS_THERE = " is already there and was not replaced.";
    private static final CopyOption[] REPLACING = {StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING};
    private static final CopyOption[] KEEPING = {};

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
        writeSeekable(target, replace, channel -> {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
        });
    }

    /**
     * Writes a file whose parts do not come in their order.
     *
     * @param target where
     * @param replace whether a file that is there may be replaced
     * @param content what
     * @throws FileWriteException with a sentence for the user, if the file was not written
     */
    public static void writeSeekable(Path target, boolean replace, SeekableContent content) throws FileWriteException {
        Path folder = target.toAbsolutePath().getParent();
        check(target, folder, replace);
        try {
            writeBeside(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), replace, content);
        } catch (FileAlreadyExistsException e) {
            throw new FileWriteException(target + IS_THERE, e);
        } catch (AccessDeniedException e) {
            throw new FileWriteException(target + " cannot be written: writing to " + folder + " is not allowed.", e);
        } catch (IOException e) {
            throw new FileWriteException(target + " could not be written: " + reason(e) + ".", e);
        }
    }

    private static void check(Path target, @Nullable Path folder, boolean replace) throws FileWriteException {
        boolean there = Files.exists(target);
        if (Files.isDirectory(target)) {
            throw new FileWriteException(target + " is a folder; the name of a file is needed.");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileWriteException(target + " cannot be written: there is no folder " + folder + ".");
        }
        if (there && !Files.isRegularFile(target)) {
            throw new FileWriteException(target + " is a device and no file, so that it cannot be replaced.");
        }
        if (!there && Files.isSymbolicLink(target)) {
            throw new FileWriteException(target + " is a link to a file that is not there.");
        }
        if (there && !replace) {
            throw new FileWriteException(target + IS_THERE);
        }
        if (there && !Files.isWritable(target)) {
            throw new FileWriteException(target + " is write-protected and was not replaced.");
        }
    }

    /** Without the name of the temporary file, which says nothing to the user. */
    static String reason(IOException e) {
        String reason = e instanceof FileSystemException where ? where.getReason() : e.getMessage();
        if (reason != null) {
            return reason;
        }
        return e instanceof NoSuchFileException ? "its folder takes no new files" : "the system gives no reason";
    }

    /** Even a file that came to be there meanwhile is only replaced if that is wanted. */
    private static void writeBeside(Path target, boolean replace, SeekableContent content) throws IOException {
        Path temporary = target.resolveSibling(".loxodrome-" + UUID.randomUUID() + ".part");
        try {
            temporary.toFile().deleteOnExit(); // if the program is stopped meanwhile
            try (FileChannel channel = FileChannel.open(
                    temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                content.writeTo(channel);
                channel.force(true);
            }
            Files.move(temporary, target, replace ? REPLACING : KEEPING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
