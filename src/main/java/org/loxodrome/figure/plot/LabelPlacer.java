package org.loxodrome.figure.plot;

import java.awt.geom.Line2D;
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

    private static final int ANGLES = 32;
    private static final double[] RINGS = {0, 0.7, 1.6, 2.8, 4.2, 6, 8, 10.5};
    private static final double RING_COST = 0.04;
    private static final double INK_COST = 6;

    /** To lie on a line at all: a long label on one line covers little of it, and is hard to read nevertheless. */
    private static final double TOUCH_COST = 0.25;

    /** For each cell of a line that a leader crosses. */
    private static final double CROSSING_COST = 0.03;

    private static final double MOST_INK = 0.3;
    private static final double LEFT_OUT_COST = 10;
    private static final double LEADER_FROM = 2;

    private final Rectangle2D area;
    private final InkMap lines;
    private final double gap;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> leaders = new ArrayList<>();
    private double cost;

    /**
     * A label's place.
     *
     * @param box the box of its text
     * @param leader from the marker to the box, where the box is far away
     */
    record Place(Rectangle2D box, Optional<Line2D> leader) {}

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
     * @param own the box of the marker it belongs to, one of those taken
     * @param width of the label
     * @param height of the label
     */
    Optional<Place> place(Rectangle2D own, double width, double height) {
        Optional<Place> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (int ring = 0; ring < RINGS.length; ring++) {
            double distance = own.getWidth() / 2 + gap + RINGS[ring] * height;
            for (int i = 0; i < ANGLES && ring * RING_COST < least; i++) {
                double angle = 2 * Math.PI * i / ANGLES;
                Place place = place(own, distance, angle, width, height);
                double cost = cost(place, own) + ring * RING_COST + preference(angle);
                if (cost < least) {
                    least = cost;
                    best = Optional.of(place);
                }
            }
        }
        best.ifPresent(this::take);
        cost += best.isPresent() ? least : LEFT_OUT_COST;
        return best;
    }

    /** How good the places found so far are; less is better. */
    double cost() {
        return cost;
    }

    private void take(Place place) {
        taken.add(place.box());
        place.leader().ifPresent(leaders::add);
    }

    /** The box that touches the circle around a marker in one direction. */
    private Place place(Rectangle2D own, double distance, double angle, double width, double height) {
        double right = Math.cos(angle);
        double down = -Math.sin(angle);
        double x = own.getCenterX() + right * distance + clamped(1.6 * right) * width / 2;
        double y = own.getCenterY() + down * distance + clamped(1.6 * down) * height / 2;
        Rectangle2D box = new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
        return new Place(box, leader(own, box));
    }

    /** A line that ends shortly before marker and box; none if they are close together. */
    private Optional<Line2D> leader(Rectangle2D own, Rectangle2D box) {
        double dx = within(own.getCenterX(), box.getMinX(), box.getMaxX()) - own.getCenterX();
        double dy = within(own.getCenterY(), box.getMinY(), box.getMaxY()) - own.getCenterY();
        double distance = Math.hypot(dx, dy);
        double radius = own.getWidth() / 2;
        if (distance - radius <= LEADER_FROM * gap) {
            return Optional.empty();
        }
        double from = (radius + gap / 2) / distance;
        double to = 1 - gap / 2 / distance;
        Point2D start = new Point2D.Double(own.getCenterX() + from * dx, own.getCenterY() + from * dy);
        Point2D end = new Point2D.Double(own.getCenterX() + to * dx, own.getCenterY() + to * dy);
        return Optional.of(new Line2D.Double(start, end));
    }

    private double cost(Place place, Rectangle2D own) {
        Rectangle2D box = place.box();
        Rectangle2D wide = new Rectangle2D.Double(
                box.getX() - gap, box.getY() - gap, box.getWidth() + 2 * gap, box.getHeight() + 2 * gap);
        boolean free = area.contains(wide)
                && taken.stream().noneMatch(other -> !other.equals(own) && wide.intersects(other))
                && leaders.stream().noneMatch(wide::intersectsLine)
                && place.leader().filter(leader -> crossesTaken(leader, own)).isEmpty();
        double ink = free ? lines.share(box) : 1;
        if (ink > MOST_INK) {
            return Double.POSITIVE_INFINITY;
        }
        double crossing = place.leader()
                .map(leader -> CROSSING_COST * lines.cells(leader))
                .orElse(0.0);
        return ink == 0 ? crossing : crossing + TOUCH_COST + INK_COST * ink;
    }

    private boolean crossesTaken(Line2D leader, Rectangle2D own) {
        return taken.stream().anyMatch(other -> !other.equals(own) && other.intersectsLine(leader))
                || leaders.stream().anyMatch(leader::intersectsLine);
    }

    /** To the right and above is read best, to the left worst. */
    private static double preference(double angle) {
        return 0.012 * (1 - Math.cos(angle)) + 0.006 * (1 - Math.sin(angle));
    }

    private static double clamped(double value) {
        return within(value, -1, 1);
    }

    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
