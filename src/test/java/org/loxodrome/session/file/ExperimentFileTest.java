package org.loxodrome.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.Loss;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;

class ExperimentFileTest {

    private static final Experiment STABLE = Experiment.of(Presets.named("stable"));

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("lecture.loxodrome");
    }

    @ParameterizedTest
    @MethodSource("org.loxodrome.session.RandomExperiments#seeds")
    void everyExperimentComesBackToTheLastBit(long seed) {
        Experiment experiment = org.loxodrome.session.RandomExperiments.of(seed);
        ExperimentFile.write(file, experiment);
        assertEquals(experiment, ExperimentFile.read(file));
    }

    @Test
    void peopleCanReadIt() throws IOException {
        Presets.all().stream().map(Preset::name).forEach(this::writesAndReads);
        ExperimentFile.write(file, STABLE);
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.contains("  \"version\": 1,"), () -> String.join("\n", lines));
        assertTrue(lines.contains("    \"name\": \"stable\","));
        assertTrue(lines.contains("  \"fan\": [0.1, 0.3, 1, 3, 10, 100, 10000],"));
        assertTrue(lines.contains("    \"mu\": 1e-5,"));
        assertTrue(
                lines.stream().anyMatch(line -> line.matches(" *\\{\"x\": \\[[^]]*], \"y\": 1},")),
                "a point on a line of its own");
    }

    @Test
    void aFileThatNamesNoLossIsOfTheExponentialOne() throws IOException {
        ExperimentFile.write(file, STABLE.withEngine(new EngineChoice.Flow(Loss.LOGISTIC)));
        String text = Files.readString(file);
        assertTrue(text.contains("\"loss\": \"logistic\""), text);
        Files.writeString(file, text.replaceFirst(",\\s*\"loss\": \"logistic\"", ""));
        assertEquals(STABLE, ExperimentFile.read(file));
    }

    @Test
    void aFileThatNamesNoPartShowsEverything() throws IOException {
        ExperimentFile.write(file, STABLE.withView(STABLE.view().withPart(Optional.of(new Window(60, 95, -1.5, 31)))));
        String text = Files.readString(file);
        String part = ",\\s*\"part\": \\{\\s*\"west\": 60,\\s*\"east\": 95,\\s*\"south\": -1.5,\\s*\"north\": 31\\s*}";
        assertTrue(!text.replaceFirst(part, "").equals(text), text);
        Files.writeString(file, text.replaceFirst(part, ""));
        assertEquals(STABLE, ExperimentFile.read(file));
    }

    private void writesAndReads(String preset) {
        Experiment experiment = Experiment.of(Presets.named(preset));
        ExperimentFile.write(file, experiment);
        assertEquals(experiment, ExperimentFile.read(file));
    }

    /** Every beginning of a file is either refused with its place or, if only the end of line is missing, read. */
    @Test
    void aTornFileIsRefusedWithThePlace() throws IOException {
        ExperimentFile.write(file, STABLE);
        byte[] whole = Files.readAllBytes(file);
        for (int length :
                IntStream.range(1, whole.length - 1).filter(i -> i % 7 == 1).toArray()) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            String sentence = sentence();
            assertTrue(
                    sentence.matches("lecture.loxodrome cannot be used: it (breaks off at|is not JSON from)"
                            + " line \\d+, column \\d+.*\\."),
                    sentence);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"version\": 1; \"version\": 2; version is 2, and this program knows version 1",
                "\"version\": 1,; ; version is missing.",
                "\"alpha\": 2; \"alpha\": \"two\"; alpha is \"two\" where a number belongs.",
                "\"alpha\": 2; \"alpha\": -2; scale α is -2.0; it is a positive number.",
                "\"alpha\": 2; \"alhpa\": 2; alhpa means nothing; known there are version, data, alpha,",
                "\"depth\": 2; \"depth\": 2.5; depth is 2.5 where a whole number belongs.",
                "\"depth\": 2; \"depth\": 77; depth D is 77; it is a whole number from 2 to 20.",
                "\"mu\": 0.05; \"mu\": 1e999; mu is 1e999 where a number of at most",
                "\"mu\": 0.05; \"mu\": NaN; not JSON from line",
                "[0.1, 0.3, 1,; [0.1, true, 1,; fan[2] is true where a number belongs.",
                "[0.1, 0.3, 1,; [0.1, 0.3 1,; not JSON from line",
                "\"loss\": \"exp\"; \"loss\": \"hinge\"; engine.loss is \"hinge\" where exp or logistic belongs.",
                "\"loss\": \"exp\"; \"eta\": 1; engine.eta means nothing; known there are name, loss.",
                "\"solid\": \"sphere\"; \"solid\": \"cube\"; view.solid is \"cube\" where sphere, q ball,",
                "\"hidden\": []; \"hidden\": [], \"coordinates\": [1, 2, 2]; three different coordinates, counted from 1;",
                "\"hidden\": []; \"hidden\": [], \"coordinates\": [1, 2.5, 3]; coordinates[2] is 2.5 where a whole number",
                "\"hidden\": []; \"hidden\": [], \"outlook\": {\"azimuth\": 0, \"pitch\": 95, \"zoom\": 1, \"right\": 0, \"down\": 0}; pitch 95.0°",
                "\"hidden\": []; \"hidden\": [], \"part\": {\"west\": 0, \"east\": 400, \"south\": 0, \"north\": 1}; No window: azimuth 0.0° to 400.0°",
                "\"hidden\": []; \"hidden\": [], \"part\": {\"west\": 0, \"east\": 9, \"south\": 0}; view.part.north is missing.",
                "\"hidden\": []; \"hidden\": [], \"part\": [0, 9, 0, 1]; view.part is [0,9,0,1] where an object",
                "\"y\": 1}; \"y\": 2}; Point 1 has the label 2; a label is 1 or -1.",
                "\"y\": 1}; \"z\": 1}; data.points[1].z means nothing; known there are x, y.",
                "\"name\": \"stable\"; \"name\": 7; data.name is 7 where a text in quotes belongs."
            })
    void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String reason) throws IOException {
        ExperimentFile.write(file, STABLE);
        String text = Files.readString(file);
        String spoilt = text.replaceFirst(
                java.util.regex.Pattern.quote(right),
                java.util.regex.Matcher.quoteReplacement(wrong == null ? "" : wrong));
        assertTrue(!spoilt.equals(text), "nothing was replaced");
        Files.writeString(file, spoilt);
        assertTrue(sentence().contains(reason), this::sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``; it is empty",
                "[]; an object { … } belongs",
                "x1,x2,x3,y; not JSON from line 1",
                "{} {}; not JSON",
                "{}; version is missing",
                "null; an object"
            })
    void whatIsNoExperimentAtAllIsRefused(String text, String reason) throws IOException {
        Files.writeString(file, text);
        assertTrue(sentence().contains(reason), this::sentence);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        byte[] noise = new byte[1000];
        new Random(7).nextBytes(noise);
        Files.write(file, noise);
        assertTrue(sentence().contains("not UTF-8 text"), this::sentence);
        Files.write(file, "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertTrue(sentence().contains("cannot be used"), this::sentence);
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        assertEquals("There is no file " + file + ".", sentence());
        file = folder;
        assertTrue(sentence().contains("is a folder"), this::sentence);
    }

    @Test
    void aFileThatCannotBeWrittenIsASentence() {
        UncheckedIOException failure = assertThrows(
                UncheckedIOException.class, () -> ExperimentFile.write(folder.resolve("none/a.loxodrome"), STABLE));
        assertTrue(String.valueOf(failure.getMessage()).contains("there is no folder"));
    }

    private String sentence() {
        return String.valueOf(assertThrows(UnreadableFileException.class, () -> ExperimentFile.read(file))
                .getMessage());
    }
}
