package org.loxodrome.figure.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Texts;

/**
 * Gathers markers that cover one another at places with one label each. Those that shared a place last time do so until they
 * are clearly apart, so that labels do not flicker while things move.
 */
public final class Gathering {

    /** How near markers come together and how far they part, in units of the sum of their radii. */
    private static final double JOINS = 0.7;

    private static final double PARTS = 0.95;
    private static final double RIGHT_ANGLE = 90;

    /** The current point of the path comes before the given ones, since it is what the user looks at. */
    private static final Comparator<Guest> BY_IMPORTANCE =
            Comparator.comparing(Guest::isGiven).thenComparing(guest -> guest.key.kind);

    private Set<Pair> together = Set.of();

    /** A marker among those of its kind. */
    private record Key(Marker.Kind kind, int number) {}

    /** Two markers at one place. */
    private record Pair(Key first, Key other) {}

    /** A marker that may have a label. */
    private record Guest(Key key, Plot.Spot spot) {

        boolean isGiven() {
            return key.kind == Marker.Kind.PATH_POINT;
        }
    }

    /** The places of all markers that have a label or a name, the most important ones first. */
    public List<LabelledPlace> of(List<Plot.Spot> spots) {
        List<Guest> left = guests(spots);
        List<LabelledPlace> places = new ArrayList<>();
        Set<Pair> pairs = new HashSet<>();
        while (!left.isEmpty()) {
            Guest host = left.get(0);
            List<Guest> gathered =
                    left.stream().filter(guest -> isCovered(host, guest)).toList();
            gathered.forEach(guest -> pairs.add(new Pair(host.key, guest.key)));
            places.add(new LabelledPlace(
                    host.key, gathered.stream().map(Guest::spot).toList()));
            left.removeAll(gathered);
        }
        together = pairs;
        return places;
    }

    private static List<Guest> guests(List<Plot.Spot> spots) {
        Map<Marker.Kind, Integer> count = new EnumMap<>(Marker.Kind.class);
        List<Guest> guests = new ArrayList<>();
        for (Plot.Spot spot : spots) {
            Marker.Kind kind = spot.marker().kind();
            int number = count.merge(kind, 1, Integer::sum);
            if (!Texts.beside(spot.marker()).isEmpty()) {
                guests.add(new Guest(new Key(kind, number), spot));
            }
        }
        guests.sort(BY_IMPORTANCE);
        return guests;
    }

    /** What is on the far side of the sphere is not covered by what is on the near one. */
    private boolean isCovered(Guest host, Guest guest) {
        Plot.Spot first = host.spot;
        Plot.Spot other = guest.spot;
        double radii = (first.box().getWidth() + other.box().getWidth()) / 2;
        double near = together.contains(new Pair(host.key, guest.key)) ? PARTS : JOINS;
        return first.at().distance(other.at()) < near * radii
                && first.marker().at().angleTo(other.marker().at()) < RIGHT_ANGLE;
    }
}
