package org.loxodrome.figure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.RichText;

class TikzFileTest {

    private static final Rectangle2D CLIP = new Rectangle2D.Double(10, 10, 80, 40);
    private static final Mark LINE =
            new Mark.Line(new Line2D.Double(0, 1.239, 100, -0.001), new Pen(1.5, 4, 2), new Color(0x123456));
    private static final Mark AREA = new Mark.Area(CLIP, new Color(10, 20, 30, 128));
    private static final Mark CURVES = new Mark.Area(new Ellipse2D.Double(0, 0, 9, 9), Color.RED);
    private static final Mark BOW = new Mark.Line(new QuadCurve2D.Double(0, 0, 3, 6, 6, 0), Pen.solid(1), Color.RED);
    private static final Mark WORDS =
            new Mark.Words(RichText.of("Q_μ < 1 & 10⁴"), 50, 20, Mark.Anchor.MIDDLE, 10, Color.BLACK);
    private static final Mark UPWARDS =
            new Mark.Words(RichText.of("pitch (°)"), 5, 30, Mark.Anchor.END, 9, Color.BLACK, true);
    private static final Drawing ALL = drawing(
            Color.WHITE,
            new Layer("trajectory", "trajectory-1", "α = 10⁴", CLIP, List.of(LINE, AREA)),
            Layer.of("labels", List.of(CURVES, BOW, WORDS, UPWARDS)));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLayerIsAScopeWithItsNameInAComment() throws Exception {
        String tex = written(ALL);
        assertTrue(
                tex.contains("\n% trajectory-1: α = 10⁴\n\\begin{scope}\n\\clip (10,10) -- (90,10) -- (90,50)"), tex);
        assertTrue(tex.contains("\n% labels\n\\begin{scope}\n\\fill"), tex);
        assertEquals(2, count(tex, "\\begin{scope}"));
        assertEquals(2, count(tex, "\\end{scope}"));
        assertEquals(1, count(tex, "\\clip"));
        assertEquals(2, count(tex, "\\draw["));
        assertEquals(3, count(tex, "\\fill["), "the page, the area and the disc");
        assertEquals(2, count(tex, "\\node["));
        assertEquals(1, count(tex, "\\begin{tikzpicture}"));
        assertTrue(tex.endsWith("\\end{tikzpicture}%\n"));
    }

    @Test
    void everyColourIsDefinedOnceBeforeItIsUsed() throws Exception {
        String tex = written(ALL);
        for (String color : List.of("FFFFFF", "123456", "0A141E", "FF0000", "000000")) {
            assertEquals(1, count(tex, "\\definecolor{loxodrome-" + color + "}{HTML}{" + color + "}"), color);
        }
        assertEquals(5, count(tex, "\\definecolor"));
    }

    @Test
    void linesHaveTheirPenAndAreasTheirOpacity() throws Exception {
        String tex = written(ALL);
        assertTrue(
                tex.contains("\\draw[draw=loxodrome-123456, line width=1.5bp, line cap=butt,"
                        + " dash pattern=on 4bp off 2bp] (0,1.24) -- (100,0);"),
                tex);
        assertTrue(tex.contains("\\fill[fill=loxodrome-0A141E, fill opacity=0.5] (10,10)"), tex);
        assertTrue(tex.contains("(0,0) .. controls (2,4) and (4,4) .. (6,0);"), "a quadratic curve as a cubic one");
    }

    @Test
    void textsAreAnchoredOnTheirBaseLine() throws Exception {
        String tex = written(ALL);
        assertTrue(
                tex.contains("anchor=base, text=loxodrome-000000, font=\\fontsize{10bp}{12bp}\\selectfont]"
                        + " at (50,20) {\\loxodromefit{"),
                tex);
        assertTrue(tex.contains("{$Q_{\\mu } < 1$ \\& $10^{4}$}};"), tex);
        assertTrue(tex.contains("anchor=base east, rotate=90, "), tex);
    }

    @Test
    void aTransparentPageHasNoBackground() throws Exception {
        assertEquals(1, count(written(drawing(Color.WHITE)), "\\fill["));
        assertEquals(0, count(written(drawing(new Color(0, 0, 0, 0))), "\\fill["));
    }

    @Test
    void theFileSaysWhereItComesFromInComments() throws Exception {
        List<String> lines = written(drawing(Color.WHITE)).lines().toList();
        assertEquals("% Title: Size & “scale” α", lines.get(0));
        assertTrue(lines.contains("% Command: loxodrome figure 3b --out b.pdf"));
        assertTrue(lines.contains("% Alpha: 0.1, 10, inf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdflatex", "lualatex"})
    void latexSetsIt(String latex) throws Exception {
        assumeTrue(isInstalled(latex), latex + " is not installed");
        Files.writeString(folder.resolve("figure.tex"), written(ALL));
        Files.writeString(
                folder.resolve("page.tex"),
                "\\documentclass{article}\\usepackage{tikz}\\pagestyle{empty}\\begin{document}\\input{figure}\\end{document}");
        Process process = new ProcessBuilder(latex, "-interaction=nonstopmode", "-halt-on-error", "page.tex")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("page.out").toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("page.out"), StandardCharsets.ISO_8859_1));
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("page.pdf").toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("< 1 & 104"), text);
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static Drawing drawing(Color background, Layer... layers) {
        return new Drawing(200, 100, background, List.of(layers));
    }

    private static String written(Drawing drawing) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TikzFile.write(drawing, Samples.PROVENANCE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
