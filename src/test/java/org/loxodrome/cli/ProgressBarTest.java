package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.loxodrome.flow.StraightEngine;

class ProgressBarTest {

    private final StringWriter terminal = new StringWriter();
    private long nanos;
    private final ProgressBar bar = new ProgressBar(Optional.of(new PrintWriter(terminal)), () -> nanos);

    @Test
    void shortWorkShowsNothing() {
        nanos = 400_000_000;
        bar.show(0.5, "figure-1.png");
        bar.erase();
        assertEquals("", terminal.toString());
    }

    @Test
    void longWorkShowsHowFarItHasComeAndLeavesNothing() {
        nanos = 600_000_000;
        bar.show(0.25, "figure-1.png");
        bar.show(0.25, "figure-1.png");
        assertEquals("[######..................] 25 %  figure-1.png", seen());
        bar.show(2, "a text that is longer than forty signs, so that it is cut off");
        assertEquals("[########################] 100 %  a text that is longer than forty signs,…", seen());
        bar.erase();
        assertEquals("", seen());
    }

    @Test
    void nothingOfItGoesIntoAPipe() {
        StringWriter err = new StringWriter();
        new CommandLineProgram(new StraightEngine(), new StringWriter(), err)
                .run("trajectory", "--preset", "stable", "--depth", "2", "--alpha", "0.1:100:200log", "--mu", "0.1");
        assertEquals("", err.toString());
    }

    /** The line as a terminal shows it: what comes after a carriage return replaces what is there, sign by sign. */
    private String seen() {
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (char sign : terminal.toString().toCharArray()) {
            if (sign == '\r') {
                at = 0;
            } else if (at < line.length()) {
                line.setCharAt(at++, sign);
            } else {
                line.append(sign);
                at++;
            }
        }
        return line.toString().stripTrailing();
    }
}
