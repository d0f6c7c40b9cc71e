package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.flow.AnyScaleFlow;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.problem.Presets;
import org.loxodrome.problem.RandomDataset;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.file.ExperimentFile;

/** {@code animate}. */
class AnimateCommandTest {

    private static final String SMALL = " --frames 8 --width 160 --height 90 --out ";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"time, ''", "alpha, --view both", "mu, --current 2", "rotation, ''"})
    void aFilmHasItsFramesAndItsCommand(String kind, String more) throws IOException, JCodecException {
        Path file = folder.resolve("film.mp4");
        Console console = run(("animate " + kind + " --preset stable " + more).strip() + SMALL + file);
        assertEquals(new Console(0, "", ""), console);
        try (SeekableByteChannel channel = NIOUtils.readableChannel(file.toFile())) {
            assertEquals(
                    8,
                    FrameGrab.createFrameGrab(channel).getVideoTrack().getMeta().getTotalFrames());
        }
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(content.contains("loxodrome animate " + kind + " --preset stable --depth 2"));
    }

    @Test
    void theCommandInAFilmDrawsItAgain() throws IOException {
        Path data = Files.writeString(folder.resolve("(mine).csv"), "x1,x2,x3,y\n1,0.2,0.5,1\n-0.1,-1,0,-1\n");
        Path first = folder.resolve("film");
        String arguments = "animate time --data " + data + " --depth 2 --alpha 1,inf --theme dark";
        assertEquals(0, run(arguments + SMALL + first).status());
        byte[] frame = Files.readAllBytes(first.resolve("frame-0005.png"));
        String text = new String(frame, StandardCharsets.ISO_8859_1);
        int start = text.indexOf("animate time");
        String command = text.substring(start, text.indexOf("--theme dark", start)) + "--theme dark";
        Path second = Files.createDirectory(folder.resolve("again")).resolve("film");
        Console again = run(command.replace("'(mine).csv'", data.toString()).replace("--out film", "--out " + second));
        assertEquals(new Console(0, "", ""), again);
        assertArrayEquals(frame, Files.readAllBytes(second.resolve("frame-0005.png")));
    }

    @ParameterizedTest
    @CsvSource({"2, time", "3, rotation", "5, mu"})
    void theCommandInAFilmOfAnExperimentDrawsItAgain(int dimension, String kind) throws IOException {
        Experiment usual = Experiment.of(Presets.named("stable"));
        Experiment experiment = usual.withFan(List.of(0.3, 3.0))
                .withView(usual.view().withVisible(3, false))
                .withEngine(new EngineChoice.Kernel())
                .withDataset(RandomDataset.of(4, dimension, 1));
        Path saved = folder.resolve("lecture.loxodrome");
        ExperimentFile.write(saved, experiment);
        Path first = folder.resolve("film");
        Console console = run("animate " + kind + " --view both --experiment " + saved + SMALL + first);
        assertEquals(new Console(0, "", ""), console);
        byte[] frame = Files.readAllBytes(first.resolve("frame-0005.png"));
        String text = new String(frame, StandardCharsets.ISO_8859_1);
        String command = text.substring(
                text.indexOf("animate " + kind), text.indexOf("--theme light") + "--theme light".length());
        assertFalse(command.contains("--alpha"), command);
        assertTrue(text.contains(ExperimentFile.line(experiment).substring(0, 100)));
        Path second = Files.createDirectory(folder.resolve("again")).resolve("film");
        Console again =
                run(command.replace("lecture.loxodrome", saved.toString()).replace("--out film", "--out " + second));
        assertEquals(new Console(0, "", ""), again);
        assertArrayEquals(frame, Files.readAllBytes(second.resolve("frame-0005.png")));
    }

    @Test
    void otherOptionsGoBeforeThoseOfTheExperiment() throws IOException {
        Path saved = folder.resolve("e.loxodrome");
        Experiment usual = Experiment.of(Presets.named("stable"));
        ExperimentFile.write(
                saved, usual.withFan(List.of(3.0)).withView(usual.view().withVisible(3, false)));
        Path film = folder.resolve("film.gif");
        assertEquals(
                0,
                run("animate time --alpha 3,5 --depth 3 --experiment " + saved + SMALL + film)
                        .status());
        String content = Files.readString(film, StandardCharsets.ISO_8859_1);
        assertTrue(content.contains("--experiment e.loxodrome --depth 3 --alpha 3,5 --out film.gif"));
        assertTrue(content.contains("Alpha: 3, 5, 2"), "the last one is the current one, the first no longer hidden");
    }

    @Test
    void aDiskDoesNotTurn() {
        Path saved = folder.resolve("e.loxodrome");
        ExperimentFile.write(saved, Experiment.of(Presets.named("stable")).withDataset(RandomDataset.of(4, 2, 1)));
        Console console = run("animate rotation --experiment " + saved + SMALL + folder.resolve("film.gif"));
        assertEquals(2, console.status());
        assertEquals(
                "Data in two dimensions are shown as a disk, which does not turn; a film of them shows time, α or μ.\n",
                console.err());
    }

    @Test
    void aFilmIsNotReplacedWithoutBeingAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("film.gif"), "mine");
        Console console = run("animate time --preset stable" + SMALL + file);
        assertEquals(2, console.status());
        assertTrue(console.err().contains("--force"), console.err());
        assertEquals("mine", Files.readString(file));
        assertEquals(
                0, run("animate time --preset stable --force" + SMALL + file).status());
        assertTrue(Files.size(file) > 1000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "speed --preset stable --out NAME.mp4 | there is no \"speed\"; there are time, alpha, mu, rotation",
                "time --preset stable --out NAME.avi | end it in .mp4 or .gif",
                "time --preset stable --out NAME.mp4 --width 161 | even number of pixels",
                "time --preset stable --out NAME.gif --fps 60 | at most 50 frames a second",
                "rotation --preset stable --out NAME.mp4 --view panel | A panel does not turn",
                "time --preset stable --out NAME.mp4 --frames 1 | number of frames of a film is 1",
                "time --preset stable --out NAME.mp4 --frames many | \"many\" is not a whole number",
                "time --preset stable --out NAME.mp4 --theme pink | there is no \"pink\"",
                "time --preset stable --out NAME.mp4 --view both,panel | there is no \"both,panel\"",
                "time --data mine.csv --out NAME.mp4 | --depth and --alpha are needed",
                "time --preset stable --out NAME.mp4 --current 1,2 | a film has one; there are 2",
                "time --preset stable --out missing/NAME.mp4 | there is no folder"
            })
    void badInputIsOneSentenceAndNoFile(String arguments, String sentence) {
        Console console = run(
                "animate " + arguments.replace("NAME", folder.resolve("film").toString()));
        assertFalse(console.status() == 0);
        assertEquals(1, console.err().lines().count(), console.err());
        assertTrue(console.err().contains(sentence), console.err());
        String[] left = folder.toFile().list();
        assertEquals(0, left == null ? -1 : left.length);
    }

    private static Console run(String commandLine) {
        return Console.run(new AnyScaleFlow(), commandLine);
    }
}
