package org.loxodrome.cli;

import java.io.PrintWriter;
import java.io.Writer;
import org.loxodrome.flow.TrajectoryEngine;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** The command line as a whole: arguments in, text and an exit status out. It ends no process and keeps no state. */
public final class CommandLineProgram {

    private static final int HELP_WIDTH = 110;

    private final TrajectoryEngine engine;
    private final Writer out;
    private final PrintWriter err;
    private final boolean terminal;

    /**
     * Takes the engine that follows trajectories and the two streams, of which neither is a terminal.
     *
     * @param out standard output; it must report errors, so that a closed pipe ends the work
     * @param err standard error
     */
    public CommandLineProgram(TrajectoryEngine engine, Writer out, Writer err) {
        this(engine, out, err, false);
    }

    /**
     * Takes the engine that follows trajectories and the two streams.
     *
     * @param out standard output; it must report errors, so that a closed pipe ends the work
     * @param err standard error
     * @param terminal whether standard error is a terminal, which shows how far long work has come
     */
    public CommandLineProgram(TrajectoryEngine engine, Writer out, Writer err, boolean terminal) {
        this.engine = engine;
        this.out = out;
        this.err = new PrintWriter(err, true);
        this.terminal = terminal;
    }

    /**
     * Runs one command.
     *
     * @return the exit status: 0, 2 for bad input, 1 for any other error
     */
    public int run(String... arguments) {
        ProgressBar progress = terminal ? ProgressBar.on(err) : ProgressBar.none();
        ErrorSentences errors = new ErrorSentences(err, progress);
        CsvOutput rows = new CsvOutput(out);
        CommandLine commandLine = new CommandLine(new LoxodromeCommand())
                .addSubcommand(new TrajectoryCommand(engine, out, progress))
                .addSubcommand(new MaxMarginCommand(rows))
                .addSubcommand(new PathCommand(rows))
                .addSubcommand(new SeparableCommand(rows))
                .addSubcommand(new StationaryCommand(rows))
                .addSubcommand(new StabilityCommand(engine, rows))
                .addSubcommand(new FigureCommand(engine, rows, progress))
                .addSubcommand(new AnimateCommand(engine, err))
                .setOut(new PrintWriter(out, true))
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler(errors::parameter)
                .setExecutionExceptionHandler(errors::execution);
        addHelp(commandLine);
        commandLine.getSubcommands().values().forEach(CommandLineProgram::addHelp);
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            return errors.outOfMemory();
        } finally {
            progress.erase();
        }
    }

    private static void addHelp(CommandLine commandLine) {
        commandLine
                .getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help.")
                        .build());
    }
}
