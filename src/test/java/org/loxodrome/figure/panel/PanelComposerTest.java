package org.loxodrome.figure.panel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.RasterPainter;
import org.loxodrome.figure.plot.Labels;
import org.loxodrome.geometry.Direction;

/** A panel after many others is the panel that would have been the first. */
class PanelComposerTest {

    private static final Picture STABLE = ReferenceScene.of("stable", 2, Double.NaN);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whatWasDrawnBeforeLeavesNoTrace(int seed) {
        Random random = new Random(seed);
        PanelComposer composer = new PanelComposer();
        RasterPainter screen = new RasterPainter(600, 400);
        for (int step = 0; step < 25; step++) {
            PanelFigure figure = PanelFigure.of(changed(random), theme(random), 600, 400);
            screen.paint(composer.compose(figure).drawing(), 1);
            RasterPainter fresh = new RasterPainter(600, 400);
            fresh.paint(Panel.of(figure).drawing(), 1);
            assertArrayEquals(fresh.pixels(), screen.pixels(), "step " + step);
        }
    }

    @Test
    void theFanIsNotDrawnAgainWhileTheCurrentTrajectoryAndTheHeadsMove() {
        PanelComposer composer = new PanelComposer();
        List<Layer> before = composer.compose(withCurrent(40)).drawing().layers();
        List<Layer> after = composer.compose(withCurrent(41)).drawing().layers();
        int fan = 0;
        for (int i = 0; i < before.size(); i++) {
            switch (before.get(i).kind()) {
                case "trajectory", "region", "cross-line" -> {
                    fan++;
                    assertSame(before.get(i), after.get(i));
                }
                case "current", "marker-head" -> assertNotSame(before.get(i), after.get(i));
                default -> {}
            }
        }
        assertSame(true, fan >= 8, "a fan is in the picture");
    }

    @Test
    void labelsKeepStillWhileThePictureMovesAndFindTheirPlacesAtRest() {
        PanelComposer composer = new PanelComposer();
        Layer labels = labels(composer.compose(withCurrent(-15)));
        int others = 0;
        for (int pitch = -14; pitch <= 50; pitch++) {
            assertSame(labels, labels(composer.compose(withCurrent(pitch), true)));
            Panel atRest = Panel.of(withCurrent(pitch));
            others += Labels.boxes(labels(atRest)).equals(Labels.boxes(labels)) ? 0 : 1;
        }
        assertTrue(others > 0, "the curve comes the way of a label");
        PanelFigure last = withCurrent(20);
        assertEquals(Labels.boxes(labels(Panel.of(last))), Labels.boxes(labels(composer.compose(last))));
    }

    @Test
    void labelsFollowWhatTheyNameWhileThePictureMoves() {
        PanelComposer composer = new PanelComposer();
        Layer labels = labels(composer.compose(withCurrent(40)));
        PanelFigure moved = withCurrent(40).withWindow(new Window(35, 120, -20, 60));
        Layer after = labels(composer.compose(moved, true));
        assertNotSame(labels, after);
        assertEquals(Labels.boxes(labels(Panel.of(moved))), Labels.boxes(after));
    }

    private static Layer labels(Panel panel) {
        return panel.drawing().layers().stream()
                .filter(layer -> layer.kind().equals("labels"))
                .findFirst()
                .orElseThrow();
    }

    private static PanelFigure withCurrent(double pitch) {
        List<Curve> curves = new ArrayList<>(STABLE.curves());
        curves.add(new Curve(Curve.Role.CURRENT, 1, "", line(pitch)));
        List<Marker> markers = new ArrayList<>(STABLE.markers());
        markers.add(new Marker(Marker.Kind.HEAD, Direction.ofDegrees(75, pitch), "", 1));
        Picture picture = new Picture(curves, markers, STABLE.regions());
        return PanelFigure.of(picture, Theme.LIGHT, 900, 600).withWindow(new Window(30, 120, -20, 60));
    }

    private static Picture changed(Random random) {
        List<Curve> curves = new ArrayList<>(STABLE.curves());
        if (random.nextInt(3) == 0) {
            curves.remove(random.nextInt(curves.size()));
        }
        curves.add(
                random.nextInt(curves.size()),
                new Curve(Curve.Role.CURRENT, 1 + random.nextInt(3), "", line(30 + random.nextInt(20))));
        List<Marker> markers = new ArrayList<>(STABLE.markers());
        markers.add(new Marker(Marker.Kind.HEAD, Direction.ofDegrees(70 + random.nextInt(20), 30), "", 1));
        if (random.nextInt(3) == 0) {
            markers.remove(0);
        }
        return new Picture(curves, markers, random.nextInt(4) == 0 ? List.of() : STABLE.regions());
    }

    private static Theme theme(Random random) {
        return random.nextInt(6) == 0 ? Theme.DARK : Theme.LIGHT;
    }

    private static List<Direction> line(double pitch) {
        return List.of(Direction.ofDegrees(50, pitch), Direction.ofDegrees(75, pitch + 3), Direction.ofDegrees(95, 10));
    }
}
