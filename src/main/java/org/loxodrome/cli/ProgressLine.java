package org.loxodrome.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** A line on a terminal that says how far a long work has come; nothing where nobody looks at one. */
final class ProgressLine implements AutoCloseable {

    private static final int WIDTH = 40;

    private final PrintWriter terminal;
    private final boolean shown;
    private final String what;
    private final int all;

    /**
     * A line.
     *
     * @param what the parts that are counted, e.g. {@code frames}
     * @param all how many there are
     */
    ProgressLine(PrintWriter terminal, String what, int all) {
        this.terminal = terminal;
        this.shown = Ansi.AUTO.enabled();
        this.what = what;
        this.all = all;
    }

    /** Says how many are done. */
    void show(int done) {
        if (shown) {
            terminal.print("\r" + done + " of " + all + " " + what);
            terminal.flush();
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (shown) {
            terminal.print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.flush();
        }
    }
}
