package org.loxodrome.cli;

import java.io.StringWriter;
import java.util.List;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.flow.TrajectoryEngine;

/** One run of the command line with what it printed. */
record Console(int status, String out, String err) {

    /** Runs a command line whose arguments hold no blanks. */
    static Console run(TrajectoryEngine engine, String commandLine) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = commandLine.isEmpty() ? new String[0] : commandLine.split(" ", -1);
        int status = new CommandLineProgram(engine, out, err).run(arguments);
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
