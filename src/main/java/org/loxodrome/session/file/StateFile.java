package org.loxodrome.session.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.loxodrome.session.SessionState;

/** The file that keeps the state of the program from one start to the next. */
public final class StateFile {

    private static final String NAME = "state.json";

    private final Path folder;

    /** A file in a folder, which need not be there yet. */
    public StateFile(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the state, if there is one.
     *
     * @throws UnreadableFileException with a sentence for the user, if the file cannot be read or is torn
     */
    public Optional<SessionState> read() {
        Path file = folder.resolve(NAME);
        return Files.exists(file) ? Optional.of(JsonFile.read(file, StateJson::read)) : Optional.empty();
    }

    /**
     * Writes the state in the place of the last one.
     *
     * @throws UncheckedIOException with a sentence for the user in its cause, if that was not possible
     */
    public void write(SessionState state) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("The folder " + folder + " cannot be made.", e));
        }
        JsonFile.write(folder.resolve(NAME), out -> StateJson.write(state, out));
    }
}
