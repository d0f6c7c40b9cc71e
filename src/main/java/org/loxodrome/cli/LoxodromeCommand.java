package org.loxodrome.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code loxodrome} itself: it only holds the subcommands. */
@Command(
        name = "loxodrome",
        header = "See the implicit bias of training on deep diagonal linear networks.",
        description = {
            "",
            "Without arguments it opens the window. Its commands print CSV or draw figures and films.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "See 'loxodrome COMMAND --help' for the options of a command.",
            "Exit status: 0, 2 for bad input, 1 for any other error."
        })
final class LoxodromeCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }
}
