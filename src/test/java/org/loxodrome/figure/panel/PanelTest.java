package org.loxodrome.figure.panel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.NumberText;
import org.loxodrome.figure.OkLab;
import org.loxodrome.figure.Patch;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.PictureStyle;
import org.loxodrome.figure.drawing.RasterPainter;
import org.loxodrome.figure.drawing.Typesetting;
import org.loxodrome.figure.file.PngFile;
import org.loxodrome.figure.file.Samples;
import org.loxodrome.figure.file.SvgFile;
import org.loxodrome.figure.plot.LegendEntry;
import org.loxodrome.geometry.Direction;

class PanelTest {

    private static final Picture STABLE = ReferenceScene.of("stable", 2, 3);

    static Stream<Theme> themes() {
        return Stream.of(Theme.LIGHT, Theme.DARK, Theme.PAPER, Theme.PROJECTOR);
    }

    @Test
    void everyCurveMarkerAndRegionHasALayerOfItsOwn() {
        Panel panel = Panel.of(PanelFigure.of(STABLE, Theme.LIGHT, 900, 600));
        assertEquals(6, count(panel, "trajectory"));
        assertEquals(1, count(panel, "current"));
        assertEquals(1, count(panel, "path"));
        assertEquals(5, count(panel, "cross-line"));
        assertEquals(1, count(panel, "region"));
        assertEquals(1, count(panel, "marker-l2"));
        assertEquals(6, count(panel, "marker-path-point"));
        Set<String> ids = new HashSet<>();
        for (Layer layer : panel.drawing().layers()) {
            assertTrue(ids.add(layer.id()), "two layers " + layer.id());
        }
    }

    @Test
    void theSameOrderGivesTheSameDrawing() throws IOException {
        PanelFigure figure = PanelFigure.of(STABLE, Theme.LIGHT, 900, 600);
        assertArrayEquals(svg(figure), svg(figure));
        RasterPainter first = new RasterPainter(900, 600);
        RasterPainter second = new RasterPainter(900, 600);
        second.paint(Panel.of(figure.withFontSize(20)).drawing(), 1);
        first.paint(Panel.of(figure).drawing(), 1);
        second.paint(Panel.of(figure).drawing(), 1);
        assertArrayEquals(first.pixels(), second.pixels());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void trajectoriesHaveTheColourOfTheirAlphaWhereTheyGo(Theme theme) {
        List<Curve> curves = new ArrayList<>();
        double[] alphas = {0.1, 1, 10, 100, 1e4, Double.POSITIVE_INFINITY};
        for (int i = 0; i < alphas.length; i++) {
            List<Direction> points = List.of(Direction.ofDegrees(10, 5 * i), Direction.ofDegrees(40, 5 * i + 2));
            curves.add(new Curve(Curve.Role.CURRENT, alphas[i], "", points));
        }
        Panel panel = Panel.of(PanelFigure.of(new Picture(curves, List.of(), List.of()), theme, 900, 600));
        BufferedImage image = PngFile.image(panel.drawing(), 144);
        for (int i = 0; i < alphas.length; i++) {
            Point2D at = panel.viewport().toPoint(curves.get(i).points().get(1));
            Color drawn = new Color(image.getRGB((int) (2 * at.getX() - 1), (int) (2 * at.getY())));
            assertEquals(theme.alphaScale().colorOf(alphas[i]), drawn, "α = " + alphas[i]);
        }
    }

    @Test
    void theScreenShowsWhatThePngFileShows() {
        Panel panel = Panel.of(PanelFigure.of(STABLE, Theme.DARK, 450, 300));
        RasterPainter screen = new RasterPainter(900, 600);
        screen.paint(panel.drawing(), 2);
        BufferedImage file = PngFile.image(panel.drawing(), 144);
        int different = 0;
        for (int i = 0; i < screen.pixels().length; i++) {
            Color one = new Color(screen.pixels()[i]);
            Color two = new Color(file.getRGB(i % 900, i / 900));
            different +=
                    Math.abs(one.getRed() - two.getRed()) > 3 || Math.abs(one.getBlue() - two.getBlue()) > 3 ? 1 : 0;
        }
        assertEquals(0, different);
    }

    @Test
    void aPictureWithNothingInItIsStillAPanel() {
        Panel panel = Panel.of(PanelFigure.of(Picture.EMPTY, Theme.LIGHT, 400, 300));
        assertEquals(Window.WHOLE, panel.viewport().window());
        assertTrue(panel.viewport().area().getWidth() > 300, "no room is kept for a legend");
        assertEquals(0, count(panel, "legend"));
    }

    @Test
    void aTinyPanelIsDrawnWithoutComplaint() {
        PanelFigure figure = PanelFigure.of(STABLE, Theme.LIGHT, 30, 20);
        assertFalse(Panel.of(figure).drawing().layers().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"stable, 2", "nonunique, 2", "switching, 2", "deep-escape, 3", "deep-trap, 3"})
    void noTextCoversAnotherTextOrAMarker(String dataset, int depth) {
        Picture picture = ReferenceScene.of(dataset, depth, 3);
        for (double size : new double[] {8, 13, 21}) {
            checkThatNoTextCoversAnything(PanelFigure.of(picture, Theme.LIGHT, 900, 640)
                    .withFontSize(size)
                    .withTexts("Title with α", "A caption that says what all this is about. ".repeat(5)));
        }
    }

    @ParameterizedTest
    @CsvSource({"stable, 2", "nonunique, 2", "switching, 2", "deep-escape, 3", "deep-trap, 3"})
    void noTextCoversAnotherOnOneColumnOfAJournalEither(String dataset, int depth) {
        Picture picture = ReferenceScene.of(dataset, depth, 3);
        for (double width : new double[] {60, 84, 120, 174}) {
            PanelFigure figure = PanelFigure.of(picture, Theme.PAPER, PanelFigure.points(width), 1)
                    .withFontSize(7)
                    .withTexts("Title with α", "A caption that says what all this is about. ".repeat(5));
            PanelFigure sized = figure.natural();
            Rectangle2D area = Panel.of(sized).viewport().area();
            assertEquals(0.7, area.getHeight() / area.getWidth(), 0.03, "shape of the plot on " + width + " mm");
            checkThatNoTextCoversAnything(sized);
        }
    }

    /** This one has as many entries as the plot beside them is high, and more. */
    @Test
    void onANaturalPageALegendBesideThePlotStaysThereHoweverLongTheCaption() {
        Picture picture = ReferenceScene.of("deep-trap", 3, 3);
        for (int sentences = 0; sentences < 30; sentences++) {
            PanelFigure figure = PanelFigure.of(picture, Theme.PAPER, PanelFigure.points(174), 1)
                    .withFontSize(9)
                    .withTexts("Title", "A caption that says what all this is about. ".repeat(sentences))
                    .natural();
            Panel panel = Panel.of(figure);
            assertTrue(panel.legend().get(0).box().getMinX()
                    > panel.viewport().area().getMaxX());
        }
    }

    private static void checkThatNoTextCoversAnything(PanelFigure figure) {
        Panel panel = Panel.of(figure);
        List<Rectangle2D> boxes = new ArrayList<>();
        panel.drawing()
                .layers()
                .forEach(layer -> layer.marks().forEach(mark -> {
                    if (mark instanceof Mark.Words words) {
                        boxes.add(box(words));
                    }
                }));
        markers(panel).forEach(boxes::add);
        int markers = markers(panel).size();
        Rectangle2D page = new Rectangle2D.Double(0, 0, figure.width(), figure.height());
        String which = figure.fontSize() + " on " + page;
        for (int i = 0; i < boxes.size(); i++) {
            assertTrue(page.contains(boxes.get(i)), which + " leaves the page: " + boxes.get(i));
            for (int k = 0; k < i && k < boxes.size() - markers; k++) {
                assertFalse(boxes.get(i).intersects(boxes.get(k)), which + ": " + boxes.get(i) + boxes.get(k));
            }
        }
    }

    @Test
    void theLegendListsEachThingOnce() {
        Panel panel = Panel.of(PanelFigure.of(STABLE, Theme.LIGHT, 900, 600));
        List<String> texts = words(panel, "legend").stream()
                .map(words -> words.text().plain())
                .toList();
        assertEquals(
                List.of(
                        "initialization scale α",
                        "3 (current)",
                        "0.1",
                        "0.3",
                        "1",
                        "10",
                        "100",
                        "10⁴",
                        "Qμ max-margin path",
                        "equal μ",
                        "start",
                        "ℓ2 max-margin",
                        "ℓ1 max-margin",
                        "path at given μ",
                        "separating directions"),
                texts);
    }

    @Test
    void theLegendSaysWhereItNamesTrajectories() {
        Panel panel = Panel.of(PanelFigure.of(STABLE, Theme.LIGHT, 900, 600));
        long trajectories = STABLE.curves().stream().filter(Curve::isTrajectory).count();
        assertEquals(trajectories, panel.legend().size());
        for (LegendEntry entry : panel.legend()) {
            String text = NumberText.of(entry.trajectory().alpha());
            assertTrue(
                    words(panel, "legend").stream()
                            .filter(word -> entry.box().contains(word.x(), word.y()))
                            .anyMatch(word -> word.text().plain().startsWith(text)),
                    text);
        }
    }

    @Test
    void aSelectedTrajectoryIsThickerAndTheOthersPaler() {
        PictureStyle style = new PictureStyle(Theme.LIGHT, 13);
        Curve curve =
                STABLE.curves().stream().filter(Curve::isTrajectory).findFirst().orElseThrow();
        assertTrue(style.pen(curve.with(Curve.Emphasis.STRONG)).width()
                > 2 * style.pen(curve).width());
        double usual = OkLab.contrast(style.color(curve), Theme.LIGHT.background());
        double faint = OkLab.contrast(style.color(curve.with(Curve.Emphasis.FAINT)), Theme.LIGHT.background());
        assertTrue(faint < usual / 2 && faint > 1.2, "contrast " + faint + " instead of " + usual);
    }

    @Test
    void axesNameTheDegrees() {
        Panel panel = Panel.of(PanelFigure.of(STABLE, Theme.LIGHT, 900, 600));
        List<String> texts =
                words(panel, "axes").stream().map(words -> words.text().plain()).toList();
        assertTrue(texts.containsAll(List.of("azimuth (°)", "pitch (°)", "70", "90", "0", "25")), texts.toString());
    }

    @Test
    void arrowsShowTheDirectionOfTimeOnTrajectoriesOnly() {
        Panel panel = Panel.of(PanelFigure.of(STABLE, Theme.LIGHT, 900, 600));
        for (Layer layer : panel.drawing().layers()) {
            long arrows =
                    layer.marks().stream().filter(Mark.Area.class::isInstance).count();
            if (layer.kind().equals("trajectory")) {
                assertTrue(arrows >= 1, layer.title());
            } else if (layer.kind().equals("path") || layer.kind().equals("cross-line")) {
                assertEquals(0, arrows);
            }
        }
    }

    /** Else it would be lost on the line of a trajectory that is as light or as dark. */
    @Test
    void theDashesOfThePathHaveAHalo() {
        Panel panel = Panel.of(PanelFigure.of(STABLE, Theme.DARK, 900, 600));
        List<Mark> marks = layers(panel, "path").get(0).marks();
        Mark.Line halo = (Mark.Line) marks.get(0);
        Mark.Line dashes = (Mark.Line) marks.get(1);
        assertEquals(Theme.DARK.background(), halo.color());
        assertEquals(Theme.DARK.ink(), dashes.color());
        assertEquals(dashes.pen().dash(), halo.pen().dash(), 0);
        assertEquals(dashes.pen().gap(), halo.pen().gap(), 0);
        assertTrue(halo.pen().width() > 1.5 * dashes.pen().width());
        assertTrue(layers(panel, "trajectory").stream()
                .flatMap(layer -> layer.marks().stream())
                .noneMatch(mark -> mark.color().equals(Theme.DARK.background())));
    }

    @Test
    void anArrowGivesWayToAHead() {
        PanelFigure figure = PanelFigure.of(STABLE, Theme.LIGHT, 900, 600).withWindow(new Window(60, 95, -5, 40));
        Panel panel = Panel.of(figure);
        Rectangle2D arrow = arrows(panel).get(0);
        Direction on = panel.viewport().toDirection(arrow.getCenterX(), arrow.getCenterY());
        List<Marker> markers = new ArrayList<>(STABLE.markers());
        markers.add(new Marker(Marker.Kind.HEAD, on, "", 1));
        List<Rectangle2D> left = arrows(Panel.of(new PanelFigure(
                STABLE.withMarkers(markers), figure.window(), Theme.LIGHT, 900, 600, 13, false, "", "")));
        assertFalse(left.contains(arrow));
        assertTrue(arrows(panel).containsAll(left));
        assertTrue(left.size() >= arrows(panel).size() - 2, "others are gone too");
    }

    private static List<Rectangle2D> arrows(Panel panel) {
        return layers(panel, "trajectory").stream()
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Area.class::isInstance)
                .map(mark -> ((Mark.Area) mark).shape().getBounds2D())
                .toList();
    }

    private static List<Layer> layers(Panel panel, String kind) {
        return panel.drawing().layers().stream()
                .filter(layer -> layer.kind().equals(kind))
                .toList();
    }

    @Test
    void aRegionIsTintedAndHatchedInsideItsBorder() {
        Patch patch = new Patch(
                "region", List.of(Direction.ofDegrees(0, 0), Direction.ofDegrees(40, 0), Direction.ofDegrees(20, 30)));
        PanelFigure figure = PanelFigure.of(new Picture(List.of(), List.of(), List.of(patch)), Theme.LIGHT, 900, 600)
                .withWindow(new Window(-10, 50, -10, 40));
        Panel panel = Panel.of(figure);
        List<Mark> marks = panel.drawing().layers().get(0).marks();
        assertEquals(3, marks.size());
        Rectangle2D area = ((Mark.Area) marks.get(0)).shape().getBounds2D();
        Shape hatching = ((Mark.Line) marks.get(1)).path();
        assertTrue(area.contains(hatching.getBounds2D()));
        assertTrue(strokes(hatching) > 0.95 * length(((Mark.Line) marks.get(2)).path()) / (0.48 * 13));
        assertEquals(Theme.LIGHT.regionHatch(), ((Mark.Line) marks.get(1)).color());
        Point2D inside = panel.viewport().toPoint(Direction.ofDegrees(20, 10));
        assertEquals(
                Theme.LIGHT.regionFill().getRGB(),
                PngFile.image(panel.drawing(), 72).getRGB((int) inside.getX(), (int) inside.getY()));
    }

    @Test
    void markersOutOfViewAreNotDrawn() {
        PanelFigure figure = PanelFigure.of(STABLE, Theme.LIGHT, 900, 600).withWindow(new Window(85, 95, -5, 5));
        Panel panel = Panel.of(figure);
        assertEquals(0, count(panel, "marker-l2"));
        assertEquals(1, count(panel, "marker-l1"));
    }

    @Test
    void aHeadHasTheColourOfItsTrajectory() {
        Marker head = new Marker(Marker.Kind.HEAD, Direction.ofDegrees(10, 10), "", 100);
        Panel panel = Panel.of(PanelFigure.of(new Picture(List.of(), List.of(head), List.of()), Theme.LIGHT, 300, 300));
        Mark fill = panel.drawing().layers().get(0).marks().get(1);
        assertEquals(Theme.LIGHT.alphaScale().colorOf(100), ((Mark.Area) fill).color());
    }

    private static int strokes(Shape path) {
        int strokes = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            strokes += i.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        return strokes;
    }

    private static double length(Shape path) {
        double length = 0;
        double[] last = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            double[] next = new double[6];
            if (i.currentSegment(next) == PathIterator.SEG_LINETO) {
                length += Math.hypot(next[0] - last[0], next[1] - last[1]);
            }
            last = next;
        }
        return length;
    }

    private static byte[] svg(PanelFigure figure) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgFile.write(Panel.of(figure).drawing(), Samples.PROVENANCE, out);
        return out.toByteArray();
    }

    private static int count(Panel panel, String kind) {
        return (int) panel.drawing().layers().stream()
                .filter(layer -> layer.kind().equals(kind))
                .count();
    }

    private static List<Mark.Words> words(Panel panel, String kind) {
        return panel.drawing().layers().stream()
                .filter(layer -> layer.kind().equals(kind))
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .toList();
    }

    private static List<Rectangle2D> markers(Panel panel) {
        return panel.drawing().layers().stream()
                .filter(layer -> layer.kind().startsWith("marker-"))
                .map(layer -> ((Mark.Area) layer.marks().get(1)).shape().getBounds2D())
                .toList();
    }

    private static Rectangle2D box(Mark.Words words) {
        double width = Typesetting.widthOf(words.text(), words.size());
        double height = Typesetting.capHeight(words.size());
        double start = words.anchor().start(width);
        return words.upwards()
                ? new Rectangle2D.Double(words.x() - height, words.y() - width - start, height, width)
                : new Rectangle2D.Double(words.x() + start, words.y() - height, width, height);
    }
}
