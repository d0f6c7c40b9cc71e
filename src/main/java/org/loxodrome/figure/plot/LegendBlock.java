package org.loxodrome.figure.plot;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.figure.drawing.Typesetting;

/**
 * The entries of a legend, arranged: it knows how large it is and draws itself anywhere.
 *
 * @param cells the entries and their places
 * @param width its width
 * @param height its height
 */
public record LegendBlock(List<Cell> cells, double width, double height) {

    static final double FONT = 0.92;

    private static final double ROW = 1.42;
    private static final double SPACE = 0.55;
    private static final double COLUMN_GAP = 1.1;

    /** Draws what stands before the text, from its left edge and middle. */
    public interface Swatch {
        /** The marks at this place. */
        List<Mark> at(double x, double y);
    }

    /**
     * An entry.
     *
     * @param text what it says
     * @param indent where the text begins; 0 for a heading without swatch
     * @param startsGroup whether it stands apart from the entry before it
     * @param swatch what stands before the text
     * @param trajectory the trajectory it names; null if it names something else
     */
    public record Entry(
            RichText text,
            double indent,
            boolean startsGroup,
            Swatch swatch,
            @Nullable Curve trajectory) {

        /** An entry that names no trajectory. */
        public Entry(RichText text, double indent, boolean startsGroup, Swatch swatch) {
            this(text, indent, startsGroup, swatch, null);
        }

        private double width(double em) {
            return indent + Typesetting.widthOf(text, FONT * em);
        }
    }

    /** An entry at its place: left edge and middle, from the block's top left corner. */
    public record Cell(Entry entry, double x, double y) {}

    /** One entry below the other. */
    public static LegendBlock column(List<Entry> entries, double em) {
        List<Cell> cells = new ArrayList<>();
        double width = 0;
        double height = 0;
        for (Entry entry : entries) {
            height += entry.startsGroup() && !cells.isEmpty() ? SPACE * em : 0;
            cells.add(new Cell(entry, 0, height + ROW * em / 2));
            height += ROW * em;
            width = Math.max(width, entry.width(em));
        }
        return new LegendBlock(cells, width, height);
    }

    /** In lines of a given width, a new line for each group. */
    public static LegendBlock lines(List<Entry> entries, double em, double width) {
        List<Cell> cells = new ArrayList<>();
        double x = 0;
        double y = ROW * em / 2;
        for (Entry entry : entries) {
            boolean full = x + entry.width(em) > width;
            if (!cells.isEmpty() && (full || entry.startsGroup())) {
                x = 0;
                y += ROW * em;
            }
            cells.add(new Cell(entry, x, y));
            x += entry.width(em) + COLUMN_GAP * em;
        }
        return new LegendBlock(cells, width, entries.isEmpty() ? 0 : y + ROW * em / 2);
    }

    /** Where the entries of trajectories are, with the block's top left corner at (left, top). */
    public List<LegendEntry> trajectories(double left, double top, double em) {
        List<LegendEntry> entries = new ArrayList<>();
        for (Cell cell : cells) {
            Curve trajectory = cell.entry().trajectory();
            if (trajectory != null) {
                double y = top + cell.y() - ROW * em / 2;
                Rectangle2D box =
                        new Rectangle2D.Double(left + cell.x(), y, cell.entry().width(em), ROW * em);
                entries.add(new LegendEntry(trajectory, box));
            }
        }
        return entries;
    }

    /** The block with its top left corner at (left, top). */
    public List<Mark> at(double left, double top, Theme theme, double em) {
        List<Mark> marks = new ArrayList<>();
        double size = FONT * em;
        for (Cell cell : cells) {
            Entry entry = cell.entry();
            double x = left + cell.x();
            double y = top + cell.y();
            marks.addAll(entry.swatch().at(x, y));
            Color color = entry.indent() == 0 ? theme.mutedInk() : theme.ink();
            double baseline = y + Typesetting.capHeight(size) / 2;
            marks.add(new Mark.Words(entry.text(), x + entry.indent(), baseline, Mark.Anchor.START, size, color));
        }
        return marks;
    }
}
