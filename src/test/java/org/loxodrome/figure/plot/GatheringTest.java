package org.loxodrome.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.geometry.Direction;

class GatheringTest {

    private static final PictureStyle STYLE = new PictureStyle(Theme.LIGHT, 10);
    private static final Direction AT = Direction.of(1, 0, 0);
    private static final Direction NEAR = Direction.of(1, 0.01, 0);

    private final Gathering gathering = new Gathering();

    private static Plot.Spot spot(Marker marker, double x) {
        return Plot.Spot.of(marker, new Point2D.Double(x, 100), STYLE);
    }

    private static Plot.Spot spot(Marker.Kind kind, Direction direction, double x) {
        return spot(new Marker(kind, direction, ""), x);
    }

    private static Plot.Spot point(Marker.Kind kind, double mu, double x) {
        return spot(new Marker(kind, NEAR, "μ = " + mu, mu), x);
    }

    private List<String> texts(Plot.Spot... spots) {
        return gathering.of(List.of(spots)).stream().map(LabelledPlace::text).toList();
    }

    @Test
    void markersThatAreApartKeepTheirOwnLabels() {
        assertEquals(
                List.of("μ = 0.5", "μ = 0.1"),
                texts(point(Marker.Kind.PATH_POINT, 0.5, 100), point(Marker.Kind.PATH_POINT, 0.1, 110)));
    }

    @Test
    void aMarkerThatIsSeenNeedsNoNameAndOneThatIsCoveredDoes() {
        assertEquals(List.of(""), texts(spot(Marker.Kind.L1, AT, 100)));
        assertEquals(
                List.of("ℓ_2 max-margin, μ = 0.5"),
                texts(point(Marker.Kind.PATH_POINT, 0.5, 102), spot(Marker.Kind.L2, AT, 100)));
    }

    @Test
    void severalOfOneKindNeedNoNameEither() {
        assertEquals(List.of(""), texts(spot(Marker.Kind.L1, AT, 100), spot(Marker.Kind.L1, NEAR, 102)));
    }

    @Test
    void theCurrentPointOfThePathAndTheGivenOneOfTheSameMuAreSaidOnce() {
        assertEquals(
                List.of("μ = 0.1"),
                texts(point(Marker.Kind.PATH_POINT, 0.1, 100), point(Marker.Kind.CURRENT_PATH_POINT, 0.1, 100)));
    }

    @Test
    void headsAndSilentPointsShareNoLabel() {
        Marker silent = new Marker(Marker.Kind.CURRENT_PATH_POINT, AT, "");
        Marker head = new Marker(Marker.Kind.HEAD, AT, "", 100);
        assertEquals(List.of(""), texts(spot(Marker.Kind.L2, AT, 100), spot(silent, 100), spot(head, 100)));
    }

    /** Each covers the next one, but the last is far from the first. */
    @Test
    void aRowOfMarkersIsNoPlace() {
        assertEquals(
                List.of("μ = 0.5, 0.4", "μ = 0.3, 0.2"),
                texts(
                        point(Marker.Kind.PATH_POINT, 0.5, 100),
                        point(Marker.Kind.PATH_POINT, 0.4, 103),
                        point(Marker.Kind.PATH_POINT, 0.3, 106),
                        point(Marker.Kind.PATH_POINT, 0.2, 109)));
    }

    @Test
    void theFarSideOfTheSphereIsNotCovered() {
        assertEquals(
                List.of("", ""),
                texts(spot(Marker.Kind.L2, AT, 100), spot(Marker.Kind.L1, Direction.of(-1, 0, 0), 100)));
    }

    /** The radii are 4 and 2.72. */
    @Test
    void markersThatShareALabelDoSoUntilTheyAreClearlyApart() {
        Plot.Spot l2 = spot(Marker.Kind.L2, AT, 100);
        assertEquals(2, texts(l2, point(Marker.Kind.PATH_POINT, 0.5, 105.5)).size());
        assertEquals(1, texts(l2, point(Marker.Kind.PATH_POINT, 0.5, 104.5)).size());
        assertEquals(1, texts(l2, point(Marker.Kind.PATH_POINT, 0.5, 105.5)).size());
        assertEquals(2, texts(l2, point(Marker.Kind.PATH_POINT, 0.5, 106.5)).size());
        assertEquals(2, texts(l2, point(Marker.Kind.PATH_POINT, 0.5, 105.5)).size());
    }

    @Test
    void aPlaceIsKnownByItsMostImportantMarkerWhateverItSays() {
        Plot.Spot l2 = spot(Marker.Kind.L2, AT, 100);
        Object alone = gathering.of(List.of(l2)).get(0).key();
        LabelledPlace joint = gathering
                .of(List.of(point(Marker.Kind.PATH_POINT, 0.5, 100), l2))
                .get(0);
        assertEquals(alone, joint.key());
        assertEquals(List.of(l2.box()), List.of(joint.box()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {97, 100, 103})
    void theBoxIsASquareAroundAllMarkers(double other) {
        double first = 100;
        LabelledPlace place = gathering
                .of(List.of(spot(Marker.Kind.L2, AT, first), point(Marker.Kind.PATH_POINT, 0.5, other)))
                .get(0);
        double from = Math.min(first - 4, other - 2.72);
        double to = Math.max(first + 4, other + 2.72);
        assertEquals(from, place.box().getMinX(), 1e-9);
        assertEquals(to, place.box().getMaxX(), 1e-9);
        assertEquals(place.box().getWidth(), place.box().getHeight(), 1e-9);
        assertEquals(100, place.box().getCenterY(), 1e-9);
    }
}
