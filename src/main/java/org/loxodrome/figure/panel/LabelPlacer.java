package org.loxodrome.figure.panel;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for labels beside their points: never on another label, on a marker or outside of the area, and away from lines
 * where that can be had. Each label tries places around its point, the near ones first, and takes the cheapest.
 */
final class LabelPlacer {

    private static final int ANGLES = 16;
    private static final double[] RINGS = {0, 0.7, 1.6, 2.8};
    private static final double RING_COST = 0.05;
    private static final double INK_COST = 1;
    private static final double MOST_INK = 0.3;

    private final Rectangle2D area;
    private final InkMap lines;
    private final double gap;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /**
     * A placer for one figure.
     *
     * @param area where labels may be
     * @param lines what is drawn there
     * @param taken boxes that must stay free: markers, a legend
     * @param gap free space around a label
     */
    LabelPlacer(Rectangle2D area, InkMap lines, List<Rectangle2D> taken, double gap) {
        this.area = area;
        this.lines = lines;
        this.gap = gap;
        this.taken.addAll(taken);
    }

    /**
     * A place for a label, which later labels will leave free; empty if there is none.
     *
     * @param at the point it belongs to
     * @param own the box of the marker there, one of those taken
     * @param width of the label
     * @param height of the label
     */
    Optional<Rectangle2D> place(Point2D at, Rectangle2D own, double width, double height) {
        Rectangle2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int ring = 0; ring < RINGS.length; ring++) {
            double distance = own.getWidth() / 2 + gap + RINGS[ring] * height;
            for (int i = 0; i < ANGLES && ring * RING_COST < least; i++) {
                double angle = 2 * Math.PI * i / ANGLES;
                Rectangle2D box = box(at, distance, angle, width, height);
                double cost = cost(box, own) + ring * RING_COST + preference(angle);
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        taken.add(best);
        return Optional.of(best);
    }

    /** The box that touches the circle around a point in one direction. */
    private static Rectangle2D box(Point2D at, double distance, double angle, double width, double height) {
        double right = Math.cos(angle);
        double down = -Math.sin(angle);
        double x = at.getX() + right * distance + clamped(1.6 * right) * width / 2;
        double y = at.getY() + down * distance + clamped(1.6 * down) * height / 2;
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }

    private double cost(Rectangle2D box, Rectangle2D own) {
        Rectangle2D wide = new Rectangle2D.Double(
                box.getX() - gap, box.getY() - gap, box.getWidth() + 2 * gap, box.getHeight() + 2 * gap);
        if (!area.contains(box) || taken.stream().anyMatch(other -> other != own && wide.intersects(other))) {
            return Double.POSITIVE_INFINITY;
        }
        double ink = lines.share(box);
        return ink > MOST_INK ? Double.POSITIVE_INFINITY : INK_COST * ink;
    }

    /** To the right and above is read best, to the left worst. */
    private static double preference(double angle) {
        return 0.012 * (1 - Math.cos(angle)) + 0.006 * (1 - Math.sin(angle));
    }

    private static double clamped(double value) {
        return Math.max(-1, Math.min(1, value));
    }
}
