package org.loxodrome.figure.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on the screen does not depend on what was there before. */
class RasterPainterTest {

    private static final int SIZE = 60;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aDrawingLooksTheSameWhateverWasPaintedBefore(int seed) {
        Random random = new Random(seed);
        RasterPainter used = new RasterPainter(SIZE, SIZE);
        List<Layer> layers = layers(random, 5);
        for (int step = 0; step < 40; step++) {
            int kept = random.nextInt(layers.size() + 1);
            layers = new ArrayList<>(layers.subList(0, kept));
            layers.addAll(layers(random, 1 + random.nextInt(3)));
            Color background = random.nextInt(8) == 0 ? Color.PINK : Color.WHITE;
            Drawing drawing = new Drawing(SIZE, SIZE, background, layers);
            double scale = random.nextInt(8) == 0 ? 0.5 : 1;
            used.paint(drawing, scale);
            RasterPainter fresh = new RasterPainter(SIZE, SIZE);
            fresh.paint(drawing, scale);
            assertArrayEquals(fresh.pixels(), used.pixels(), "step " + step);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aLineThatIsGoneLeavesNothing(int seed) {
        RasterPainter painter = new RasterPainter(SIZE, SIZE);
        List<Layer> layers = layers(new Random(seed), 3);
        painter.paint(new Drawing(SIZE, SIZE, Color.WHITE, layers), 1);
        painter.paint(new Drawing(SIZE, SIZE, Color.WHITE, layers), 1);
        int[] all = painter.pixels().clone();
        painter.paint(new Drawing(SIZE, SIZE, Color.WHITE, layers.subList(0, 1)), 1);
        assertFalse(Arrays.equals(all, painter.pixels()));
    }

    /** The renderer may still be reading them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void thePixelsPaintedLastStayWhileTheNextDrawingIsPainted(int seed) {
        Random random = new Random(seed);
        RasterPainter painter = new RasterPainter(SIZE, SIZE);
        List<Layer> ground = layers(random, 2);
        painter.paint(new Drawing(SIZE, SIZE, Color.WHITE, ground), 1);
        for (int step = 0; step < 6; step++) {
            int[] before = painter.pixels();
            int[] copy = before.clone();
            List<Layer> layers = new ArrayList<>(ground);
            layers.addAll(layers(random, 3));
            painter.paint(new Drawing(SIZE, SIZE, Color.WHITE, layers), 1);
            assertArrayEquals(copy, before, "step " + step);
            assertFalse(Arrays.equals(before, painter.pixels()));
        }
    }

    private static List<Layer> layers(Random random, int count) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Line2D line = new Line2D.Double(
                    random.nextInt(SIZE), random.nextInt(SIZE), random.nextInt(SIZE), random.nextInt(SIZE));
            Mark mark = new Mark.Line(line, Pen.solid(1 + random.nextInt(4)), new Color(random.nextInt(1 << 24)));
            layers.add(new Layer("line", "line-" + random.nextLong(), "", null, List.of(mark)));
        }
        return layers;
    }
}
