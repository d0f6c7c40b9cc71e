package org.loxodrome.app;

import java.io.Writer;
import java.util.List;
import org.loxodrome.cli.CommandLineProgram;
import org.loxodrome.flow.AnyScaleFlow;

/**
 * Gives typical commands, once after the program was built: Java keeps the classes that they load in an archive, from which the
 * next commands have them at once.
 */
public final class Rehearsal {

    private static final List<String> COMMANDS = List.of(
            "trajectory --preset stable --depth 2 --alpha 100,inf --mu 0.5,0.001",
            "maxmargin --preset deep-trap --depth 2,3",
            "figure 3a --force --out %s/rehearsal.svg",
            "figure 3b --force --out %s/rehearsal.svg",
            "figure 3b --force --out %s/rehearsal.pdf",
            "figure 3b --force --out %s/rehearsal.png");

    private Rehearsal() {}

    /**
     * Gives the commands and forgets what they say.
     *
     * @param arguments a folder for the files that they write
     * @throws IllegalStateException if one of them fails
     */
    public static void main(String[] arguments) {
        CommandLineProgram program =
                new CommandLineProgram(new AnyScaleFlow(), Writer.nullWriter(), Writer.nullWriter());
        for (String command : COMMANDS) {
            String[] words = command.split(" ");
            words[words.length - 1] = words[words.length - 1].formatted(arguments[0]);
            if (program.run(words) != 0) {
                throw new IllegalStateException(command + " failed.");
            }
        }
    }
}
