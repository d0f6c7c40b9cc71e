package org.loxodrome.figure.sphere;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.plot.LevelSet;
import org.loxodrome.geometry.Direction;

/**
 * The bands of a surface's colours as areas of the page. Each holds all stronger ones, which are drawn above it, so that there
 * are no gaps between them.
 */
final class SurfaceBands {

    /** Nodes of the grid across the larger side of what is seen. */
    private static final int NODES = 140;

    /** So much more counts what a value lacks, in widths of a band, than the distance to the horizon, in cells of the grid. */
    private static final double STEEP = 1e6;

    /** The nodes that have one beside the sphere next to them are nearer to the horizon, in cells. */
    private static final double NEAR = -1.5;

    private final SurfaceTint tint;
    private final double[][] values;
    private final double[][] beyond;
    private final AffineTransform toPage;

    /**
     * The bands of a tint.
     *
     * @param area the part of the page that is seen
     */
    SurfaceBands(SurfaceTint tint, Orthographic projection, Rectangle2D area) {
        this.tint = tint;
        Point2D middle = projection.middle();
        double radius = projection.radius();
        Rectangle2D globe =
                new Rectangle2D.Double(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
        Rectangle2D seen = globe.createIntersection(area);
        double cell = Math.max(1e-9, Math.max(seen.getWidth(), seen.getHeight()) / NODES);
        int columns = nodes(seen.getWidth(), cell);
        int rows = nodes(seen.getHeight(), cell);
        values = new double[columns][rows];
        beyond = new double[columns][rows];
        toPage = new AffineTransform(cell, 0, 0, cell, seen.getX(), seen.getY());
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < rows; j++) {
                double dx = seen.getX() + i * cell - middle.getX();
                double dy = seen.getY() + j * cell - middle.getY();
                double distance = Math.hypot(dx, dy);
                double inside = Math.min(1, (1 - 1e-9) * radius / Math.max(1e-9, distance)); // else as at the horizon
                Direction node = projection
                        .directionAt(middle.getX() + inside * dx, middle.getY() + inside * dy)
                        .orElseThrow();
                values[i][j] = tint.field().at(node.azimuth(), node.pitch());
                beyond[i][j] = (distance - radius) / cell;
            }
        }
    }

    private static int nodes(double length, double cell) {
        return Math.max(0, (int) Math.ceil(length / cell)) + 1;
    }

    /**
     * The bands from the palest to the strongest.
     *
     * @param plain the colour of the surface
     */
    List<Mark> marks(Color plain) {
        List<Color> colors = tint.colors(plain);
        List<Mark> marks = new ArrayList<>();
        for (int band : tint.fromThePalest()) {
            Path2D outline = new LevelSet(outside(band), 0).outline();
            if (outline.getCurrentPoint() != null) {
                marks.add(new Mark.Area(outline.createTransformedShape(toPage), colors.get(band)));
            }
        }
        return marks;
    }

    /** Negative at the nodes that are in the band and on the sphere. */
    private double[][] outside(int band) {
        double[][] outside = new double[values.length][values[0].length];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values[i].length; j++) {
                double steep = STEEP * tint.shortOf(band, values[i][j]) / tint.width();
                outside[i][j] = beyond[i][j] > NEAR ? Math.max(steep, beyond[i][j]) : steep;
            }
        }
        return outside;
    }
}
