package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.flow.FlowException;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.flow.TrajectoryEngine;

class TrajectoryCommandTest {

    private static final String HEADER = "alpha,depth,accuracy,mu,log10_loss,log10_time,margin,certificate,w1,w2,w3";

    @Test
    void printsOneRowForAScaleADepthAndAStop() {
        Console console = Console.run("trajectory --preset stable --depth 2 --alpha 10 --mu 0.5");
        assertEquals(0, console.status(), console.err());
        assertEquals(
                List.of(
                        HEADER,
                        // γ̃ = 100/0.5, γ = 3γ̃ − 1, Σ 0.25 (n − 1) = 0.75, w = (1, 200, 0)/√40001
                        "10,2,200,0.5,-86.8588963806504,2000,599,0.75,0.00499993750117185,0.99998750023437,0"),
                console.lines());
    }

    /** With one point e^−γ̃ = log(1 + e^−m). */
    @Test
    void followsTheLogisticLoss(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("one.csv");
        Files.writeString(file, "x1,y\n1,1\n");
        Console console =
                Console.run("trajectory --data " + file + " --depth 2 --alpha 1 --loss logistic --accuracy 1");
        assertEquals(0, console.status(), console.err());
        assertEquals(
                -Math.log(Math.expm1(Math.exp(-1))),
                Double.parseDouble(console.row(0).get(6)),
                1e-12);
    }

    @Test
    void refusesAnUnknownLoss() {
        Console console = Console.run("trajectory --preset stable --depth 2 --alpha 1 --loss hinge --accuracy 1");
        assertEquals(2, console.status());
        assertTrue(
                console.err().contains("--loss: there is no loss \"hinge\"; there are exp, logistic."), console.err());
    }

    @Test
    void rowsComeInTheOrderGiven() {
        Console console = Console.run("trajectory --preset stable --depth 3,2 --alpha 10,.1 --accuracy 10,1,1e2,1");
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            keys.add(String.join(" ", console.row(i).subList(0, 3)));
        }
        assertEquals(17, console.lines().size());
        assertEquals(
                List.of(
                        "10 3 10",
                        "10 3 1",
                        "10 3 100",
                        "10 3 1",
                        "10 2 10",
                        "10 2 1",
                        "10 2 100",
                        "10 2 1",
                        "0.1 3 10",
                        "0.1 3 1",
                        "0.1 3 100",
                        "0.1 3 1",
                        "0.1 2 10",
                        "0.1 2 1",
                        "0.1 2 100",
                        "0.1 2 1"),
                keys);
    }

    @Test
    void rowsAreOnTheirWayBeforeTheEnd() {
        TrajectoryEngine engine = (dataset, initialization, stops, listener, cancelled) -> {
            double accuracy = stops.get(0).accuracy(initialization.kappa());
            listener.stop(stops.get(0), StraightEngine.pointAt(dataset, initialization.kappa(), accuracy));
            throw new FlowException("Lost.");
        };
        Console console = Console.run(engine, "trajectory --preset stable --depth 2 --alpha 1 --accuracy 1,2");
        assertEquals(2, console.lines().size());
        assertEquals("Lost.\n", console.err());
        assertEquals(1, console.status());
    }

    @Test
    void theCertificateIsEmptyWhileTheMarginIsNotPositive() {
        Console console = Console.run("trajectory --preset stable --depth 2 --alpha 1 --accuracy 0.25,0.5");
        assertEquals("", console.row(0).get(7));
        assertEquals("0.75", console.row(1).get(7));
    }

    @Test
    void columnsFollowTheDataSet(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("points.csv"), "x1,x2,y\n1,2,1\n-1,-1,-1\n");
        Console console = Console.run("trajectory --data " + file + " --depth 2 --alpha 1 --accuracy 1");
        assertEquals(HEADER.replace(",w3", ""), console.lines().get(0), console.err());
    }

    @Test
    void numbersHaveAPointInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            Console console = Console.run("trajectory --preset stable --depth 2 --alpha 0.5 --mu 0.5");
            assertEquals(11, console.row(0).size());
            assertEquals("0.5", console.row(0).get(0));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stabel | 2     | 1     | 1       | There is no preset "stabel"; there are stable, nonunique, switching, deep-escape, deep-trap.
            stable | 1     | 1     | 1       | The depth D is 1; it is a whole number from 2 to 20.
            stable | 2,21  | 1     | 1       | The depth D is 21; it is a whole number from 2 to 20.
            stable | 2.5   | 1     | 1       | --depth: "2.5" is not a whole number; write depths such as 2,3.
            stable | 2     | 0     | 1       | The initialization scale α is 0.0; it is a positive number.
            stable | 2     | 1,-1  | 1       | The initialization scale α is -1.0; it is a positive number.
            stable | 2     | 1,,2  | 1       | --alpha: "" is not a number; write numbers such as 0.1,1,1e6.
            stable | 2     | nan   | 1       | --alpha: "nan" is not a number; write numbers such as 0.1,1,1e6.
            stable | 2     | 1e999 | 1       | --alpha: "1e999" is too large; the largest number is about 1.8e308.
            stable | 2     | 1e200 | 1       | α^D = 1.0E200^2 is outside the range of double numbers; take α closer to 1 or a smaller depth D.
            stable | 2     | 1     | 0       | μ is 0.0; it is a positive number.
            stable | 2     | 1     | 1,abc   | --mu: "abc" is not a number; write numbers such as 0.1,1,1e6.
            stable | 2     | 1e100 | 1e-200  | At α = 1e100 and D = 2 the accuracy α^D/μ is outside the range of double numbers; take μ closer to α^D.
            """)
    void refusesWhatIsOutOfRange(String preset, String depth, String alpha, String mu, String sentence) {
        Console console = Console.run(
                "trajectory --preset " + preset + " --depth " + depth + " --alpha " + alpha + " --mu " + mu);
        assertEquals(new Console(2, "", sentence + "\n"), console);
    }

    @Test
    void refusesAnAccuracyInTheLimit() {
        Console console = Console.run("trajectory --preset stable --depth 2 --alpha 1,inf --accuracy 1");
        String sentence =
                "--alpha inf: in the limit every accuracy is infinite; give values of --mu instead of --accuracy.\n";
        assertEquals(new Console(2, "", sentence), console);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --alpha 1,inf --mu 1 --engine kernel     | --alpha inf: only --engine flow and --engine limit go to the limit; give finite scales.
            --alpha inf --mu 1 --engine ngd          | --alpha inf: only --engine flow and --engine limit go to the limit; give finite scales.
            --alpha inf,10 --mu 1 --engine limit     | --engine limit is for --alpha inf alone, α is 10; take --engine flow for finite scales.
            --alpha 1 --mu 1 --engine limits         | --engine: there is no engine "limits"; there are flow, limit, ngd, kernel.
            --alpha 1 --mu 1 --engine flow --eta 1   | --eta is the step of --engine ngd; no other engine has one.
            --alpha 1 --mu 1 --eta 1                 | --eta is the step of --engine ngd; no other engine has one.
            --alpha 1 --mu 1 --engine ngd --eta x    | --eta: "x" is not a number; write numbers such as 0.1,1,1e6.
            --alpha 1 --mu 1 --engine ngd --eta 0    | The step η is 0.0; it is a positive number.
            --alpha 1 --mu 1 --engine ngd --eta 1    | The step η is 1.0, with which a weight could change its sign at once; with these data and D = 2 it is less than 0.2173913043478261.
            --alpha 1 --mu 1 --engine ngd --eta 1e-14 | --engine ngd with the step 1e-14 needs more than 2e+12 steps, hours of work; take --eta 1e-12 or more, or --engine flow, to which smaller and smaller steps lead.
            """)
    void refusesAnEngineThatDoesNotServe(String options, String sentence) {
        Console console = Console.run("trajectory --preset stable --depth 2 " + options);
        assertEquals(new Console(2, "", sentence + "\n"), console);
    }

    /** Each engine against the reference's flow, or against what it is known to tend to. */
    @ParameterizedTest
    @CsvSource({
        // reference/trajectories.csv: stable, D = 2, α = 100 at μ = 0.001
        "--alpha 100 --engine flow, 0.0294409781, 0.9983614254, 0.0490682499, 1e-8",
        "--alpha 100 --engine ngd --eta 1e-4, 0.0294409781, 0.9983614254, 0.0490682499, 1e-4",
        // reference/maxmargins.csv: the Q_μ path at μ = 0.001
        "--alpha inf --engine limit, 0.0294415395, 0.9983613605, 0.0490692325, 1e-9",
    })
    void followsWithTheEngineThatWasAskedFor(String options, double w1, double w2, double w3, double tolerance) {
        List<String> row = Console.run("trajectory --preset stable --depth 2 --mu 0.001 " + options)
                .row(0);
        assertEquals(w1, Double.parseDouble(row.get(8)), tolerance);
        assertEquals(w2, Double.parseDouble(row.get(9)), tolerance);
        assertEquals(w3, Double.parseDouble(row.get(10)), tolerance);
    }

    @Test
    void theKernelEngineGoesToTheL2MaxMarginPredictor() {
        List<String> kernel = Console.run(
                        "trajectory --preset stable --depth 3 --alpha 1 --accuracy 1e7 --engine kernel")
                .row(0);
        List<String> limit = Console.run("trajectory --preset stable --depth 3 --alpha inf --mu 1e7 --engine limit")
                .row(0);
        for (int i = 8; i < 11; i++) {
            assertEquals(Double.parseDouble(limit.get(i)), Double.parseDouble(kernel.get(i)), 1e-6);
        }
    }

    @Test
    void refusesAnAccuracyThatIsNotPositive() {
        Console console = Console.run("trajectory --preset stable --depth 2 --alpha 1 --accuracy 1,-3");
        assertEquals(new Console(2, "", "The accuracy is -3.0; it is a positive number.\n"), console);
    }

    @Test
    void saysWhereAFileIsWrong(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.csv"), "x1,x2,y\n1,2,1\n3,abc,-1\n");
        Console console = Console.run("trajectory --data " + file + " --depth 2 --alpha 1 --mu 1");
        assertEquals(2, console.status());
        assertEquals("", console.out());
        assertEquals(1, console.err().lines().count());
        assertTrue(console.err().startsWith("Line 3, column 2 (x2): \"abc\" is not a number; "), console.err());
    }
}
