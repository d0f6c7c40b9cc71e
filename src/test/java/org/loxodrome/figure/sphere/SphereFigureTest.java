package org.loxodrome.figure.sphere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.loxodrome.analysis.SphereField;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Marker;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.Surface;
import org.loxodrome.figure.SurfaceTint;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.chart.PageTexts;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.drawing.Typesetting;
import org.loxodrome.figure.file.PdfFile;
import org.loxodrome.figure.file.Samples;
import org.loxodrome.figure.file.SvgFile;
import org.loxodrome.figure.file.TikzFile;
import org.loxodrome.figure.panel.PanelFigure;
import org.loxodrome.figure.panel.ReferenceScene;
import org.loxodrome.geometry.Direction;
import org.loxodrome.geometry.SphereMap;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Presets;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SphereFigureTest {

    private static final Picture STABLE = ReferenceScene.of("stable", 2, 3);
    private static final Outlook FACING = Outlook.facing(Direction.ofDegrees(70, 30));
    private static final Outlook FROM_BEHIND = Outlook.facing(Direction.ofDegrees(-110, -30));

    /** From w₁ to −w₁ over w₂: seen along w₁, half of it is in front. */
    private static final Curve HALF_CIRCLE = new Curve(
            Curve.Role.TRAJECTORY,
            1,
            "",
            List.of(Direction.of(1, 0, 0), Direction.of(0, 1, 0), Direction.of(-1, 1e-3, 0)));

    @Test
    void everyCurveMarkerAndRegionHasALayerOfItsOwn() {
        Drawing drawing = column(STABLE, FACING).drawing();
        Map<String, Integer> kinds = kinds(drawing);
        for (String kind : List.of("globe", "graticule", "horizon", "axes", "region", "current", "path", "legend")) {
            assertEquals(1, kinds.get(kind), kind);
        }
        assertEquals(6, kinds.get("trajectory"));
        assertEquals(5, kinds.get("cross-line"));
        assertEquals(6, kinds.get("marker-path-point"));
        assertEquals(1, kinds.get("labels"));
        assertFalse(kinds.containsKey("hidden-trajectory"));
        Set<String> ids = new HashSet<>();
        drawing.layers().forEach(layer -> assertTrue(ids.add(layer.id()), "two layers " + layer.id()));
    }

    @Test
    void seenFromBehindAllOfItIsHidden() {
        Map<String, Integer> kinds = kinds(column(STABLE, FROM_BEHIND).drawing());
        assertEquals(6, kinds.get("hidden-trajectory"));
        assertEquals(6, kinds.get("hidden-marker-path-point"));
        assertEquals(1, kinds.get("hidden-region"));
        assertFalse(kinds.containsKey("trajectory"));
        assertFalse(kinds.containsKey("marker-path-point"));
    }

    @Test
    void namesBehindTheSphereAreFaint() {
        Drawing drawing = column(STABLE, FROM_BEHIND).drawing();
        List<Mark.Words> names = words(drawing, "hidden-labels");
        String all = names.stream().map(name -> name.text().plain()).collect(Collectors.joining(" "));
        for (Marker marker : STABLE.markers()) {
            String value = marker.label().substring(marker.label().indexOf("= ") + 1);
            assertTrue(all.contains(value), value + " is not in " + all);
        }
        names.forEach(name -> assertEquals(Theme.PAPER.faded(Theme.PAPER.ink()), name.color()));
    }

    /** In front labels on lines have a veil; what is behind veils nothing in front. */
    @Test
    void namesBehindTheSphereHaveNoVeil() {
        List<Curve> curves = new ArrayList<>();
        for (double pitch = -40; pitch < 85; pitch += 5) {
            double height = pitch;
            List<Direction> level = IntStream.range(0, 40)
                    .mapToObj(k -> Direction.ofDegrees(-30 + 5 * k, height))
                    .toList();
            curves.add(new Curve(Curve.Role.TRAJECTORY, 100 + pitch, "", level));
        }
        Picture crowded = STABLE.withCurves(curves);
        assertTrue(hasVeils(column(crowded, FACING).drawing(), "labels"));
        Drawing fromBehind = column(crowded, FROM_BEHIND).drawing();
        assertFalse(words(fromBehind, "hidden-labels").isEmpty());
        assertFalse(hasVeils(fromBehind, "hidden-labels"));
    }

    private static boolean hasVeils(Drawing drawing, String kind) {
        return layer(drawing, kind).marks().stream().anyMatch(Mark.Area.class::isInstance);
    }

    @Test
    void labelsStayWhereTheyAreOrAreLeftOut() {
        SphereFigure figure = column(STABLE, FACING);
        Drawing labelled = new SteadySphere(figure, true).with(STABLE, FROM_BEHIND);
        assertEquals(words(figure.drawing(), "labels"), words(labelled, "labels"));
        Map<String, Integer> kinds = kinds(new SteadySphere(figure, false).with(STABLE, FACING));
        assertFalse(kinds.containsKey("labels") || kinds.containsKey("hidden-labels"));
    }

    /** The colour at a place is that of the last band drawn there. */
    @Test
    void theSurfaceIsColouredByItsBands() {
        Dataset dataset = Presets.named("stable").dataset();
        SurfaceTint tint = new SurfaceTint(Surface.MARGIN, SphereField.margin(dataset, () -> false), 0.2, 8);
        SphereFigure figure =
                SphereFigure.of(STABLE, FACING, Theme.LIGHT, 300, 300).withTint(Optional.of(tint), false);
        List<Mark> bands = layer(figure.drawing(), "surface").marks();
        assertEquals(8, bands.size());
        int compared = 0;
        for (int azimuth = -180; azimuth < 180; azimuth += 10) {
            for (int pitch = -85; pitch < 90; pitch += 10) {
                Direction direction = Direction.ofDegrees(azimuth, pitch);
                double value = tint.field().at(azimuth, pitch);
                boolean clear = Math.abs(value / 0.2 - Math.rint(value / 0.2)) > 0.15;
                if (figure.projection().facing(direction) > 0.05 && clear) {
                    SphereMap.Place place = figure.projection().placeOf(direction);
                    long covering = bands.stream()
                            .filter(band -> ((Mark.Area) band).shape().contains(place.x(), place.y()))
                            .count();
                    assertEquals(tint.bandAt(azimuth, pitch) + 1, covering, direction + " " + value);
                    compared++;
                }
            }
        }
        assertTrue(compared > 200, compared + " compared");
        Rectangle2D horizon = line(figure.drawing(), "horizon").path().getBounds2D();
        bands.forEach(band ->
                assertTrue(horizon.contains(((Mark.Area) band).shape().getBounds2D()), "nothing beyond the horizon"));
        assertFalse(kinds(figure.drawing()).containsKey("scale"));
    }

    @Test
    void aScaleSaysWhichColourIsWhichNumber() {
        Dataset dataset = Presets.named("stable").dataset();
        SurfaceTint tint = new SurfaceTint(Surface.MARGIN, SphereField.margin(dataset, () -> false), 0.2, 8);
        SphereFigure plain = column(STABLE, FACING);
        SphereFigure figure = plain.withTint(Optional.of(tint), true).natural();
        assertTrue(figure.height() > plain.natural().height() + 2 * figure.fontSize());
        List<String> words = words(figure.drawing(), "scale").stream()
                .map(word -> word.text().plain())
                .toList();
        assertTrue(words.containsAll(List.of("0", "0.2", "1.6")), () -> words.toString());
        assertTrue(words.get(0).contains("margin in the units of the data"), () -> words.toString());
        for (Mark.Words word : words(figure.drawing(), "scale")) {
            double half = Typesetting.widthOf(word.text(), word.size()) / 2;
            assertTrue(
                    word.x() - half >= 0 && word.x() + half <= figure.width(),
                    word.text().plain());
        }
    }

    private static Layer layer(Drawing drawing, String kind) {
        return drawing.layers().stream()
                .filter(layer -> layer.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<Mark.Words> words(Drawing drawing, String kind) {
        return layer(drawing, kind).marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .toList();
    }

    @Test
    void hiddenLinesAreDashedThinnerAndFainter() {
        Picture picture = new Picture(List.of(HALF_CIRCLE), List.of(), List.of());
        Drawing drawing = SphereFigure.of(picture, Outlook.facing(Direction.of(1, 0, 0)), Theme.PAPER, 300, 300)
                .drawing();
        Mark.Line front = line(drawing, "trajectory");
        Mark.Line hidden = line(drawing, "hidden-trajectory");
        assertFalse(front.pen().isDashed());
        assertTrue(hidden.pen().isDashed());
        assertTrue(hidden.pen().width() < front.pen().width());
        assertEquals(Theme.PAPER.alphaScale().colorOf(1), front.color());
        assertEquals(Theme.PAPER.faded(front.color()), hidden.color());
        Rectangle2D before = front.path().getBounds2D();
        Rectangle2D behind = hidden.path().getBounds2D();
        assertEquals(before.getMaxX(), behind.getMaxX(), 1e-9, "they meet at the horizon");
        assertEquals(150 + 0.41 * 300, before.getMaxX(), 1e-9);
        assertEquals(150, before.getMinX(), 1e-9);
    }

    static Stream<SphereFigure> pages() {
        double column = PanelFigure.points(84);
        return Stream.of("stable", "nonunique", "switching")
                .map(name -> ReferenceScene.of(name, 2, 3))
                .flatMap(picture -> Stream.of(
                        column(picture, FACING),
                        column(picture, Outlook.facing(Direction.ofDegrees(120, 5))),
                        figure(picture, FACING, PanelFigure.points(174), column, 9)
                                .natural(),
                        figure(picture, FACING, PanelFigure.points(254), PanelFigure.points(143), 14)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void textsAreOnThePageAndApart(SphereFigure figure) {
        PageTexts.assertApart(figure.drawing());
    }

    @Test
    void theSphereFillsTheColumnsWidth() {
        SphereFigure figure = column(STABLE, FACING);
        assertEquals(0.41 * figure.width(), figure.projection().radius(), 1e-6);
    }

    @Test
    void withoutLegendMarkersHaveTheirNamesAndTheSphereAllOfThePage() {
        SphereFigure figure = SphereFigure.of(STABLE, FACING, Theme.DARK, 640, 400);
        assertEquals(0.41 * 400, figure.projection().radius(), 1e-9);
        assertEquals(320, figure.projection().middle().getX(), 1e-9);
        assertEquals(200, figure.projection().middle().getY(), 1e-9);
        String texts = texts(figure.drawing());
        assertTrue(texts.contains("start") && texts.contains("ℓ2 max-margin"), texts);
    }

    @ParameterizedTest
    @CsvSource({"4, 0.3, 0", "20, -0.5, 0.4"})
    void aMagnifiedSphereStaysInItsArea(double zoom, double right, double down) {
        Outlook near = new Outlook(70, 30, zoom, right, down);
        Drawing drawing = column(STABLE, near).drawing();
        Set<Rectangle2D> clips = new HashSet<>();
        for (Layer layer : drawing.layers()) {
            if (layer.clip() != null) {
                clips.add(layer.clip());
            }
        }
        assertEquals(1, clips.size(), "one clip for all");
        PageTexts.assertApart(drawing);
    }

    @Test
    void aPictureWithNothingInItIsStillASphere() {
        Map<String, Integer> kinds = kinds(column(Picture.EMPTY, FACING).drawing());
        assertEquals(Set.of("globe", "graticule", "hidden-graticule", "horizon", "axes", "texts"), kinds.keySet());
    }

    @Test
    void directionsInThePlaneAreOnTheEquator() {
        Picture plane = new Picture(
                List.of(new Curve(Curve.Role.TRAJECTORY, 1, "", List.of(Direction.of(1, 0), Direction.of(1, 1)))),
                List.of(new Marker(Marker.Kind.L2, Direction.of(0, 1), "")),
                List.of());
        Outlook equator = Outlook.facing(Direction.of(1, 1));
        Drawing drawing = SphereFigure.of(plane, equator, Theme.PAPER, 300, 200).drawing();
        Rectangle2D path = line(drawing, "trajectory").path().getBounds2D();
        assertEquals(100, path.getCenterY(), 1e-9);
    }

    @Test
    void svgHasAGroupForEveryLayer() throws Exception {
        Drawing drawing = column(STABLE, FROM_BEHIND).drawing();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgFile.write(drawing, Samples.PROVENANCE, out);
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
        Map<String, Integer> classes = new TreeMap<>();
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            classes.merge(((Element) groups.item(i)).getAttribute("class"), 1, Integer::sum);
        }
        kinds(drawing).forEach((kind, count) -> assertEquals(count, classes.get(kind), kind));
        NodeList paths = svg.getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            assertTrue(((Element) paths.item(i)).getAttribute("d").startsWith("M"), "an empty path");
        }
        assertTrue(out.size() < 200_000, out.size() + " bytes");
    }

    @Test
    void tikzHasAScopeForEveryLayer() throws Exception {
        Drawing drawing = column(STABLE, FACING).drawing();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TikzFile.write(drawing, Samples.PROVENANCE, out);
        String tex = out.toString(StandardCharsets.UTF_8);
        assertEquals(drawing.layers().size(), count(tex, "\\begin{scope}"));
        assertTrue(tex.contains("\n% graticule\n"), tex);
        assertTrue(tex.contains("dash pattern"), tex);
    }

    @Test
    void markersAndLabelsAreTextInAPdf() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFile.write(column(STABLE, FACING).drawing(), Samples.PROVENANCE, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            for (String part : List.of("μ = 0.02", "w3", "max-margin path", "separating directions", "On the sphere")) {
                assertTrue(text.contains(part), part + " in " + text);
            }
        }
    }

    private static SphereFigure column(Picture picture, Outlook outlook) {
        double width = PanelFigure.points(84);
        return figure(picture, outlook, width, width, 7.5).natural();
    }

    private static SphereFigure figure(Picture picture, Outlook outlook, double width, double height, double em) {
        return SphereFigure.of(picture, outlook, Theme.PAPER, width, height)
                .withFontSize(em)
                .withTexts("On the sphere", "The axis w_3 points up; what is behind the sphere is dashed.");
    }

    private static Map<String, Integer> kinds(Drawing drawing) {
        Map<String, Integer> kinds = new TreeMap<>();
        drawing.layers().forEach(layer -> kinds.merge(layer.kind(), 1, Integer::sum));
        return kinds;
    }

    private static Mark.Line line(Drawing drawing, String kind) {
        return drawing.layers().stream()
                .filter(layer -> layer.kind().equals(kind))
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String texts(Drawing drawing) {
        StringBuilder texts = new StringBuilder();
        drawing.layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .forEach(words -> texts.append(words.text().plain()).append('\n'));
        return texts.toString();
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
