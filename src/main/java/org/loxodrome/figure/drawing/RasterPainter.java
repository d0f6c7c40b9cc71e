package org.loxodrome.figure.drawing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * Paints drawings into an array of pixels that is used again and again, for a picture on the screen that changes with every
 * movement of the mouse. Not for use by two threads at a time.
 */
public final class RasterPainter {

    private final BufferedImage image;
    private final int[] pixels;

    /**
     * A painter of a fixed size.
     *
     * @param width pixels across, at least 1
     * @param height pixels down, at least 1
     */
    public RasterPainter(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** Number of pixels across. */
    public int width() {
        return image.getWidth();
    }

    /** Number of pixels down. */
    public int height() {
        return image.getHeight();
    }

    /** The pixels row by row, premultiplied ARGB: not a copy, {@link #paint} changes them. */
    public int[] pixels() {
        return pixels;
    }

    /**
     * Paints a drawing over all that was there.
     *
     * @param drawing what to paint, from the top left corner
     * @param scale pixels for one point
     */
    public void paint(Drawing drawing, double scale) {
        Arrays.fill(pixels, 0);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            FigurePainter.paint(graphics, drawing);
        } finally {
            graphics.dispose();
        }
    }
}
