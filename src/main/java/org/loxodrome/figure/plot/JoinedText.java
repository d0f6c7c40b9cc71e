package org.loxodrome.figure.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.Texts;

/**
 * The one text of several markers, such as "ℓ_2 = ℓ_1 max-margin, μ = 1, 0.1": names of the same direction are equated, others
 * are listed, and what they have in common is said once.
 */
final class JoinedText {

    /** In degrees: what the directions' accuracy of 1e-6 allows to tell apart. */
    private static final double SAME = 1e-4;

    private static final int MOST_VALUES = 3;
    private static final String EQUALS = " = ";
    private static final String COMMA = ", ";

    /**
     * A name in a list.
     *
     * @param end what stands between it and the next one
     */
    private record Name(String text, String end) {

        /** The name without its last word where the next one ends in the same: "ℓ_2 = ℓ_1 max-margin". */
        String before(Name next) {
            int space = text.lastIndexOf(' ');
            boolean shared = space > 0 && next.text.endsWith(text.substring(space));
            return (shared ? text.substring(0, space) : text) + end;
        }
    }

    private JoinedText() {}

    /** The text of markers that have a name or a label. */
    static String of(List<Marker> markers) {
        List<Marker> points =
                markers.stream().filter(marker -> !Double.isNaN(marker.scale())).toList();
        List<Marker> others =
                markers.stream().filter(marker -> Double.isNaN(marker.scale())).toList();
        return Stream.of(joined(names(others)), values(points))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(COMMA));
    }

    private static String joined(List<Name> names) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < names.size(); i++) {
            text.append(names.get(i).before(names.get(i + 1)));
        }
        return names.isEmpty()
                ? ""
                : text.append(names.get(names.size() - 1).text()).toString();
    }

    /** Each name once, those of one direction one after the other. */
    private static List<Name> names(List<Marker> markers) {
        List<Name> names = new ArrayList<>();
        Set<String> said = new HashSet<>();
        List<Marker> left = new ArrayList<>(markers);
        while (!left.isEmpty()) {
            Marker first = left.get(0);
            List<String> same = left.stream()
                    .filter(marker -> isSame(first, marker))
                    .map(Texts::beside)
                    .filter(said::add)
                    .toList();
            for (int i = 0; i < same.size(); i++) {
                names.add(new Name(same.get(i), i + 1 < same.size() ? EQUALS : COMMA));
            }
            left.removeIf(marker -> isSame(first, marker));
        }
        return names;
    }

    private static boolean isSame(Marker first, Marker other) {
        return first.direction().angleTo(other.direction()) < SAME;
    }

    /** Descending, as along the path; of many the first and the last. */
    private static String values(List<Marker> points) {
        List<String> numbers = points.stream()
                .map(Marker::scale)
                .sorted(Comparator.reverseOrder())
                .map(NumberText::of)
                .distinct()
                .toList();
        if (numbers.isEmpty()) {
            return "";
        }
        List<String> said =
                numbers.size() > MOST_VALUES ? List.of(numbers.get(0), "…", numbers.get(numbers.size() - 1)) : numbers;
        return "μ" + EQUALS + String.join(COMMA, said);
    }
}
