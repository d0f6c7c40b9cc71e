package org.loxodrome.ui.view.formula;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Shapes as the path data of SVG, which JavaFX reads. */
final class SvgData {

    private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private SvgData() {}

    static String of(Shape shape) {
        StringBuilder data = new StringBuilder();
        double[] numbers = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(numbers);
            data.append(COMMANDS[segment]);
            for (int i = 0; i < NUMBERS[segment]; i++) {
                data.append(' ').append((float) numbers[i]);
            }
        }
        return data.toString();
    }
}
