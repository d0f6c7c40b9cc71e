package org.loxodrome.ui.view.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts labels beside their points, each where it covers least, and once all are there, again where that is better now. A label
 * keeps its side while the picture turns unless another one is clearly better.
 */
public final class LabelPlacer {

    private static final int SWEEPS = 3;
    /** From the marker, in heights of the label. */
    private static final double[] DISTANCES = {0.2, 0.7, 1.3, 2.2, 3.3, 4.6, 6.2};

    private static final double COST_OF_DISTANCE = 7;
    private static final double FREE_DISTANCE = 0.8;
    private static final double COST_OF_CHANGE = 5;
    private static final double COST_OF_AMBIGUITY = 12;
    private static final double COST_OF_CROSSING = 400;
    /** For each square pixel of another label. */
    private static final double COST_OF_OVERLAP = 2.5;

    private static final double PADDING = 2;
    private static final int SIDES = 16;

    private static final List<Side> CHEAPEST_FIRST = sides();

    private final Map<Object, Side> choices = new HashMap<>();

    /**
     * A place beside a marker.
     *
     * @param cosine of its direction, from the right upwards
     * @param sine of its direction
     * @param gap from the marker, in heights of the label
     * @param cost what it costs wherever the marker is
     */
    private record Side(double cosine, double sine, double gap, double cost) {

        static Side of(double angle, double gap) {
            double cosine = Math.cos(angle);
            double sine = Math.sin(angle);
            return new Side(cosine, sine, gap, COST_OF_DISTANCE * gap + dislike(cosine, sine));
        }

        /** Right is best, then left, then above and below. */
        private static double dislike(double cosine, double sine) {
            return 1 - cosine + 0.8 * Math.abs(sine);
        }
    }

    private static List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        for (double gap : DISTANCES) {
            for (int i = 0; i < SIDES; i++) {
                sides.add(Side.of(2 * Math.PI * i / SIDES, gap));
            }
        }
        sides.sort(Comparator.comparingDouble(Side::cost));
        return List.copyOf(sides);
    }

    /**
     * Places the labels; the most important ones come first.
     *
     * @return all labels save those that have no room in the view
     */
    public List<Label.Placed> place(List<Label> labels, Occupancy occupancy) {
        Map<Label, Label.Placed> places = new LinkedHashMap<>();
        Map<Object, Side> chosen = new HashMap<>();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (Label label : labels) {
                places.remove(label);
                Optional<Side> best = best(label, labels, places.values(), occupancy);
                best.ifPresent(side -> {
                    chosen.put(label.key(), side);
                    places.put(label, candidate(label, side, occupancy.width()));
                });
            }
        }
        choices.putAll(chosen);
        return List.copyOf(places.values());
    }

    /** The cheapest place among those that others have left; empty if there is none in the view. */
    private Optional<Side> best(Label label, List<Label> all, Collection<Label.Placed> others, Occupancy occupancy) {
        Side kept = choices.get(label.key());
        Side best = kept;
        double least = kept == null
                ? Double.POSITIVE_INFINITY
                : kept.cost() + cost(candidate(label, kept, occupancy.width()), all, others, occupancy);
        for (Side side : CHEAPEST_FIRST) {
            double cost = side.cost() + COST_OF_CHANGE;
            if (cost >= least) {
                break;
            }
            Label.Placed candidate = candidate(label, side, occupancy.width());
            cost += covering(candidate, occupancy);
            cost += cost < least ? conflict(candidate, all, others) : 0;
            if (cost < least) {
                least = cost;
                best = side;
            }
        }
        return least < Double.POSITIVE_INFINITY ? Optional.ofNullable(best) : Optional.empty();
    }

    /** What the label and its leader cover. */
    private static double covering(Label.Placed candidate, Occupancy occupancy) {
        Label label = candidate.label();
        double box = occupancy.cost(
                candidate.x() - PADDING,
                candidate.y() - PADDING,
                label.width() + 2 * PADDING,
                label.height() + 2 * PADDING);
        return candidate.leader()
                ? box + occupancy.costOfLine(candidate.startX(), candidate.startY(), candidate.endX(), candidate.endY())
                : box;
    }

    /** What it costs to be where a candidate is. */
    private static double cost(
            Label.Placed candidate, List<Label> all, Collection<Label.Placed> others, Occupancy occupancy) {
        return covering(candidate, occupancy) + conflict(candidate, all, others);
    }

    /** What it costs beside all other labels. */
    private static double conflict(Label.Placed candidate, List<Label> all, Collection<Label.Placed> others) {
        return ambiguity(candidate, all) + crossing(candidate, all) + overlap(candidate, others);
    }

    /** What it costs to lie nearer to another label's point than to the own one. */
    private static double ambiguity(Label.Placed candidate, List<Label> all) {
        Label own = candidate.label();
        double distance = candidate.distanceTo(own.anchor()) - own.clearance();
        for (Label other : all) {
            boolean nearer = candidate.distanceTo(other.anchor()) - other.clearance() < distance;
            if (nearer && !other.anchor().equals(own.anchor())) {
                return COST_OF_AMBIGUITY;
            }
        }
        return 0;
    }

    /** What it costs that the leader leads across another label's marker, at which it would seem to begin. */
    private static double crossing(Label.Placed candidate, List<Label> all) {
        for (Label other : all) {
            boolean apart = !other.anchor().equals(candidate.label().anchor());
            if (apart && candidate.leaderMeets(other.anchor(), other.clearance())) {
                return COST_OF_CROSSING;
            }
        }
        return 0;
    }

    /** What it costs to lie on other labels, or to lead a leader across one. */
    private static double overlap(Label.Placed candidate, Collection<Label.Placed> others) {
        double cost = 0;
        for (Label.Placed other : others) {
            cost += COST_OF_OVERLAP * candidate.overlap(other, PADDING);
            cost += candidate.leads(other) || other.leads(candidate) ? COST_OF_CROSSING : 0;
        }
        return cost;
    }

    private static Label.Placed candidate(Label label, Side side, double viewWidth) {
        double distance = label.clearance() + side.gap() * label.height();
        double x = label.anchor().x() + distance * side.cosine();
        double y = label.anchor().y() - distance * side.sine();
        double left = x - label.width() * (1 - side.cosine()) / 2;
        double top = y - label.height() * (1 + side.sine()) / 2;
        double inView = Math.max(PADDING, Math.min(viewWidth - label.width() - PADDING, left));
        boolean isBeside = Math.abs(distance * side.sine()) < label.clearance();
        boolean isFar = Math.abs(inView - left) > label.width() / 2;
        return new Label.Placed(label, isBeside || isFar ? left : inView, top, side.gap() > FREE_DISTANCE);
    }
}
