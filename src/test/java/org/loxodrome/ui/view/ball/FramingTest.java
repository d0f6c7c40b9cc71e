package org.loxodrome.ui.view.ball;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loxodrome.analysis.NormBall;
import org.loxodrome.figure.BallPicture;
import org.loxodrome.geometry.Polyhedron.Corner;
import org.loxodrome.margin.QMargin;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;
import org.loxodrome.ui.view.space.Projection;
import org.loxodrome.ui.view.space.ScreenPoint;
import org.loxodrome.ui.view.space.Viewpoint;

class FramingTest {

    @ParameterizedTest
    @CsvSource({
        "stable, 430, 560",
        "nonunique, 800, 600",
        "switching, 430, 560",
        "deep-escape, 900, 400",
        "deep-trap, 430, 560"
    })
    void everythingIsInTheViewAndTheTouchingPointInFront(String preset, double width, double height) {
        BallPicture picture = picture(preset);
        Viewpoint viewpoint = Framing.whole(picture, width, height);
        Projection projection = new Projection(viewpoint, width, height);
        for (BallPicture.Facet facet : picture.facets()) {
            for (Corner corner : facet.face().corners()) {
                assertInside(projection.project(corner.w1(), corner.w2(), corner.w3()), width, height);
            }
        }
        projection.horizon(1, 90).forEach(place -> assertInside(place, width, height));
        assertTrue(projection.project(picture.touches().get(0).marker().at()).inFront());
    }

    @ParameterizedTest
    @CsvSource({"stable, 430, 560", "deep-trap, 900, 400"})
    void aCloseUpHasTheTouchingPointInTheMiddle(String preset, double width, double height) {
        BallPicture picture = picture(preset);
        Viewpoint whole = Framing.whole(picture, width, height);
        Viewpoint close = Framing.close(picture, new Projection(whole, width, height), whole);
        double[] point = picture.touches().get(0).point();
        ScreenPoint at = new Projection(close, width, height).project(point[0], point[1], point[2]);
        assertEquals(width / 2, at.x(), 0.1 * width);
        assertEquals(height / 2, at.y(), 0.1 * height);
        assertTrue(close.zoom() > 2 * whole.zoom());
    }

    private static BallPicture picture(String preset) {
        Dataset data = Presets.named(preset).dataset();
        Depth depth = new Depth(2);
        return NormBall.of(data, depth, 0.05, new QMargin(data, depth).at(0.05).direction())
                .map(BallPicture::of)
                .orElseThrow();
    }

    private static void assertInside(ScreenPoint place, double width, double height) {
        assertTrue(place.x() > 0 && place.x() < width && place.y() > 0 && place.y() < height, place.toString());
    }
}
