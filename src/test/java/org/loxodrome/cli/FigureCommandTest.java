package org.loxodrome.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.flow.GradientFlow;

/** {@code figure}. */
class FigureCommandTest {

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

    /** The numbers of an independent computation with SciPy. */
    @Test
    void figureFiveBSaysItsPowerLaws() throws IOException {
        Path file = folder.resolve("figure.svg");
        assertEquals(new Console(0, "", ""), Console.run(new GradientFlow(), "figure 5b --width 84 --out " + file));
        String text = Files.readString(file).replaceAll("<[^>]*>", "").replace('\n', ' ');
        assertTrue(text.contains("D = 2: log γ̃ = 5.93 + 1.07 log αD"), text);
        assertTrue(text.contains("D = 3: log γ̃ = 4.39 + 1.03 log αD"), text);
        assertTrue(text.contains("D = 10: log γ̃ = 3.54 + 1.02 log αD"), text);
        assertTrue(text.contains("Figure 5(b) of Moroshko et al. (2020)"), text);
    }

    @Test
    void figureFiveAHasALineForEveryScaleAndTheLevel() throws IOException {
        Path file = folder.resolve("figure.svg");
        assertEquals(new Console(0, "", ""), Console.run(new GradientFlow(), "figure 5a --out " + file));
        String svg = Files.readString(file);
        assertEquals(
                1 + 7,
                Pattern.compile("<g class=\"graph\"").matcher(svg).results().count());
        assertTrue(svg.contains("α = 100"), svg);
    }

    @Test
    void figureAsPngIsAPageOf174MillimetresAt300Dpi() throws IOException {
        Path file = folder.resolve("figure.PNG");
        assertEquals(new Console(0, "", ""), Console.run("figure 4b --out " + file));
        BufferedImage image = Objects.requireNonNull(ImageIO.read(file.toFile()));
        assertEquals(174 / 25.4 * 300, image.getWidth(), 1);
        double millimetres = image.getHeight() * 25.4 / 300;
        assertEquals(Math.rint(millimetres), millimetres, 0.1, "a whole number of millimetres");
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

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            7 --out a.png ~ There is no figure "7"; there are 1, 2, 3a, 3b, 3c, 3d, 4a, 4b, 5a, 5b.
            3b --out a.gif ~ --out: "a.gif" does not say the format; end it in .png, .svg, .pdf, .tex.
            --all --format gif --out . ~ --format: there is no "gif"; there are png, svg, pdf, tex.
            3b --out a.png --width 5 ~ --width: "5" is not a number of millimetres from 40 to 2000.
            3b --out a.png --width wide ~ --width: "wide" is not a number of millimetres from 40 to 2000.
            3b --out a.png --height -3 ~ --height: "-3" is not a number of millimetres from 40 to 2000.
            3b --out a.png --font-size 1 ~ --font-size: "1" is not a number of points from 3 to 144.
            3b --out a.png --width 84 --font-size 12 ~ --font-size: texts of 12 points are too large for a page of 84 mm; take at most 9.9.
            3b --out a.png --dpi 9 ~ --dpi: "9" is not a number of pixels for an inch from 36 to 2400.
            3b --out a.png --dpi 1800 ~ --dpi: 1800 makes an image of 12331 × 12331 pixels; take fewer, so that it has at most 100 million.
            3b --out a.png --theme pale ~ --theme: there is no "pale"; there are paper, light, dark, projector.
            3b --out a.png --format svg ~ --format is for --all; the end of the file's name says the format.
            --out a.png ~ Missing required argument (specify one of these): (NAME | --all | --experiment=FILE.loxodrome); see 'loxodrome figure --help'.
            """)
    void aValueThatCannotBeUsedIsOneSentence(String options, String sentence) {
        assertEquals(new Console(2, "", sentence + "\n"), Console.run("figure " + options));
    }

    @Test
    void aPageThatIsTooLowIsRefusedWithTheHeightThatWouldDo() throws IOException {
        Path file = folder.resolve("figure.svg");
        Console console = Console.run("figure 3b --width 84 --height 50 --out " + file);
        Matcher sentence = Pattern.compile(
                        "--height: 50 mm are too low for plot, legend and caption; take at least (\\d+)\\.\n")
                .matcher(console.err());
        assertTrue(sentence.matches(), console.err());
        assertEquals(2, console.status());
        assertFalse(Files.exists(file));
        assertEquals(
                new Console(0, "", ""),
                Console.run("figure 3b --width 84 --height " + sentence.group(1) + " --out " + file));
    }

    @Test
    void aPdfHasTheWantedSizeAndSaysByWhichCommandItWasDrawn() throws IOException {
        Path file = folder.resolve("figure.pdf");
        String options = " --width 84 --height 100 --font-size 7 --theme projector --transparent";
        assertEquals(new Console(0, "", ""), Console.run("figure 3d --out " + file + options));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(84 * 72 / 25.4, pdf.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(100 * 72 / 25.4, pdf.getPage(0).getMediaBox().getHeight(), 0.01);
            String command = "loxodrome figure 3d --out figure.pdf" + options;
            assertEquals(command, pdf.getDocumentInformation().getCustomMetadataValue("Command"));
        }
    }

    @Test
    void theCommandInAFileGivesTheSameFile() throws IOException {
        Path file = folder.resolve("figure.svg");
        Console.run("figure 3b --width 84 --out " + file);
        String first = Files.readString(file);
        Matcher command = Pattern.compile("<command>loxodrome (.*)</command>").matcher(first);
        assertTrue(command.find());
        String again = command.group(1).replace("figure.svg", file.toString());
        assertEquals(new Console(0, "", ""), Console.run(again + " --force"));
        assertEquals(first, Files.readString(file));
    }

    @Test
    void noFileNamesAFolderOfThisMachine() throws IOException {
        for (String extension : List.of("png", "svg", "pdf", "tex")) {
            Path file = folder.resolve("figure." + extension);
            assertEquals(0, Console.run("figure 3b --out " + file).status());
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertFalse(content.contains(folder.toString()), extension);
        }
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
    void allFiguresGoIntoAFolderThatIsMade() throws IOException {
        Path made = folder.resolve("made");
        List<String> names = Stream.of("1", "2", "3a", "3b", "3c", "3d", "4a", "4b", "5a", "5b")
                .map(name -> "figure-" + name + ".tex")
                .toList();
        Console console = Console.run("figure --all --format tex --out " + made);
        assertEquals(0, console.status(), console.err());
        assertEquals(names.stream().map(name -> made.resolve(name).toString()).toList(), console.lines());
        try (Stream<Path> files = Files.list(made)) {
            assertEquals(
                    names,
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        for (String name : names) {
            Files.readString(made.resolve(name))
                    .lines()
                    .filter(line -> !line.startsWith("%"))
                    .forEach(line -> assertTrue(line.chars().allMatch(sign -> sign < 128), name + ": " + line));
        }
    }

    @Test
    void theHelpSaysWhatEveryFigureIs() {
        Console console = Console.run("figure --help");
        for (String name : List.of("1", "2", "3a", "3b", "3c", "3d", "4a", "4b", "5a", "5b")) {
            assertTrue(console.lines().stream().anyMatch(line -> line.strip().startsWith(name + " ")), name);
        }
        assertTrue(console.out().contains("5 % excess"), console.out());
    }

    @Test
    void allFiguresReplaceOlderOnesOnlyByForce() throws IOException {
        Path old = Files.writeString(folder.resolve("figure-3c.png"), "old");
        Console refused = Console.run("figure --all --out " + folder);
        assertEquals(new Console(2, "", old + " is already there; give --force to replace it.\n"), refused);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(old), files.toList(), "nothing is drawn if not all can be written");
        }
        assertEquals(0, Console.run("figure --all --force --out " + folder).status());
        assertTrue(Files.size(old) > 10_000);
    }

    @Test
    void saysThatTheFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Console console = Console.run("figure --all --out " + file);
        assertEquals(new Console(2, "", "--out: the folder \"" + file + "\" cannot be made.\n"), console);
    }
}
