package org.loxodrome.app;

import java.util.Arrays;

/**
 * The main class. It is not an {@code Application}: Java refuses to start one from the class path, where JavaFX is here.
 */
public final class Launcher {
    private static final int BAD_INPUT = 2;

    private Launcher() {}

    public static void main(String[] args) {
        System.err.println("Loxodrome does not know " + Arrays.toString(args) + ". Usage: loxodrome [COMMAND]");
        System.exit(BAD_INPUT);
    }
}
