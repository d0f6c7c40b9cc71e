package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.flow.AnyScaleFlow;
import org.loxodrome.geometry.Direction;
import org.loxodrome.session.TourStep;
import org.loxodrome.session.file.TourFile;

/** What the guided tour says in numbers, asked of the command line; predictors of reference are those of SciPy. */
class TourNumbersTest {

    @Test
    void theTourHasTenStepsEachWithSomethingToReadAndToSee() {
        List<TourStep> steps = TourFile.read();
        assertEquals(10, steps.size());
        for (TourStep step : steps) {
            assertTrue(step.title().length() <= 40, step.title());
            assertTrue(
                    step.caption().length() <= 310,
                    step.title() + ": " + step.caption().length());
            long sentences = step.caption().chars().filter(sign -> sign == '.').count();
            assertTrue(sentences >= 2, step.title());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2  | it is 1.5° away                | --preset stable --depth 2 --alpha 0.1 --accuracy 10    | 0 1 0                               | 1.45 | 1.55
            3  | within 0.06° of it             | --preset stable --depth 2 --alpha 100 --accuracy 1000  | 0.2991254392 0.8136211946 0.4985423987 | 0 | 0.06
            5  | still 0.9° from ℓ_{2}          | --preset stable --depth 2 --alpha 100 --mu 0.5         | 0.2991254392 0.8136211946 0.4985423987 | 0.85 | 0.95
            5  | within 3.3° of ℓ_{1}           | --preset stable --depth 2 --alpha 100 --mu 0.001       | 0 1 0                               | 3.25 | 3.3
            6  | away from it to (90°, 0°)      | --preset deep-escape --depth 3 --alpha 100 --mu 1e-9   | 0 1 0                               | 0 | 0.1
            7  | from α = 0.1 ends in the local | --preset deep-trap --depth 3 --alpha 0.1 --mu 1e-7     | 1 0 0                               | 0 | 0.1
            7  | from α = 100 at the global     | --preset deep-trap --depth 3 --alpha 100 --mu 1e-7     | 0 -1 0                              | 0 | 0.1
            9  | by 5.00° from α = 100          | --preset switching --depth 2 --alpha 100 --mu 0.001    | 0.9842665615 0.0214730252 0.1753802871 | 4.995 | 5.005
            9  | and from any larger one        | --preset switching --depth 2 --alpha 1e6 --mu 0.001    | 0.9842665615 0.0214730252 0.1753802871 | 4.995 | 5.005
            """)
    void anglesAreAsTheTourSays(int step, String claim, String arguments, String target, double least, double most) {
        assertSays(step, claim);
        double angle = end(arguments).angleTo(direction(target.strip().split(" ", -1)));
        assertTrue(angle >= least && angle <= most, claim + ": " + angle);
    }

    @ParameterizedTest
    @CsvSource({"0.1,1,'a pitch of 1°'", "1,24,'α = 1 to 24°'", "10,41,'α = 10 and more to 41°'", "1000,41,to 41°"})
    void everyScaleEndsAtItsPitch(String alpha, int pitch, String claim) {
        assertSays(8, claim);
        Direction end = end("--preset nonunique --depth 2 --alpha " + alpha + " --mu 1e-6");
        assertEquals(90, Math.toDegrees(Math.atan2(end.component(1), end.component(0))), 0.1);
        assertEquals(pitch, Math.rint(Math.toDegrees(Math.asin(end.component(2)))));
    }

    @ParameterizedTest
    @CsvSource({
        "2, --alpha 0.1 --accuracy 10, −4.3, -4.3, 0.05",
        "3, --alpha 100 --accuracy 1000, −434, -434, 0.5",
        "5, --alpha 100 --mu 0.5, −8686, -8686, 0.5",
        "5, --alpha 100 --mu 0.001, −4 342 945, -4342945, 0.5"
    })
    void lossesAreAsTheTourSays(int step, String arguments, String claim, double logarithm, double error) {
        assertSays(step, "10^{" + claim + "}");
        Console console = run("trajectory --preset stable --depth 2 " + arguments);
        int column = List.of(console.lines().get(0).split(",", -1)).indexOf("log10_loss");
        assertEquals(logarithm, Double.parseDouble(console.row(0).get(column)), error);
    }

    @Test
    void theQuasiNormsOfTheTrapAreAsTheTourSays() {
        assertSays(7, "its smallest value, 1.43, is at (−90°, 0°)");
        assertSays(7, "a local minimum of 1.67 at (0°, 0°)");
        List<String> rows = run("maxmargin --preset deep-trap --depth 3").lines();
        assertEquals(1.43, norm(rows, "l2/D,"), 0.005);
        assertEquals(1.67, norm(rows, "l2/D-local,"), 0.005);
    }

    private static double norm(List<String> rows, String kind) {
        String row =
                rows.stream().filter(line -> line.startsWith(kind)).findFirst().orElseThrow();
        return Double.parseDouble(row.split(",", -1)[3]);
    }

    private static void assertSays(int step, String claim) {
        String caption = TourFile.read().get(step - 1).caption();
        String plain = caption.replace('\u00a0', ' ').replace('\u202f', ' ');
        assertTrue(plain.contains(claim.strip()), plain);
    }

    private static Direction end(String arguments) {
        Console console = run("trajectory " + arguments.strip().replaceAll(" +", " "));
        List<String> header = List.of(console.lines().get(0).split(",", -1));
        List<String> row = console.row(0);
        return direction(row.get(header.indexOf("w1")), row.get(header.indexOf("w2")), row.get(header.indexOf("w3")));
    }

    private static Direction direction(String... components) {
        return Direction.of(
                Double.parseDouble(components[0]),
                Double.parseDouble(components[1]),
                Double.parseDouble(components[2]));
    }

    private static Console run(String commandLine) {
        return Console.run(new AnyScaleFlow(), commandLine);
    }
}
