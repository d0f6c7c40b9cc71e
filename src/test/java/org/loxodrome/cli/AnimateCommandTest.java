package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.flow.AnyScaleFlow;

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
        Path data = Files.writeString(folder.resolve("mine.csv"), "x1,x2,x3,y\n1,0.2,0.5,1\n-0.1,-1,0,-1\n");
        Path first = folder.resolve("film");
        String arguments = "animate time --data " + data + " --depth 2 --alpha 1,inf --theme dark";
        assertEquals(0, run(arguments + SMALL + first).status());
        byte[] frame = Files.readAllBytes(first.resolve("frame-0005.png"));
        String text = new String(frame, StandardCharsets.ISO_8859_1);
        int start = text.indexOf("animate time");
        String command = text.substring(start, text.indexOf("--theme dark", start)) + "--theme dark";
        Path second = Files.createDirectory(folder.resolve("again")).resolve("film");
        Console again = run(command.replace("mine.csv", data.toString()).replace("--out film", "--out " + second));
        assertEquals(new Console(0, "", ""), again);
        assertArrayEquals(frame, Files.readAllBytes(second.resolve("frame-0005.png")));
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
