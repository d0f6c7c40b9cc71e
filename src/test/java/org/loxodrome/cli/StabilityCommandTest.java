package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.flow.AnyScaleFlow;

/** {@code stability}, and what {@code trajectory --theory} adds. */
class StabilityCommandTest {

    @Test
    void theLimitIsTheDefault() {
        Console console = Console.run("stability --preset switching --depth 2,3");
        assertEquals("alpha,depth,verdict,mu0,point,rho0", console.lines().get(0), console.err());
        assertEquals(List.of("inf", "2", "holds-above"), console.row(0).subList(0, 3));
        assertEquals(0.02634892208589641, Double.parseDouble(console.row(0).get(3)), 1e-10);
        assertEquals("1", console.row(0).get(4));
        assertEquals(List.of("inf", "3", "holds-above"), console.row(1).subList(0, 3));
    }

    @Test
    void whatHoldsHasNoMuAndNoPoint() {
        Console console = Console.run("stability --preset stable --depth 2");
        assertEquals(List.of("inf", "2", "holds", "", ""), console.row(0).subList(0, 5), console.err());
        assertEquals(1.377, Double.parseDouble(console.row(0).get(5)), 1e-3);
    }

    @Test
    void whatFailsForEveryMuSaysInf(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("touching.csv"), "x1,x2,y\n1,2,1\n-1,3,1\n");
        Console console = Console.run("stability --data " + file + " --depth 2");
        assertEquals(List.of("inf", "2", "fails", "inf", "2", "1"), console.row(0), console.err());
    }

    @Test
    void finiteScalesAreFollowed() {
        Console console = Console.run(new AnyScaleFlow(), "stability --preset switching --depth 2 --alpha inf,100,1");
        assertEquals(4, console.lines().size(), console.err());
        assertEquals(List.of("100", "2", "holds-above"), console.row(1).subList(0, 3));
        assertEquals(0.02635, Double.parseDouble(console.row(1).get(3)), 1e-3);
        assertEquals("1", console.row(1).get(4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --depth 1             | The depth D is 1; it is a whole number from 2 to 20.
            --depth 2 --alpha 0   | The initialization scale α is 0.0; it is a positive number.
            --depth 2 --alpha abc | --alpha: "abc" is not a number; write numbers such as 0.1,1,1e6.
            --depth 2 --alpha 1e153 | At α = 1e153 and D = 2 the accuracy α^D/μ is outside the range of double numbers; take μ closer to α^D.
            """)
    void refusesWhatIsOutOfRange(String options, String sentence) {
        Console console = Console.run("stability --preset stable " + options);
        assertEquals(new Console(2, "", sentence + "\n"), console);
    }

    /** The angle between flow and path on {@code switching} at μ = 0.001. */
    @ParameterizedTest
    @CsvSource({"100, 4.99588", "1e3, 4.99525", "1e4, 4.99524", "1e6, 4.99524", "inf, 4.99524"})
    void theTheoryColumnsCompareWithThePath(String alpha, double angle) {
        Console console = Console.run(
                new AnyScaleFlow(), "trajectory --preset switching --depth 2 --mu 0.001 --theory --alpha " + alpha);
        assertTrue(console.lines().get(0).endsWith(",w1,w2,w3,relative_certificate,path_angle"), console.err());
        assertEquals(angle, Double.parseDouble(console.row(0).get(12)), 1.5e-5);
        double relative = Double.parseDouble(console.row(0).get(11));
        assertTrue(relative > 0 && relative < 1, "relative certificate " + relative);
    }
}
