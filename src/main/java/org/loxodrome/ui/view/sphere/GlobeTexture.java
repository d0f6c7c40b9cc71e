package org.loxodrome.ui.view.sphere;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.ui.view.space.Colors;

/** The colours of the sphere's surface as a map for {@link GlobeMesh}. */
final class GlobeTexture {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 360;

    private GlobeTexture() {}

    /** The map of a tint on a surface of this colour, to be drawn with this opacity. */
    static WritableImage of(SurfaceTint tint, Color plain, double opacity) {
        int none = argb(Colors.ofScreen(plain), opacity);
        int[] colors = tint.colors(Colors.ofScreen(plain)).stream()
                .mapToInt(color -> argb(color, opacity))
                .toArray();
        int[] pixels = new int[WIDTH * HEIGHT];
        for (int row = 0; row < HEIGHT; row++) {
            double pitch = 90 - 180 * (row + 0.5) / HEIGHT;
            for (int column = 0; column < WIDTH; column++) {
                int band = tint.bandAt(360 * (column + 0.5) / WIDTH - 180, pitch);
                pixels[row * WIDTH + column] = band < 0 ? none : colors[band];
            }
        }
        WritableImage image = new WritableImage(WIDTH, HEIGHT);
        image.getPixelWriter().setPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        return image;
    }

    private static int argb(java.awt.Color color, double opacity) {
        return ((int) Math.round(255 * opacity) << 24) | (color.getRGB() & 0xFFFFFF);
    }
}
