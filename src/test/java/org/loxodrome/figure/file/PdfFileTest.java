package org.loxodrome.figure.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Pen;
import org.loxodrome.figure.drawing.RichText;

class PdfFileTest {

    private static final int SQUARE = 10;
    private static final Color CLEAR = new Color(0, 0, 0, 0);
    private static final Rectangle2D CLIP = new Rectangle2D.Double(20, 20, 80, 60);

    @Test
    void textIsFoundWithGreekLettersAndScriptsInTheOrderOfReading() throws Exception {
        List<Mark> words = List.of(
                words("Q_μ max-margin path, ℓ_{2/D} and 10^4", 20),
                words("final fit: α = 10⁻⁵, “off” −15°, ∞, ‖w‖", 40),
                new Mark.Words(RichText.of("pitch (°)"), 10, 90, Mark.Anchor.MIDDLE, 9, Color.BLACK, true));
        try (PDDocument pdf = read(drawing(Color.WHITE, Layer.of("labels", words)))) {
            List<String> lines = new PDFTextStripper().getText(pdf).lines().toList();
            assertEquals("Qμ max-margin path, ℓ2/D and 104", lines.get(0));
            assertEquals("final fit: α = 10⁻⁵, “off” −15°, ∞, ‖w‖", lines.get(1));
            String upwards = String.join("", lines.subList(2, lines.size()));
            assertEquals("pitch (°)", upwards, "PDFBox takes a line that runs upwards for several");
        }
    }

    @Test
    void aCharacterThatTheFontDoesNotHaveDoesNoHarm() throws Exception {
        try (PDDocument pdf = read(drawing(Color.WHITE, Layer.of("labels", List.of(words("data 数", 20)))))) {
            assertEquals("data ?", new PDFTextStripper().getText(pdf).strip());
        }
    }

    @Test
    void theFontsAreEmbeddedInPart() throws Exception {
        byte[] file = written(drawing(Color.WHITE, Layer.of("labels", List.of(words("Q_μ", 20)))));
        assertTrue(file.length < 20_000, file.length + " bytes");
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDResources resources = pdf.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                assertTrue(resources.getFont(name).isEmbedded());
                assertTrue(resources.getFont(name).getName().matches("[A-Z]{6}\\+Lato-(Regular|Italic)"));
            }
        }
    }

    @Test
    void thePageHasTheDrawingsSizeAndSaysWhereItComesFrom() throws Exception {
        try (PDDocument pdf = read(drawing(Color.WHITE))) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(200, pdf.getPage(0).getMediaBox().getWidth());
            assertEquals(100, pdf.getPage(0).getMediaBox().getHeight());
            PDDocumentInformation information = pdf.getDocumentInformation();
            assertEquals("Size & “scale” α", information.getTitle());
            assertTrue(information.getCreator().matches("Loxodrome \\d+\\.\\d+\\.\\d+"), information.getCreator());
            assertEquals("loxodrome figure 3b --out b.pdf", information.getCustomMetadataValue("Command"));
            assertEquals("stable", information.getCustomMetadataValue("Data set"));
            assertEquals("2", information.getCustomMetadataValue("Depth"));
            assertEquals("0.1, 10, inf", information.getCustomMetadataValue("Alpha"));
        }
    }

    @Test
    void theSameDrawingGivesTheSameBytes() throws Exception {
        Drawing drawing = drawing(Color.WHITE, Layer.of("labels", List.of(words("Q_μ", 20))));
        assertArrayEquals(written(drawing), written(drawing));
    }

    @Test
    void whatIsDrawnIsWhereItIsInThePng() throws Exception {
        Drawing drawing = drawing(
                new Color(0xF3F3F3),
                new Layer("region", "region", "", CLIP, List.of(area(new Ellipse2D.Double(0, 0, 120, 90), 128))),
                Layer.of(
                        "curves",
                        List.of(
                                new Mark.Line(new Line2D.Double(10, 90, 190, 10), Pen.solid(3), Color.BLUE),
                                new Mark.Line(
                                        new QuadCurve2D.Double(110, 90, 150, 0, 190, 90),
                                        new Pen(2, 6, 3),
                                        Color.BLACK),
                                words("Q_μ max-margin", 50))));
        BufferedImage png = PngFile.image(drawing, 144);
        try (PDDocument pdf = read(drawing)) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 144);
            assertEquals(png.getWidth(), page.getWidth());
            assertEquals(png.getHeight(), page.getHeight());
            assertEquals(0, largestDifference(png, page), 30, "PDFBox's own painter is off by half a pixel");
        }
    }

    @Test
    void aTransparentPageStaysTransparentAndTranslucentColoursMix() throws Exception {
        Mark box = area(new Rectangle2D.Double(50, 0, 50, 100), 128);
        try (PDDocument pdf = read(drawing(CLEAR, Layer.of("region", List.of(box))))) {
            assertNotNull(
                    pdf.getPage(0).getResources().getExtGStateNames().iterator().next());
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 72, ImageType.ARGB);
            assertEquals(0, page.getRGB(150, 50) >>> 24);
            assertEquals(128, page.getRGB(75, 50) >>> 24, 2);
        }
    }

    private static Mark words(String text, double y) {
        return new Mark.Words(RichText.of(text), 20, y, Mark.Anchor.START, 9, Color.BLACK);
    }

    private static Mark area(Shape shape, int alpha) {
        return new Mark.Area(shape, new Color(200, 30, 30, alpha));
    }

    private static Drawing drawing(Color background, Layer... layers) {
        return new Drawing(200, 100, background, List.of(layers));
    }

    private static PDDocument read(Drawing drawing) throws Exception {
        return Loader.loadPDF(written(drawing));
    }

    private static byte[] written(Drawing drawing) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFile.write(drawing, Samples.PROVENANCE, out);
        return out.toByteArray();
    }

    /** The largest difference in green, which all colours here have parts of, between squares of 10 × 10 pixels. */
    private static double largestDifference(BufferedImage one, BufferedImage two) {
        double largest = 0;
        for (int y = 0; y + SQUARE <= one.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= one.getWidth(); x += SQUARE) {
                largest = Math.max(largest, Math.abs(green(one, x, y) - green(two, x, y)));
            }
        }
        return largest;
    }

    private static double green(BufferedImage image, int left, int top) {
        double sum = 0;
        for (int rgb : image.getRGB(left, top, SQUARE, SQUARE, null, 0, SQUARE)) {
            sum += rgb >> 8 & 0xFF;
        }
        return sum / (SQUARE * SQUARE);
    }
}
