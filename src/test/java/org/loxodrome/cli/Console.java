package org.loxodrome.cli;

import java.io.StringWriter;
import java.util.List;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.flow.TrajectoryEngine;

/** One run of the command line with what it printed. */
record Console(int status, String out, String err) {

    /** Runs a command line whose arguments hold no blanks. */
    static Console run(TrajectoryEngine engine, String commandLine) {
        return run(engine, commandLine.isEmpty() ? List.of() : List.of(commandLine.split(" ", -1)));
    }

    /** Runs a command line of these words. */
    static Console run(TrajectoryEngine engine, List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = new CommandLineProgram(engine, out, err).run(words.toArray(String[]::new));
        return new Console(status, out.toString(), err.toString());
    }

    static Console run(String commandLine) {
        return run(new StraightEngine(), commandLine);
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The cells of a row below the header, counted from 0. */
    List<String> row(int i) {
        return List.of(lines().get(i + 1).split(",", -1));
    }
}
