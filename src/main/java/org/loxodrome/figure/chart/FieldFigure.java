package org.loxodrome.figure.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;
import org.loxodrome.figure.plot.LevelSet;

/**
 * A page with a field: a function of both axes in bands of colour, with lines on it. The bands are areas, not cells, so that files are
 * small and sharp at every size.
 *
 * @param page texts, axes, size and colours
 * @param values the function in column i and row j at {@code [i][j]}, at equal ratios from the first power of ten of an
 *     axis to the last; where it is infinite the page is left empty
 * @param bands the colours
 * @param graphs lines that the legend names
 * @param rays dashed lines that have their names beside the plot, where they leave it
 */
public record FieldFigure(ChartPage page, double[][] values, Bands bands, List<Graph> graphs, List<Graph> rays)
        implements ChartPageFigure {

    private static final double PLOT_SHAPE = 0.85;
    private static final double GAP = 0.4;
    private static final double BAR_GAP = 0.9;
    private static final double RAY_FONT = 0.85;
    private static final double RAY_SPACING = 1.15;

    /** Copies all of it. */
    public FieldFigure {
        values = copy(values);
        graphs = List.copyOf(graphs);
        rays = List.copyOf(rays);
    }

    @Override
    public double[][] values() {
        return copy(values);
    }

    /** The same figure on a page on which the plot is 0.85 times as high as wide and everything has room. */
    public FieldFigure natural() {
        FieldFigure natural = withHeight(frame().naturalHeight(PLOT_SHAPE));
        return natural.withHeight(natural.wholeHeight());
    }

    @Override
    public ChartFrame frame() {
        return new ChartFrame(page, graphs, toTheRight());
    }

    @Override
    public FieldFigure withHeight(double other) {
        return new FieldFigure(page.withHeight(other), values, bands, graphs, rays);
    }

    @Override
    public Drawing drawing() {
        Rectangle2D plot = frame().plot();
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer("field", "field", bands.title(), plot, field(plot)));
        GraphPainter painter = new GraphPainter(page);
        for (int i = 0; i < rays.size(); i++) {
            layers.add(painter.lines(rays.get(i), "ray-" + (i + 1), plot));
        }
        for (int i = 0; i < graphs.size(); i++) {
            layers.add(painter.lines(graphs.get(i), "graph-" + (i + 1), plot));
        }
        layers.addAll(frame().layers());
        layers.add(Layer.of("names", rayNames(plot)));
        double bar = plot.getMaxX() + (GAP + BAR_GAP) * fontSize() + widestName();
        layers.add(Layer.of("bar", new BandBar(bands, page).marks(bar, plot)));
        return new Drawing(width(), height(), theme().background(), layers);
    }

    /** From the largest values to the smallest, each band on top of those above it. */
    private List<Mark> field(Rectangle2D plot) {
        AffineTransform place = AffineTransform.getTranslateInstance(plot.getMinX(), plot.getMaxY());
        place.scale(plot.getWidth() / (values.length - 1), -plot.getHeight() / (values[0].length - 1));
        List<Mark> marks = new ArrayList<>();
        for (int band = bands.count() - 1; band >= 0; band--) {
            double level = band == bands.count() - 1 ? Double.MAX_VALUE : bands.end(band);
            marks.add(new Mark.Area(
                    new LevelSet(values, level).outline().createTransformedShape(place), bands.color(band, theme())));
        }
        return marks;
    }

    /** Names of the rays that leave the plot to the right, the uppermost first, as far as they are apart. */
    private List<Mark> rayNames(Rectangle2D plot) {
        List<Mark> marks = new ArrayList<>();
        double size = RAY_FONT * fontSize();
        double free = plot.getMinY();
        for (Graph ray : rays) {
            double y = page.axes().place(ray.dashed().get(ray.dashed().size() - 1), plot)[1];
            if (y >= free && y <= plot.getMaxY()) {
                double x = plot.getMaxX() + GAP * fontSize();
                double baseline = y + Typesetting.capHeight(size) / 2;
                marks.add(new Mark.Words(RichText.of(ray.name()), x, baseline, Mark.Anchor.START, size, theme().ink()));
                free = y + RAY_SPACING * size;
            }
        }
        return marks;
    }

    private double toTheRight() {
        return (GAP + BAR_GAP) * fontSize() + widestName() + new BandBar(bands, page).width();
    }

    private double widestName() {
        return rays.stream()
                .mapToDouble(ray -> Typesetting.widthOf(RichText.of(ray.name()), RAY_FONT * fontSize()))
                .max()
                .orElse(0);
    }

    private static double[][] copy(double[][] columns) {
        return Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
    }
}
