package org.loxodrome.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a system keeps what programs want to find again. */
final class StateFolder {

    private StateFolder() {}

    /**
     * The folder for the program's state, after the XDG Base Directory Specification on Linux.
     *
     * @param system the system's name, as in {@code os.name}
     * @param home the user's folder
     * @param environment the variables of the environment
     */
    static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.get("APPDATA"))
                    .orElse(Path.of(home, "AppData", "Roaming"))
                    .resolve("Loxodrome");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Loxodrome");
        }
        return absolute(environment.get("XDG_STATE_HOME"))
                .orElse(Path.of(home, ".local", "state"))
                .resolve("loxodrome");
    }

    /** The specification: a path that is not absolute is to be ignored. */
    private static Optional<Path> absolute(@Nullable String variable) {
        return Optional.ofNullable(variable)
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
