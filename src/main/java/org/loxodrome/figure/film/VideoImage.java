package org.loxodrome.figure.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Rect;

/**
 * An image as video encoders take it: luma for each pixel, chroma for each square of four, after ITU-R BT.709 in the range of
 * studios (luma 16 to 235). The library names the layout 4:2:0 "J", but passes the numbers on as they are.
 */
final class VideoImage {

    private static final double RED = 0.2126;
    private static final double GREEN = 0.7152;
    private static final double BLUE = 0.0722;
    private static final double LUMA = 219.0 / 255;
    private static final double CHROMA_BLUE = 224.0 / 255 / (2 * (1 - BLUE)) / 4;
    private static final double CHROMA_RED = 224.0 / 255 / (2 * (1 - RED)) / 4;
    private static final int BLACK = 16;
    private static final int GREY = 128;
    private static final int BLOCK = 16;

    private final int[] pixels;
    private final int width;
    private final int height;

    /** Takes an image of type {@code TYPE_INT_RGB}. */
    VideoImage(BufferedImage image) {
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        width = image.getWidth();
        height = image.getHeight();
    }

    /** The planes, whole blocks of 16 × 16: the pixels at the edge go on beyond it. */
    Picture toPicture() {
        int across = (width + BLOCK - 1) / BLOCK * BLOCK;
        int down = (height + BLOCK - 1) / BLOCK * BLOCK;
        Picture picture = Picture.createCropped(across, down, ColorSpace.YUV420J, new Rect(0, 0, width, height));
        for (int y = 0; y < down; y += 2) {
            for (int x = 0; x < across; x += 2) {
                fillSquare(picture, x, y);
            }
        }
        return picture;
    }

    private void fillSquare(Picture picture, int x, int y) {
        int stride = picture.getPlaneWidth(0);
        int red = 0;
        int blue = 0;
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            int column = x + i % 2;
            int row = y + i / 2;
            int pixel = pixels[Math.min(row, height - 1) * width + Math.min(column, width - 1)];
            double luma = RED * (pixel >> 16 & 0xFF) + GREEN * (pixel >> 8 & 0xFF) + BLUE * (pixel & 0xFF);
            picture.getPlaneData(0)[row * stride + column] = sample(BLACK + LUMA * luma);
            red += pixel >> 16 & 0xFF;
            blue += pixel & 0xFF;
            sum += luma;
        }
        int place = y / 2 * picture.getPlaneWidth(1) + x / 2;
        picture.getPlaneData(1)[place] = sample(GREY + CHROMA_BLUE * (blue - sum));
        picture.getPlaneData(2)[place] = sample(GREY + CHROMA_RED * (red - sum));
    }

    /** The library counts from −128. */
    private static byte sample(double value) {
        return (byte) ((int) (value + 0.5) - GREY);
    }
}
