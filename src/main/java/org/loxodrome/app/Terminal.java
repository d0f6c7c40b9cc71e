package org.loxodrome.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody looks at a stream. */
final class Terminal {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final Path DEVICES = Path.of("/dev");
    private static final Path PSEUDO_TERMINALS = DEVICES.resolve("pts");

    private Terminal() {}

    /** Whether standard error is a terminal, whatever standard output is. Only Linux tells; elsewhere it counts as none. */
    static boolean isStandardError() {
        return Files.exists(STANDARD_ERROR) && isTerminal(STANDARD_ERROR);
    }

    private static boolean isTerminal(Path stream) {
        try {
            Path device = stream.toRealPath();
            String name = String.valueOf(device.getFileName());
            return device.startsWith(PSEUDO_TERMINALS)
                    || (DEVICES.equals(device.getParent()) && (name.startsWith("tty") || name.equals("console")));
        } catch (IOException e) {
            return false; // a pipe has no path
        }
    }
}
