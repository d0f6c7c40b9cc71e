package org.loxodrome.figure.drawing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paints drawings into arrays of pixels that are used again and again, for a picture on the screen that changes with every
 * movement of the mouse. There are three, in turn: while one is painted into, the next frame may be about to read the second
 * and the last frame may still be reading the third. Not for use by two threads at a time.
 */
public final class RasterPainter {

    private static final int PAGES = 3;

    private final int width;
    private final int height;
    private final List<BufferedImage> images = new ArrayList<>(PAGES);
    private int page = -1;
    private @Nullable Drawing last;
    private double lastScale;
    private int[] ground = {};
    private int groundLayers;

    /**
     * A painter of a fixed size.
     *
     * @param width pixels across, at least 1
     * @param height pixels down, at least 1
     */
    public RasterPainter(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Number of pixels across. */
    public int width() {
        return width;
    }

    /** Number of pixels down. */
    public int height() {
        return height;
    }

    /** Which of the arrays was painted into last, from 0; −1 before the first. */
    public int page() {
        return page;
    }

    /**
     * The pixels that were painted last, row by row, premultiplied ARGB: not a copy, but they stay while the next drawing is
     * painted. Always the same array for the same page.
     */
    public int[] pixels() {
        return ((DataBufferInt) images.get(page).getRaster().getDataBuffer()).getData();
    }

    /**
     * Paints a drawing over all that was in the next array. The lowest layers are not painted again if they are the very same objects as in
     * the last drawing.
     *
     * @param drawing what to paint, from the top left corner
     * @param scale pixels for one point
     */
    public void paint(Drawing drawing, double scale) {
        int same = sameLayers(drawing, scale);
        turnPage();
        int[] pixels = pixels();
        Graphics2D graphics = images.get(page).createGraphics();
        try {
            graphics.scale(scale, scale);
            if (same > 0 && same == groundLayers) {
                System.arraycopy(ground, 0, pixels, 0, pixels.length);
            } else {
                paintGround(graphics, drawing, same, pixels);
            }
            FigurePainter.paint(
                    graphics, drawing.layers().subList(same, drawing.layers().size()));
        } finally {
            graphics.dispose();
        }
        last = drawing;
        lastScale = scale;
    }

    private void turnPage() {
        page = (page + 1) % PAGES;
        if (page == images.size()) {
            images.add(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE));
        }
    }

    private void paintGround(Graphics2D graphics, Drawing drawing, int layers, int[] pixels) {
        Arrays.fill(pixels, 0);
        FigurePainter.paintPage(graphics, drawing);
        FigurePainter.paint(graphics, drawing.layers().subList(0, layers));
        groundLayers = layers;
        if (layers > 0) {
            ground = Arrays.copyOf(pixels, pixels.length);
        }
    }

    /** How many of the lowest layers are on the page already. */
    private int sameLayers(Drawing drawing, double scale) {
        Drawing before = last;
        if (before == null || scale != lastScale || !before.hasSamePage(drawing)) {
            return 0;
        }
        int most = Math.min(before.layers().size(), drawing.layers().size());
        int same = 0;
        while (same < most && isSame(before.layers().get(same), drawing.layers().get(same))) {
            same++;
        }
        return same;
    }

    @SuppressWarnings("ReferenceEquality") // to compare all points of all lines would take as long as to paint them
    private static boolean isSame(Layer one, Layer other) {
        return one == other;
    }
}
