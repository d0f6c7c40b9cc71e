package org.loxodrome.figure.file;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
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
    public static void write(Drawing drawing, double dpi, OutputStream out) throws IOException {
        BufferedImage image = image(drawing, dpi);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), settings);
            metadata.mergeTree(PNG_METADATA, resolution(dpi));
            writer.write(null, new IIOImage(image, null, metadata), settings);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode resolution(double dpi) {
        String perMetre = Long.toString(Math.round(dpi / METRES_PER_INCH));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMetre);
        physical.setAttribute("pixelsPerUnitYAxis", perMetre);
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
        root.appendChild(physical);
        return root;
    }
}
