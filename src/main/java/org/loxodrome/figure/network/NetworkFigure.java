package org.loxodrome.figure.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.PageFigure;
import org.loxodrome.figure.drawing.TextFrame;

/**
 * The diagonal linear network f(u, x) = ⟨u₊^D − u₋^D, x⟩ as a graph: from every input a chain of D equal weights u₊ and one of D equal
 * weights u₋, and the sum of all chains with their signs. Edges are as thick as their weights are large.
 *
 * @param depth the depth D
 * @param positive u₊ (length d)
 * @param negative u₋ (length d)
 * @param title a line above
 * @param caption lines below
 * @param theme colours
 * @param width width of the page in points
 * @param height height of the page in points
 * @param fontSize size of the texts in points
 */
public record NetworkFigure(
        int depth,
        double[] positive,
        double[] negative,
        String title,
        String caption,
        Theme theme,
        double width,
        double height,
        double fontSize)
        implements PageFigure {

    private static final double ROW = 2.6;
    private static final double LEAST_ROW = 2;

    /** Copies the arrays. */
    public NetworkFigure {
        positive = positive.clone();
        negative = negative.clone();
    }

    @Override
    public double[] positive() {
        return positive.clone();
    }

    @Override
    public double[] negative() {
        return negative.clone();
    }

    /** The same figure on a page with room for all chains. */
    public NetworkFigure natural() {
        return withHeight(height - between() + 2 * positive.length * ROW * fontSize);
    }

    @Override
    public boolean fits() {
        return between() >= 2 * positive.length * LEAST_ROW * fontSize;
    }

    private double between() {
        return frame().bottom() - frame().top();
    }

    @Override
    public NetworkFigure withHeight(double other) {
        return new NetworkFigure(depth, positive, negative, title, caption, theme, width, other, fontSize);
    }

    @Override
    public Drawing drawing() {
        double largest = Math.max(
                Arrays.stream(positive).max().orElse(0),
                Arrays.stream(negative).max().orElse(0));
        NetworkGrid grid = new NetworkGrid(depth, positive.length, width, frame().top(), frame().bottom(), fontSize);
        NetworkMarks marks = new NetworkMarks(grid, theme, largest);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < positive.length; i++) {
            layers.add(layer("positive", i, marks.chain(i, true, positive[i])));
            layers.add(layer("negative", i, marks.chain(i, false, negative[i])));
        }
        layers.add(Layer.of("nodes", marks.nodes()));
        layers.add(Layer.of("texts", frame().marks(theme)));
        return new Drawing(width, height, theme.background(), layers);
    }

    private static Layer layer(String sign, int input, List<Mark> marks) {
        return new Layer("chain", sign + "-" + (input + 1), "", null, marks);
    }

    private TextFrame frame() {
        double edge = TextFrame.EDGE * fontSize;
        return new TextFrame(title, caption, edge, width - edge, height, fontSize);
    }
}
