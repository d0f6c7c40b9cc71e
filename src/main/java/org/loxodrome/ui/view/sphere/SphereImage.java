package org.loxodrome.ui.view.sphere;

import java.awt.image.BufferedImage;
import java.util.List;
import org.loxodrome.ui.view.space.PartedImage;
import org.loxodrome.ui.view.space.Tile;

/** An image of the sphere as it was when the image was ordered; whatever is on the screen meanwhile has nothing to do with it. */
final class SphereImage implements PartedImage {

    private final List<Tile> tiles;
    private final TilePainter painter;
    private final BufferedImage image;

    /** Paints a part of an image. */
    @FunctionalInterface
    interface TilePainter {
        /**
         * Paints it.
         *
         * @param tile where it is in the image
         * @param image the whole, with a pixel in an int
         * @throws IllegalStateException with a sentence for the user, if the renderer has drawn nothing
         */
        void paint(Tile tile, BufferedImage image);
    }

    SphereImage(int width, int height, TilePainter painter) {
        this.tiles = Tile.of(width, height);
        this.painter = painter;
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public int parts() {
        return tiles.size();
    }

    @Override
    public void draw(int part) {
        painter.paint(tiles.get(part), image);
    }

    @Override
    public BufferedImage whole() {
        return image;
    }
}
