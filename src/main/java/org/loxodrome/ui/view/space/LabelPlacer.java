package org.loxodrome.ui.view.space;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private final Map<Object, Integer> choices = new HashMap<>();

    /**
     * Places the labels; the most important ones come first.
     *
     * @return all labels save those that have no room in the view
     */
    public List<Label.Placed> place(List<Label> labels, Occupancy occupancy) {
        Map<Label, Label.Placed> places = new LinkedHashMap<>();
        Map<Object, Integer> chosen = new HashMap<>();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (Label label : labels) {
                places.remove(label);
                int choice = best(label, labels, places.values(), occupancy);
                if (choice >= 0) {
                    chosen.put(label.key(), choice);
                    places.put(label, candidate(label, choice, occupancy.width()));
                }
            }
        }
        choices.putAll(chosen);
        return List.copyOf(places.values());
    }

    /** The cheapest place among those that others have left; negative if there is none in the view. */
    private int best(Label label, List<Label> all, Collection<Label.Placed> others, Occupancy occupancy) {
        int before = choices.getOrDefault(label.key(), -1);
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int choice = 0; choice < SIDES * DISTANCES.length; choice++) {
            double cost = COST_OF_DISTANCE * DISTANCES[choice / SIDES]
                    + dislike(choice % SIDES)
                    + (choice == before ? 0 : COST_OF_CHANGE);
            Label.Placed candidate = candidate(label, choice, occupancy.width());
            cost += cost < least ? cost(candidate, occupancy) : 0;
            cost += cost < least
                    ? ambiguity(candidate, all) + crossing(candidate, all) + overlap(candidate, others)
                    : 0;
            if (cost < least) {
                least = cost;
                best = choice;
            }
        }
        return best;
    }

    /** What the label and its leader cover. */
    private static double cost(Label.Placed candidate, Occupancy occupancy) {
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

    /** Right is best, then left, then above and below. */
    private static double dislike(int side) {
        double angle = 2 * Math.PI * side / SIDES;
        return 1 - Math.cos(angle) + 0.8 * Math.abs(Math.sin(angle));
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
        return all.stream()
                        .filter(other ->
                                !other.anchor().equals(candidate.label().anchor()))
                        .anyMatch(other -> candidate.leaderMeets(other.anchor(), other.clearance()))
                ? COST_OF_CROSSING
                : 0;
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

    private static Label.Placed candidate(Label label, int choice, double viewWidth) {
        double angle = 2 * Math.PI * (choice % SIDES) / SIDES;
        double gap = DISTANCES[choice / SIDES];
        double distance = label.clearance() + gap * label.height();
        double x = label.anchor().x() + distance * Math.cos(angle);
        double y = label.anchor().y() - distance * Math.sin(angle);
        double left = x - label.width() * (1 - Math.cos(angle)) / 2;
        double top = y - label.height() * (1 + Math.sin(angle)) / 2;
        double inView = Math.max(PADDING, Math.min(viewWidth - label.width() - PADDING, left));
        boolean isBeside = Math.abs(distance * Math.sin(angle)) < label.clearance();
        boolean isFar = Math.abs(inView - left) > label.width() / 2;
        return new Label.Placed(label, isBeside || isFar ? left : inView, top, gap > FREE_DISTANCE);
    }
}
