package org.loxodrome.figure.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;

/**
 * Charts side by side, all with the same axes and one legend below.
 *
 * @param charts from left to right and top to bottom
 * @param columns how many are side by side
 * @param xTitle what is measured across
 * @param yTitle what is measured upwards
 * @param theme colours
 * @param chartWidth width of a chart with its axes in points
 * @param chartHeight height of a chart with its axes in points
 * @param fontSize size of the texts in points; lines and markers grow with it
 */
public record ChartSheet(
        List<LogLogChart> charts,
        int columns,
        String xTitle,
        String yTitle,
        Theme theme,
        double chartWidth,
        double chartHeight,
        double fontSize) {

    private static final double EDGE = 0.7;
    private static final double RIGHT = 1.4;
    private static final double TITLE = 1.9;
    private static final double LEGEND = 2.2;
    private static final double SWATCH = 2.2;
    private static final double SWATCH_GAP = 0.5;
    private static final double ENTRY_GAP = 1.8;

    /** Copies the list. */
    public ChartSheet {
        charts = List.copyOf(charts);
    }

    /** The sheet as a drawing. */
    public Drawing drawing() {
        List<String> names = charts.stream()
                .flatMap(chart -> chart.series().stream())
                .map(Series::name)
                .distinct()
                .toList();
        int rows = (charts.size() + columns - 1) / columns;
        LogLogAxes axes = new LogLogAxes(
                Decades.of(charts, Series.Sample::x), Decades.of(charts, Series.Sample::y), theme, fontSize);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < charts.size(); i++) {
            int column = i % columns;
            int row = i / columns;
            double left = column * chartWidth;
            double top = row * chartHeight;
            List<Mark> marks = chart(charts.get(i), plot(left, top, axes), axes, names);
            layers.add(new Layer("chart", "chart-" + (i + 1), charts.get(i).title(), null, marks));
        }
        layers.add(Layer.of("legend", legend(names, rows * chartHeight)));
        return new Drawing(columns * chartWidth, rows * chartHeight + LEGEND * fontSize, theme.background(), layers);
    }

    private Rectangle2D plot(double left, double top, LogLogAxes axes) {
        double em = fontSize;
        double x = left + EDGE * em + axes.left();
        double y = top + (EDGE + TITLE) * em;
        return new Rectangle2D.Double(
                x, y, left + chartWidth - RIGHT * em - x, top + chartHeight - EDGE * em - axes.below() - y);
    }

    private List<Mark> chart(LogLogChart chart, Rectangle2D plot, LogLogAxes axes, List<String> names) {
        List<Mark> marks = new ArrayList<>(axes.marks(plot, xTitle, yTitle));
        double baseline = plot.getMinY() - fontSize;
        RichText title = RichText.of(chart.title());
        marks.add(new Mark.Words(title, plot.getMinX(), baseline, Mark.Anchor.START, fontSize, theme.ink()));
        for (Series series : chart.series()) {
            marks.addAll(series(series, plot, axes, SeriesStyle.of(names.indexOf(series.name()))));
        }
        return marks;
    }

    private List<Mark> series(Series series, Rectangle2D plot, LogLogAxes axes, SeriesStyle style) {
        List<Mark> markers = new ArrayList<>();
        Path2D path = new Path2D.Double();
        for (Series.Sample sample : series.samples()) {
            double[] at = axes.place(sample, plot);
            if (path.getCurrentPoint() == null) {
                path.moveTo(at[0], at[1]);
            } else {
                path.lineTo(at[0], at[1]);
            }
            markers.addAll(style.marker(at[0], at[1], fontSize, theme));
        }
        List<Mark> marks = new ArrayList<>();
        if (series.samples().size() > 1) {
            marks.add(style.line(path, fontSize, theme));
        }
        marks.addAll(markers);
        return marks;
    }

    /** The entries in one line, in the middle of the sheet. */
    private List<Mark> legend(List<String> names, double top) {
        double em = fontSize;
        double width = -ENTRY_GAP * em;
        for (String name : names) {
            width += (SWATCH + SWATCH_GAP + ENTRY_GAP) * em + Typesetting.widthOf(RichText.of(name), em);
        }
        double x = (columns * chartWidth - width) / 2;
        double y = top + LEGEND * em / 2;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            SeriesStyle style = SeriesStyle.of(i);
            RichText text = RichText.of(names.get(i));
            marks.add(style.line(new Line2D.Double(x, y, x + SWATCH * em, y), em, theme));
            marks.addAll(style.marker(x + SWATCH * em / 2, y, em, theme));
            x += (SWATCH + SWATCH_GAP) * em;
            double baseline = y + Typesetting.capHeight(em) / 2;
            marks.add(new Mark.Words(text, x, baseline, Mark.Anchor.START, em, theme.ink()));
            x += Typesetting.widthOf(text, em) + ENTRY_GAP * em;
        }
        return marks;
    }
}
