package org.loxodrome.figure.file;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.FigurePainter;

/** Writes a drawing as a PNG image that says how large it is on paper. */
public final class PngFile {

    private static final double POINTS_PER_INCH = 72;
    private static final double METRES_PER_INCH = 0.0254;
    private static final String PNG_METADATA = "javax_imageio_png_1.0";

    private PngFile() {}

    /**
     * The drawing as an image.
     *
     * @param dpi pixels for an inch of the drawing, 72 points; 72 gives a pixel a point
     */
    public static BufferedImage image(Drawing drawing, double dpi) {
        double scale = dpi / POINTS_PER_INCH;
        int width = Math.max(1, (int) Math.round(drawing.width() * scale));
        int height = Math.max(1, (int) Math.round(drawing.height() * scale));
        boolean opaque = drawing.background().getAlpha() == 255;
        BufferedImage image =
                new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(width / drawing.width(), height / drawing.height());
        FigurePainter.paint(graphics, drawing);
        graphics.dispose();
        return image;
    }

    /**
     * Writes the drawing; leaves the stream open.
     *
     * @param dpi pixels for an inch of the drawing
     */
    public static void write(Drawing drawing, Provenance provenance, double dpi, OutputStream out) throws IOException {
        write(image(drawing, dpi), provenance, dpi, out);
    }

    /** Writes an image; leaves the stream open. */
    public static void write(BufferedImage image, Provenance provenance, double dpi, OutputStream out)
            throws IOException {
        encoded(image, provenance, dpi).writeTo(out);
    }

    /** In memory: ImageIO forgets why a stream did not take any more, and closes it a second time when the program ends. */
    private static ByteArrayOutputStream encoded(BufferedImage image, Provenance provenance, double dpi)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), settings);
            metadata.mergeTree(PNG_METADATA, metadata(provenance, dpi));
            writer.write(null, new IIOImage(image, null, metadata), settings);
        } finally {
            writer.dispose();
        }
        return bytes;
    }

    private static IIOMetadataNode metadata(Provenance provenance, double dpi) {
        IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
        root.appendChild(resolution(dpi));
        root.appendChild(texts(provenance));
        return root;
    }

    private static IIOMetadataNode resolution(double dpi) {
        String perMetre = Long.toString(Math.round(dpi / METRES_PER_INCH));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMetre);
        physical.setAttribute("pixelsPerUnitYAxis", perMetre);
        physical.setAttribute("unitSpecifier", "meter");
        return physical;
    }

    /** As international text, which has the letters of every language. */
    private static IIOMetadataNode texts(Provenance provenance) {
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        provenance.entries().forEach((name, value) -> {
            IIOMetadataNode text = new IIOMetadataNode("iTXtEntry");
            text.setAttribute("keyword", name);
            text.setAttribute("compressionFlag", "FALSE");
            text.setAttribute("compressionMethod", "0");
            text.setAttribute("languageTag", "");
            text.setAttribute("translatedKeyword", "");
            text.setAttribute("text", value);
            texts.appendChild(text);
        });
        return texts;
    }
}
