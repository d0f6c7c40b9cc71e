package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.loxodrome.flow.GradientFlow;

/** {@code figure} and {@code gallery}. */
class FigureCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void figureThreeBAsSvgHasTheWholeFanAndItsSettings() throws IOException {
        Path file = folder.resolve("figure.svg");
        Console console = Console.run(new GradientFlow(), "figure 3b --out " + file);
        assertEquals(new Console(0, "", ""), console);
        String svg = Files.readString(file);
        assertEquals(
                7,
                Pattern.compile("<g class=\"trajectory\"")
                        .matcher(svg)
                        .results()
                        .count());
        String text = svg.replaceAll("<[^>]*>", "").replace('\n', ' ');
        assertTrue(text.contains("Figure 3(b) of Moroshko et al. (2020)"), text);
        assertTrue(text.contains("made for Loxodrome"), text);
    }

    @Test
    void figureAsPngIsAPageOf174MillimetresAt300Dpi() throws IOException {
        Path file = folder.resolve("figure.PNG");
        assertEquals(new Console(0, "", ""), Console.run("figure 4b --out " + file));
        BufferedImage image = Objects.requireNonNull(ImageIO.read(file.toFile()));
        assertEquals(174 / 25.4 * 300, image.getWidth(), 1);
        assertEquals(116 / 25.4 * 300, image.getHeight(), 1);
    }

    @Test
    void aFileThatIsThereIsOnlyReplacedByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("figure.svg"), "mine");
        Console console = Console.run("figure 3b --out " + file);
        assertEquals(new Console(2, "", file + " is already there; give --force to replace it.\n"), console);
        assertEquals("mine", Files.readString(file));
        assertEquals(0, Console.run("figure 3b --force --out " + file).status());
        assertTrue(Files.readString(file).contains("<svg"));
    }

    @Test
    void saysWhichFiguresAndFormatsThereAre() {
        assertEquals(
                new Console(2, "", "There is no figure \"7\"; there are 3b, 3c, 3d, 4a, 4b.\n"),
                Console.run("figure 7 --out a.png"));
        assertEquals(
                new Console(2, "", "--out: \"a.gif\" ends neither in .png nor in .svg.\n"),
                Console.run("figure 3b --out a.gif"));
    }

    @Test
    void saysThatAFolderIsMissing() {
        Path missing = folder.resolve("missing");
        Console console = Console.run("figure 3b --out " + missing.resolve("a.png"));
        assertEquals(1, console.status());
        assertEquals(
                missing.resolve("a.png") + " cannot be written: there is no folder " + missing + ".\n", console.err());
    }

    @Test
    void theGalleryReplacesTheFiguresOfItsFolder() throws IOException {
        Path old = Files.writeString(folder.resolve("figure-3b.png"), "old");
        List<String> names = Stream.of("3b", "3c", "3d", "4a", "4b")
                .map(name -> "figure-" + name + ".png")
                .toList();
        Console console = Console.run("gallery --out " + folder);
        assertEquals(0, console.status(), console.err());
        assertEquals(names.stream().map(name -> folder.resolve(name).toString()).toList(), console.lines());
        assertTrue(Files.size(old) > 10_000);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    names,
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void saysThatTheGallerysFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Console console = Console.run("gallery --out " + file);
        assertEquals(new Console(2, "", "--out: the folder \"" + file + "\" cannot be made.\n"), console);
    }
}
