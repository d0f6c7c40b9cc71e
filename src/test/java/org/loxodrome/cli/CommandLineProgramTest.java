package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.flow.FlowException;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.flow.TrajectoryEngine;

class CommandLineProgramTest {

    private static final String TRAJECTORY = "trajectory --preset stable --depth 2 --alpha 1 --mu 0.1";

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            ''                   ~ A command is missing; see 'loxodrome --help'.
            trajectry            ~ There is no command "trajectry", perhaps you mean trajectory; see 'loxodrome --help'.
            --colour             ~ There is no option "--colour"; see 'loxodrome --help'.
            trajectory --depht 2 --preset stable --depth 2 --alpha 1 --mu 1~ There is no option "--depht", perhaps you mean --depth; see 'loxodrome trajectory --help'.
            trajectory --preset stable --depth 2 --alpha 1 --mu 1 2~ There is no place for "2"; see 'loxodrome trajectory --help'.
            trajectory --preset stable --alpha 1 --mu 1~ Missing required option: '--depth=D,...'; see 'loxodrome trajectory --help'.
            trajectory --depth 2 --alpha 1 --mu 1~ Missing required argument (specify one of these): (--data=FILE.csv | --preset=NAME | --experiment=FILE.loxodrome); see 'loxodrome trajectory --help'.
            trajectory --preset stable --depth 2 --alpha 1 --mu 1 --accuracy 1~ --accuracy=G,..., --mu=MU,... are mutually exclusive (specify only one); see 'loxodrome trajectory --help'.
            """)
    void wrongUsageIsOneSentenceAndStatusTwo(String commandLine, String sentence) {
        assertEquals(new Console(2, "", sentence + "\n"), Console.run(commandLine));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "trajectory --help",
                "trajectory -h",
                "maxmargin --help",
                "path --help",
                "separable --help",
                "figure --help"
            })
    void helpGoesToStandardOutputWithExamples(String commandLine) {
        Console console = Console.run(commandLine);
        assertEquals(0, console.status());
        assertEquals("", console.err());
        assertTrue(console.out().contains("Usage: loxodrome"), console.out());
        assertTrue(console.lines().stream().allMatch(line -> line.length() <= 110), console.out());
        if (!commandLine.startsWith("-")) {
            String example = "\n  loxodrome " + commandLine.substring(0, commandLine.indexOf(' ')) + " ";
            assertTrue(console.out().contains("Example"), console.out());
            assertTrue(console.out().contains(example), console.out());
        }
    }

    @Test
    void helpListsEveryCommand() {
        String out = Console.run("--help").out();
        for (String command : new String[] {"trajectory", "maxmargin", "path", "separable", "figure"}) {
            assertTrue(out.contains("\n  " + command + " "), out);
        }
    }

    @Test
    void aTrajectoryThatFailsIsOneSentenceAndStatusOne() {
        TrajectoryEngine engine = (dataset, initialization, stops, listener, cancelled) -> {
            throw new FlowException("The step became too small at accuracy 3.");
        };
        Console console = Console.run(engine, TRAJECTORY);
        assertEquals(1, console.status());
        assertEquals("The step became too small at accuracy 3.\n", console.err());
    }

    @Test
    void aMistakeOfTheProgramIsOneSentenceToo() {
        TrajectoryEngine engine = (dataset, initialization, stops, listener, cancelled) -> {
            throw new IllegalStateException("index 3\nof 2");
        };
        Console console = Console.run(engine, TRAJECTORY);
        assertEquals(1, console.status());
        assertEquals("This is a mistake of the program, please report it: index 3.\n", console.err());
    }

    @Test
    void tooLittleMemoryIsASentence() {
        TrajectoryEngine engine = (dataset, initialization, stops, listener, cancelled) -> {
            throw new OutOfMemoryError("Java heap space");
        };
        Console console = Console.run(engine, TRAJECTORY);
        assertEquals(1, console.status());
        assertEquals("There is not enough memory for this; take fewer points or stops.\n", console.err());
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoError() {
        StringWriter err = new StringWriter();
        int status =
                new CommandLineProgram(new StraightEngine(), failing("Broken pipe"), err).run(TRAJECTORY.split(" "));
        assertEquals(0, status);
        assertEquals("", err.toString());
    }

    @Test
    void aFullDiskIsAnError() {
        StringWriter err = new StringWriter();
        Writer out = failing("No space left on device");
        int status = new CommandLineProgram(new StraightEngine(), out, err).run(TRAJECTORY.split(" "));
        assertEquals(1, status);
        assertEquals("The output cannot be written: No space left on device.\n", err.toString());
    }

    @Test
    void oneProgramRunsManyCommands() {
        StringWriter out = new StringWriter();
        CommandLineProgram program = new CommandLineProgram(new StraightEngine(), out, new StringWriter());
        assertEquals(2, program.run("trajectory", "--preset", "stable"));
        assertEquals(0, program.run(TRAJECTORY.split(" ")));
        assertFalse(out.toString().isEmpty());
    }

    private static Writer failing(String message) {
        return new Writer() {
            @Override
            public void write(char[] text, int start, int length) {}

            @Override
            public void flush() throws IOException {
                throw new IOException(message);
            }

            @Override
            public void close() {}
        };
    }
}
