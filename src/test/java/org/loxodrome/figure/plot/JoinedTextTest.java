package org.loxodrome.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.drawing.RichText;
import org.loxodrome.geometry.Direction;

class JoinedTextTest {

    private static final Direction A = Direction.of(1, 0, 0);
    private static final Direction ALMOST_A = Direction.of(1, 1e-9, 0);
    private static final Direction B = Direction.of(1, 0.001, 0);

    private static Marker marker(Marker.Kind kind, Direction direction) {
        return new Marker(kind, direction, "");
    }

    private static Marker point(double mu) {
        return new Marker(Marker.Kind.PATH_POINT, A, "μ = " + mu, mu);
    }

    @Test
    void namesOfOneDirectionAreEquated() {
        assertEquals(
                "ℓ_2 = ℓ_1 max-margin",
                JoinedText.of(List.of(marker(Marker.Kind.L2, A), marker(Marker.Kind.L1, ALMOST_A))));
    }

    @Test
    void namesOfOthersAreListed() {
        assertEquals(
                "ℓ_2, ℓ_1 max-margin", JoinedText.of(List.of(marker(Marker.Kind.L2, A), marker(Marker.Kind.L1, B))));
    }

    @Test
    void whatNamesDoNotHaveInCommonStays() {
        assertEquals(
                "start = ℓ_2 max-margin, local minimum of ℓ_{2/D}",
                JoinedText.of(List.of(
                        marker(Marker.Kind.START, A),
                        marker(Marker.Kind.L2, A),
                        marker(Marker.Kind.LOCAL_MINIMUM, B))));
    }

    @Test
    void equalOnesStandTogether() {
        assertEquals(
                "start = ℓ_1, ℓ_2 max-margin",
                JoinedText.of(
                        List.of(marker(Marker.Kind.START, A), marker(Marker.Kind.L2, B), marker(Marker.Kind.L1, A))));
    }

    /** What projects to one point need not be equal. */
    @Test
    void theDirectionThatAMarkerStandsForCounts() {
        Direction c = Direction.of(1, 0, 0, 2);
        Direction d = Direction.of(1, 0, 0, 3);
        assertEquals(
                "ℓ_2, ℓ_1 max-margin",
                JoinedText.of(List.of(
                        new Marker(Marker.Kind.L2, A, "", Double.NaN, c),
                        new Marker(Marker.Kind.L1, A, "", Double.NaN, d))));
    }

    @Test
    void valuesOfMuAreListedInTheirOrder() {
        assertEquals("μ = 1, 0.37, 0.1", JoinedText.of(List.of(point(0.37), point(1), point(0.1))));
    }

    @Test
    void valuesNeverEqualEachOtherNorANameAlthoughTheDirectionDoes() {
        assertEquals(
                "ℓ_1 max-margin, μ = 0.1, 10⁻⁴",
                JoinedText.of(List.of(marker(Marker.Kind.L1, A), point(0.1), point(1e-4))));
    }

    @Test
    void ofManyValuesTheFirstAndTheLastAreSaid() {
        assertEquals("μ = 0.5, …, 0.02", JoinedText.of(List.of(point(0.5), point(0.1), point(0.05), point(0.02))));
    }

    @Test
    void nothingIsSaidTwice() {
        assertEquals("μ = 0.1", JoinedText.of(List.of(point(0.1), point(0.1))));
        assertEquals(
                "ℓ_1 max-margin, μ = 0.1",
                JoinedText.of(List.of(marker(Marker.Kind.L1, A), marker(Marker.Kind.L1, B), point(0.1))));
    }

    @Test
    void staysTypeset() {
        RichText text = RichText.of(JoinedText.of(
                List.of(marker(Marker.Kind.L1, A), marker(Marker.Kind.L2_OVER_D, A), point(0.1), point(0.02))));
        assertEquals("ℓ1 = ℓ2/D max-margin, μ = 0.1, 0.02", text.plain());
        List<RichText.Run> runs = text.runs();
        assertEquals(RichText.Level.SUBSCRIPT, runs.get(1).level());
        assertEquals(
                List.of("2/", "D"),
                runs.stream()
                        .filter(run -> run.level() == RichText.Level.SUBSCRIPT)
                        .skip(1)
                        .map(RichText.Run::text)
                        .toList());
        assertEquals(
                List.of("D", "μ"),
                runs.stream()
                        .filter(RichText.Run::italic)
                        .map(RichText.Run::text)
                        .toList());
    }
}
