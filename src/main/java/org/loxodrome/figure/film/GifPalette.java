package org.loxodrome.figure.film;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * The 255 colours of a GIF film and one that lets through the frame before. All frames have the same ones, so that nothing
 * flickers.
 */
final class GifPalette {

    private static final int SIZE = 256;
    private static final int BITS = 8;

    private final IndexColorModel colors;

    private GifPalette(IndexColorModel colors) {
        this.colors = colors;
    }

    /** The palette of frames that stand for all, with nearly as many pixels for each colour as they have. */
    static GifPalette of(List<BufferedImage> samples) throws IOException {
        int width = samples.get(0).getWidth();
        int height = samples.get(0).getHeight();
        BufferedImage sheet = new BufferedImage(
                width, height * samples.size() + 1, BufferedImage.TYPE_INT_ARGB); // a line stays clear
        Graphics2D graphics = sheet.createGraphics();
        for (int i = 0; i < samples.size(); i++) {
            graphics.drawImage(samples.get(i), 0, i * height, null);
        }
        graphics.dispose();
        return new GifPalette(reduced(sheet));
    }

    /** The colour model of all frames. */
    IndexColorModel colors() {
        return colors;
    }

    /** The number of the colour that lets through the frame before. */
    byte clear() {
        return (byte) colors.getTransparentPixel();
    }

    /** The image in these colours: each pixel in the nearest one. */
    BufferedImage indexed(BufferedImage image) {
        BufferedImage result =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colors);
        int[] from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] to = ((DataBufferByte) result.getRaster().getDataBuffer()).getData();
        Map<Integer, Byte> known = new HashMap<>();
        for (int i = 0; i < from.length; i++) {
            to[i] = i > 0 && from[i] == from[i - 1] ? to[i - 1] : known.computeIfAbsent(from[i], this::nearest);
        }
        return result;
    }

    private byte nearest(int rgb) {
        return ((byte[]) colors.getDataElements(rgb | 0xFF000000, null))[0];
    }

    /** ImageIO chooses colours when it writes a GIF image: this reads them back. */
    private static IndexColorModel reduced(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "gif", bytes);
        IndexColorModel chosen = (IndexColorModel)
                ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())).getColorModel();
        int[] all = new int[SIZE];
        chosen.getRGBs(all);
        Arrays.fill(all, chosen.getMapSize(), SIZE, all[chosen.getMapSize() - 1]);
        return new IndexColorModel(BITS, SIZE, all, 0, true, chosen.getTransparentPixel(), DataBuffer.TYPE_BYTE);
    }
}
