package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.figure.Surface;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.GradientFlow;
import org.loxodrome.flow.StraightEngine;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;
import org.loxodrome.problem.RandomDataset;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.TrajectoryCommandLine;
import org.loxodrome.session.file.ExperimentFile;

/** Experiments that the window has saved, given to the command line; and rows as JSON. */
class ExperimentCommandsTest {

    private static final Experiment STABLE = Experiment.of(Presets.named("stable"))
            .withFan(List.of(0.3, 3.0, 10.0))
            .withAlpha(1.5)
            .withMu(0.03);

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void save() {
        file = saved(STABLE);
    }

    @Test
    void printsTheTrajectoriesOfAnExperiment() {
        Console experiment = Console.run("trajectory --experiment " + file);
        Console words = Console.run(String.join(" ", TrajectoryCommandLine.words(STABLE)));
        assertEquals(words, experiment);
        assertEquals(1 + 4 * 7, experiment.lines().size());
    }

    @Test
    void otherOptionsGoBeforeThoseOfTheExperiment() {
        Console console = Console.run("trajectory --depth 3,2 --alpha 7 --accuracy 5 --experiment " + file);
        assertEquals(3, console.lines().size(), console.err());
        assertEquals(List.of("7", "3", "5"), console.row(0).subList(0, 3));
    }

    @Test
    void ownDataAndAnotherEngineComeFromTheExperiment() {
        double[][] inputs = {{1, 0.2}, {-0.1, -1}};
        Experiment kernel = STABLE.withDataset(new Dataset("own", inputs, new int[] {1, -1}))
                .withEngine(new EngineChoice.Kernel());
        Console console = Console.run("trajectory --mu 0.5 --experiment " + saved(kernel));
        assertEquals(4 + 1, console.lines().size(), console.err());
        assertEquals(10, console.row(0).size(), "two coordinates");
        Console own = Console.run("trajectory --engine kernel --mu 0.5 --experiment " + saved(kernel));
        assertEquals(own, console);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            trajectory --preset stable --experiment FILE ~ are mutually exclusive
            trajectory --data a.csv --experiment FILE ~ are mutually exclusive
            figure 3b --experiment FILE --out a.png ~ are mutually exclusive
            figure --all --experiment FILE --out a.png ~ are mutually exclusive
            figure 3b --view panel --out a.png ~ --view is for --experiment; the figures of the paper have one view each.
            figure --all --view panel --out . ~ --view is for --experiment; the figures of the paper have one view each.
            figure --experiment FILE --view front --out a.png ~ --view: there is no "front"; there are panel, sphere.
            figure --experiment FILE --format svg --out a.png ~ --format is for --all; the end of the file's name says the format.
            trajectory --experiment FILE --format xml ~ --format: there is no "xml"; there are csv, json.
            trajectory --experiment missing.loxodrome ~ There is no file missing.loxodrome.
            figure --experiment missing.loxodrome --out a.png ~ There is no file missing.loxodrome.
            """)
    void whatDoesNotGoTogetherIsOneSentence(String options, String sentence) {
        Console console = Console.run(options.replace("FILE", file.toString()));
        assertEquals(2, console.status());
        assertEquals(1, console.err().lines().count(), console.err());
        assertTrue(console.err().contains(sentence), console.err());
    }

    @ParameterizedTest
    @CsvSource({"trajectory --experiment", "figure --out a.png --experiment"})
    void tornAndForeignFilesAreOneSentence(String options) throws IOException {
        String text = Files.readString(file);
        Path torn = Files.writeString(folder.resolve("torn.loxodrome"), text.substring(0, text.indexOf("\"fan\"")));
        Console console = Console.run(options + " " + torn);
        assertEquals(2, console.status());
        assertTrue(console.err().startsWith("torn.loxodrome cannot be used: it breaks off at line "), console.err());
        Path foreign = Files.writeString(folder.resolve("foreign.loxodrome"), "{\"version\": 1, \"picture\": 3}");
        assertTrue(Console.run(options + " " + foreign).err().startsWith("foreign.loxodrome cannot be used: picture"));
    }

    @Test
    void drawsWhatTheExperimentShows() throws IOException {
        String all = svg(STABLE);
        assertEquals(3, count(all, "<g class=\"trajectory\""));
        assertEquals(1, count(all, "<g class=\"current\""));
        assertTrue(all.contains("<command>loxodrome figure --experiment e.loxodrome --view panel --out figure.svg "));
        String text = all.replaceAll("<[^>]*>", "").replace('\n', ' ');
        assertTrue(text.contains("μ = 0.03"), text);
        String hidden = svg(STABLE.withView(STABLE.view().withVisible(3, false)));
        assertEquals(2, count(hidden, "<g class=\"trajectory\""));
        assertFalse(hidden.contains("α = 3<"), "the legend does not name it either");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "light", "dark", "projector"})
    void theCommandInAPartOfAPanelDrawsItAgain(String theme) throws IOException {
        String name = saved(STABLE).resolveSibling("it's mine.loxodrome").toString();
        Files.move(folder.resolve("e.loxodrome"), Path.of(name));
        String[] first = figure(name, "--part", "20,95.5,-10,1e1", "--theme", theme);
        assertTrue(
                first[0].contains("--experiment 'it'\\''s mine.loxodrome' --view panel --part 20,95.5,-10,10 --out"
                        + " 'a part.svg' --width"),
                first[0]);
        assertTrue(first[0].contains(" --theme " + theme), first[0]);
        List<String> options =
                List.of(first[0].substring(first[0].indexOf(" --width") + 1).split(" "));
        List<String> words = new ArrayList<>(List.of("--view", "panel", "--part", "20,95.5,-10,10"));
        words.addAll(options);
        assertEquals(first[1], figure(name, words.toArray(String[]::new))[1]);
        assertFalse(first[1].equals(figure(name, "--theme", theme)[1]), "a part is not the whole");
    }

    @Test
    void theExperimentsOwnPartIsDrawnUnlessAnotherIsAskedFor() throws IOException {
        Window own = new Window(20, 95.5, -10, 10);
        String whole = saved(STABLE).toString();
        String[] asked = figure(whole, "--part", "20,95.5,-10,10");
        String[] other = figure(whole, "--part", "50,90,-5,5");
        String[] sphere = figure(whole, "--view", "sphere");
        String part =
                saved(STABLE.withView(STABLE.view().withPart(Optional.of(own)))).toString();
        assertEquals(asked[0], figure(part)[0]);
        assertEquals(drawing(asked), drawing(figure(part)));
        assertEquals(drawing(other), drawing(figure(part, "--part", "50,90,-5,5")));
        assertEquals(drawing(sphere), drawing(figure(part, "--view", "sphere")));
    }

    private static String drawing(String[] figure) {
        return figure[1].substring(figure[1].indexOf("</metadata>"));
    }

    /** The command in the file and the file. */
    private String[] figure(String experiment, String... more) throws IOException {
        Path drawn = folder.resolve("a part.svg");
        List<String> words =
                new ArrayList<>(List.of("figure", "--force", "--experiment", experiment, "--out", drawn.toString()));
        words.addAll(List.of(more));
        Console console = Console.run(new StraightEngine(), words);
        assertEquals(new Console(0, "", ""), console);
        String svg = Files.readString(drawn);
        String command = svg.substring(svg.indexOf("<command>") + "<command>".length(), svg.indexOf("</command>"));
        return new String[] {command, svg};
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "3b --part 0,1,2,3 ~ --part is for --experiment with --view panel.",
                "--view sphere --part 0,1,2,3 ~ --part is for --experiment with --view panel.",
                "--part 0,1,2 ~ --part: \"0,1,2\" has not four numbers: west, east, south, north.",
                "--part 0,400,0,1 ~ No window: azimuth 0.0° to 400.0°, pitch 0.0° to 1.0°."
            })
    void aPartThatIsNoneIsOneSentence(String options, String sentence) {
        String experiment = options.startsWith("3b") ? "" : " --experiment " + file;
        Console console = Console.run("figure --out " + folder.resolve("a.svg") + experiment + " " + options);
        assertEquals(2, console.status());
        assertTrue(console.err().startsWith(sentence), console.err());
    }

    @ParameterizedTest
    @CsvSource({"2, panel, training (%", "2, sphere, w2", "5, panel, of the projection", "5, sphere, w"})
    void otherDimensionsAreDrawnAndSayHow(int dimension, String view, String said) throws IOException {
        Experiment experiment = STABLE.withDataset(RandomDataset.of(4, dimension, 1));
        Path drawn = folder.resolve("other.svg");
        Console console =
                Console.run("figure --force --view " + view + " --experiment " + saved(experiment) + " --out " + drawn);
        assertEquals(new Console(0, "", ""), console);
        String text = Files.readString(drawn).replaceAll("<[^>]*>", "").replace('\n', ' ');
        assertTrue(text.contains(said), text);
        assertEquals(3, count(Files.readString(drawn), "<g class=\"trajectory\""));
    }

    @Test
    void trainingEndsAtAHundredPercentAndKeepsItsLabels() throws IOException {
        Experiment experiment = STABLE.withDataset(RandomDataset.of(4, 2, 1)).withMu(0.5);
        String text = svg(experiment).replaceAll("<[^>]*>", "\n");
        assertTrue(text.contains("\n90\n"), text);
        assertFalse(text.contains("\n105\n") || text.contains("\n120\n"), text);
        for (String mu : List.of("0.5", "0.1", "0.02", "0.005", "0.001")) {
            assertTrue(text.lines().anyMatch(line -> line.endsWith("= " + mu)), mu + " in " + text);
        }
    }

    @Test
    void aColouredSurfaceIsDrawnWithItsScale() throws IOException {
        Path drawn = folder.resolve("sphere.svg");
        Experiment experiment = STABLE.withView(STABLE.view().withSurface(Surface.PATH_ANGLE));
        Console console = Console.run("figure --view sphere --experiment " + saved(experiment) + " --out " + drawn);
        assertEquals(new Console(0, "", ""), console);
        String svg = Files.readString(drawn);
        assertTrue(svg.contains("<g class=\"surface\"") && svg.contains("<g class=\"scale\""));
    }

    @Test
    void rowsAsJsonHaveTheNumbersOfThoseAsCsvAndMore() throws IOException {
        String options = "trajectory --preset deep-trap --depth 3,2 --alpha 0.3,2 --mu 0.5,0.01 --theory";
        Console table = Console.run(new GradientFlow(), options);
        Console json = Console.run(new GradientFlow(), options + " --format json");
        assertEquals(0, json.status(), json.err());
        JsonObject whole = JsonParser.parseString(json.out()).getAsJsonObject();
        assertEquals(
                "packaging/loxodrome " + options + " --format json",
                whole.get("command").getAsString());
        assertEquals("deep-trap", whole.getAsJsonObject("data").get("name").getAsString());
        JsonArray rows = whole.getAsJsonArray("rows");
        assertEquals(table.lines().size() - 1, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            JsonObject row = rows.get(i).getAsJsonObject();
            assertEquals(table.row(i).get(0), Cell.of(row.get("alpha").getAsDouble()));
            assertEquals(table.row(i).get(5), Cell.of(row.get("log10_time").getAsDouble()));
            assertEquals(
                    table.row(i).get(9), Cell.of(row.getAsJsonArray("w").get(1).getAsDouble()));
            assertEquals(table.row(i).get(12), Cell.of(row.get("path_angle").getAsDouble()));
            JsonArray weights = row.getAsJsonArray("p");
            double sum = IntStream.range(0, weights.size())
                    .mapToDouble(n -> weights.get(n).getAsDouble())
                    .sum();
            assertEquals(1, sum, 1e-12);
            assertEquals(weights.size(), row.getAsJsonArray("nu").size());
        }
    }

    @Test
    void theCommandInTheJsonNamesNoFolderAndTheExperimentOpensAgain() throws IOException {
        Console console = Console.run("trajectory --format json --experiment " + file);
        JsonObject whole = JsonParser.parseString(console.out()).getAsJsonObject();
        assertEquals(
                "packaging/loxodrome trajectory --format json --experiment e.loxodrome",
                whole.get("command").getAsString());
        Path again = Files.writeString(
                folder.resolve("again.loxodrome"), whole.get("experiment").toString());
        assertEquals(STABLE, ExperimentFile.read(again));
    }

    private String svg(Experiment experiment) throws IOException {
        Path svg = folder.resolve("figure.svg");
        Console console =
                Console.run(new GradientFlow(), "figure --force --experiment " + saved(experiment) + " --out " + svg);
        assertEquals(new Console(0, "", ""), console);
        return Files.readString(svg);
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private Path saved(Experiment experiment) {
        Path saved = folder.resolve("e.loxodrome");
        ExperimentFile.write(saved, experiment);
        return saved;
    }
}
