package org.loxodrome.figure.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PngFileTest {

    private static final Mark BOX = new Mark.Area(new Rectangle2D.Double(36, 18, 18, 18), Color.RED);

    @ParameterizedTest
    @CsvSource({"72, 144, 72, 2835", "300, 600, 300, 11811", "600, 1200, 600, 23622"})
    void sizeAndResolutionFollowTheDpi(double dpi, int width, int height, String perMetre) throws Exception {
        byte[] file = written(Color.WHITE, dpi);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            reader.setInput(in);
            assertEquals(width, reader.getWidth(0));
            assertEquals(height, reader.getHeight(0));
            IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            IIOMetadataNode physical =
                    (IIOMetadataNode) root.getElementsByTagName("pHYs").item(0);
            assertEquals(perMetre, physical.getAttribute("pixelsPerUnitXAxis"));
            assertEquals("meter", physical.getAttribute("unitSpecifier"));
        }
    }

    @Test
    void theFileSaysWhereItComesFrom() throws Exception {
        byte[] file = written(Color.WHITE, 72);
        Map<String, String> texts = new HashMap<>();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            reader.setInput(in);
            IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            NodeList entries = root.getElementsByTagName("iTXtEntry");
            for (int i = 0; i < entries.getLength(); i++) {
                Element entry = (Element) entries.item(i);
                texts.put(entry.getAttribute("keyword"), entry.getAttribute("text"));
            }
        }
        assertEquals(Samples.PROVENANCE.entries(), texts);
    }

    @Test
    void whatIsDrawnIsWhereItBelongs() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(Color.WHITE, 144)));
        assertEquals(0xFFFF0000, image.getRGB(80, 50));
        assertEquals(0xFFFFFFFF, image.getRGB(60, 50));
        assertEquals(0xFFFFFFFF, image.getRGB(120, 50));
    }

    @Test
    void aTransparentPageStaysTransparent() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(written(new Color(0, 0, 0, 0), 72)));
        assertEquals(0, image.getRGB(2, 2) >>> 24);
        assertEquals(0xFFFF0000, image.getRGB(45, 27));
    }

    private static byte[] written(Color background, double dpi) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngFile.write(
                new Drawing(144, 72, background, List.of(Layer.of("region", List.of(BOX)))),
                Samples.PROVENANCE,
                dpi,
                out);
        return out.toByteArray();
    }
}
