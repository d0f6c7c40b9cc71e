package org.loxodrome.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javafx.application.Application;
import org.loxodrome.cli.CommandLineProgram;
import org.loxodrome.flow.AnyScaleFlow;

/**
 * The main class. It is not an {@code Application}: Java refuses to start one from the class path, where JavaFX is here.
 */
public final class Launcher {
    private Launcher() {}

    /** Opens the window if there are no arguments; is the command line if there are. */
    public static void main(String[] args) {
        if (args.length == 0) {
            Application.launch(WorkbenchApplication.class);
            return;
        }
        System.setProperty(
                "java.awt.headless", "true"); // figures are drawn in memory: a display that fails does not matter
        CommandLineProgram program = new CommandLineProgram(
                new AnyScaleFlow(), writer(FileDescriptor.out), writer(FileDescriptor.err), Terminal.isStandardError());
        System.exit(program.run(args));
    }

    /** Not System.out: that stream keeps silent about a full disk or a closed pipe. UTF-8, as in every file. */
    private static Writer writer(FileDescriptor stream) {
        return new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
