package org.loxodrome.ui.view.space;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a view or of an image of it, in pixels. Images are drawn in parts.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 */
public record Tile(double x, double y, double width, double height) {

    /** So that a part is drawn within a frame, also where a processor does the work of graphics. */
    private static final int LONGEST = 384;

    /** The parts of an image, row by row; their numbers are whole. */
    public static List<Tile> of(int width, int height) {
        List<Tile> tiles = new ArrayList<>();
        for (int y = 0; y < height; y += LONGEST) {
            for (int x = 0; x < width; x += LONGEST) {
                tiles.add(new Tile(x, y, Math.min(LONGEST, width - x), Math.min(LONGEST, height - y)));
            }
        }
        return tiles;
    }
}
