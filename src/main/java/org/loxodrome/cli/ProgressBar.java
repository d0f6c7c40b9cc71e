package org.loxodrome.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A line on a terminal that says how far long work has come. It is seen once the work has taken half a second, and erased at the end. */
final class ProgressBar {

    private static final long PATIENCE = 500_000_000;
    private static final int CELLS = 24;
    private static final int LONGEST_TEXT = 40;

    private final Optional<PrintWriter> terminal;
    private final LongSupplier clock;
    private final long started;
    private String shown = "";

    /**
     * A bar.
     *
     * @param terminal where it is seen; empty if nowhere
     * @param clock the time in nanoseconds
     */
    ProgressBar(Optional<PrintWriter> terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.started = clock.getAsLong();
    }

    /** A bar on a terminal. */
    static ProgressBar on(PrintWriter terminal) {
        return new ProgressBar(Optional.of(terminal), System::nanoTime);
    }

    /** A bar that nobody sees. */
    static ProgressBar none() {
        return new ProgressBar(Optional.empty(), () -> 0);
    }

    /**
     * Shows how far the work has come.
     *
     * @param share the part that is done, 0 to 1
     * @param text what is being done
     */
    void show(double share, String text) {
        if (clock.getAsLong() - started < PATIENCE) {
            return;
        }
        String line = line(Math.max(0, Math.min(1, share)), text);
        if (!line.equals(shown)) {
            erase();
            print(line);
            shown = line;
        }
    }

    /** Takes the line away, so that other text can be printed in its place. */
    void erase() {
        if (!shown.isEmpty()) {
            print("\r" + " ".repeat(shown.length()) + "\r");
            shown = "";
        }
    }

    private static String line(double share, String text) {
        int done = (int) (share * CELLS);
        String bar = "[" + "#".repeat(done) + ".".repeat(CELLS - done) + "]";
        String fitting = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
        return bar + " " + Math.round(100 * share) + " %  " + fitting;
    }

    private void print(String text) {
        terminal.ifPresent(out -> {
            out.print(text);
            out.flush();
        });
    }
}
