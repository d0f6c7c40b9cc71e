package org.loxodrome.ui.view.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts labels beside their points, one after the other, each where it covers least. A label keeps its side while the picture
 * turns unless another one is clearly better.
 */
public final class LabelPlacer {

    private static final float LABEL_WEIGHT = 40;
    /** From the marker, in heights of the label. */
    private static final double[] DISTANCES = {0.2, 0.7, 1.3, 2.2, 3.3};

    private static final double COST_OF_DISTANCE = 7;
    private static final double FREE_DISTANCE = 0.8;
    private static final double COST_OF_CHANGE = 5;
    private static final double COST_OF_AMBIGUITY = 12;
    private static final double COST_OF_CROSSING = 400;
    private static final double PADDING = 2;
    private static final int SIDES = 16;

    private final Map<Object, Integer> choices = new HashMap<>();

    /**
     * Places the labels; the most important ones come first. The occupancy gets to know where they are.
     *
     * @return all labels save those that have no room in the view
     */
    public List<Label.Placed> place(List<Label> labels, Occupancy occupancy) {
        List<Label.Placed> placed = new ArrayList<>();
        for (Label label : labels) {
            place(label, labels, occupancy).ifPresent(placed::add);
        }
        return placed;
    }

    private Optional<Label.Placed> place(Label label, List<Label> all, Occupancy occupancy) {
        int before = choices.getOrDefault(label.key(), -1);
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int choice = 0; choice < SIDES * DISTANCES.length; choice++) {
            Label.Placed candidate = candidate(label, choice);
            double cost = cost(candidate, occupancy)
                    + COST_OF_DISTANCE * DISTANCES[choice / SIDES]
                    + dislike(choice % SIDES)
                    + ambiguity(candidate, all)
                    + crossing(candidate, all)
                    + (choice == before ? 0 : COST_OF_CHANGE);
            if (cost < least) {
                least = cost;
                best = choice;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        choices.put(label.key(), best);
        Label.Placed placed = candidate(label, best);
        occupancy.addBox(placed.x(), placed.y(), label.width(), label.height(), LABEL_WEIGHT);
        return Optional.of(placed);
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

    private static Label.Placed candidate(Label label, int choice) {
        double angle = 2 * Math.PI * (choice % SIDES) / SIDES;
        double gap = DISTANCES[choice / SIDES];
        double distance = label.clearance() + gap * label.height();
        double x = label.anchor().x() + distance * Math.cos(angle);
        double y = label.anchor().y() - distance * Math.sin(angle);
        double left = x - label.width() * (1 - Math.cos(angle)) / 2;
        double top = y - label.height() * (1 + Math.sin(angle)) / 2;
        return new Label.Placed(label, left, top, gap > FREE_DISTANCE);
    }
}
