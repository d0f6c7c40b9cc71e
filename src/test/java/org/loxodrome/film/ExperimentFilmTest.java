package org.loxodrome.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.drawing.Layer;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.figure.film.FilmKind;
import org.loxodrome.figure.film.FilmOrder;
import org.loxodrome.figure.film.FilmView;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.DatasetException;
import org.loxodrome.problem.Presets;
import org.loxodrome.problem.RandomDataset;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.FigureException;
import org.loxodrome.session.MarginTheory;

/** What moves in a film, and above all what does not. */
class ExperimentFilmTest {

    private static final int FRAMES = 5;
    private static final Experiment EXPERIMENT =
            Experiment.of(Presets.named("stable")).withFan(List.of(0.3, 10.0, Double.POSITIVE_INFINITY));

    private static ExperimentFilm film(FilmKind kind, FilmView view) {
        return film(EXPERIMENT, kind, view);
    }

    private static ExperimentFilm film(Experiment experiment, FilmKind kind, FilmView view) {
        FilmOrder order = new FilmOrder(kind, view, FRAMES, 25, 640, 360, Theme.LIGHT, 9);
        return ExperimentFilm.of(experiment, true, order, EngineChoice::engine, new MarginTheory(), () -> false);
    }

    @ParameterizedTest
    @EnumSource(FilmKind.class)
    void axesLegendAndLabelsStayWhereTheyAre(FilmKind kind) {
        ExperimentFilm film = film(kind, FilmView.BOTH);
        Set<List<String>> places = new HashSet<>();
        for (int i = 0; i < FRAMES; i++) {
            places.add(panelWords(film.frame(i)));
        }
        assertEquals(1, places.size());
        assertTrue(places.iterator().next().size() > 20);
    }

    @Test
    void thePanelShowsTheExperimentsPart() {
        Window part = new Window(60, 62, 10, 12);
        Experiment near = EXPERIMENT.withView(EXPERIMENT.view().withPart(Optional.of(part)));
        assertTrue(names(film(near, FilmKind.TIME, FilmView.BOTH), "61.5"));
        assertFalse(names(film(FilmKind.TIME, FilmView.BOTH), "61.5"));
    }

    private static boolean names(ExperimentFilm film, String tick) {
        return words(panel(film.frame(0)), "axes")
                .anyMatch(words -> words.text().plain().equals(tick));
    }

    @ParameterizedTest
    @EnumSource(value = FilmKind.class, names = "ROTATION", mode = EnumSource.Mode.EXCLUDE)
    void everyFrameIsAnotherOne(FilmKind kind) {
        ExperimentFilm film = film(kind, FilmView.BOTH);
        Set<List<String>> readings = new HashSet<>();
        for (int i = 0; i < FRAMES; i++) {
            readings.add(words(film.frame(i), Set.of("head")));
        }
        assertEquals(FRAMES, readings.size());
    }

    @ParameterizedTest
    @EnumSource(value = FilmKind.class, names = "ROTATION", mode = EnumSource.Mode.EXCLUDE)
    void readingsBeginWhereTheyAlwaysDo(FilmKind kind) {
        ExperimentFilm film = film(kind, FilmView.PANEL);
        Set<List<Double>> starts = new HashSet<>();
        for (int i = 0; i < FRAMES; i++) {
            starts.add(words(film.frame(i), "head").map(Mark.Words::x).toList());
        }
        assertEquals(1, starts.size());
    }

    static List<List<Object>> ends() {
        return List.of(
                List.of(FilmKind.ALPHA, "α = 0.01000", "α = 1.000 × 106"),
                List.of(FilmKind.MU, "μ = ∞", "μ = 0"),
                List.of(FilmKind.TIME, "γ̃ = 1.000 × 10−4", "γ̃ = 1.000 × 107"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void aFilmGoesFromOneEndToTheOther(List<Object> ends) {
        ExperimentFilm film = film((FilmKind) ends.get(0), FilmView.PANEL);
        assertEquals(ends.get(1), reading(film.frame(0)));
        assertEquals(ends.get(2), reading(film.frame(FRAMES - 1)));
    }

    @Test
    void aTurnLeadsBackToItsBeginning() {
        ExperimentFilm film = film(FilmKind.ROTATION, FilmView.SPHERE);
        List<String> axes = new ArrayList<>();
        for (int i = 0; i < FRAMES; i++) {
            axes.addAll(words(film.frame(i), Set.of("axes", "hidden-axes")));
        }
        assertEquals(axes.size(), new HashSet<>(axes).size() + FRAMES - 1, "only w_3 stays where it is");
    }

    @Test
    void whatIsPassedIsDrawnAndWhatIsToComeIsPale() {
        ExperimentFilm film = film(FilmKind.TIME, FilmView.PANEL);
        for (int i = 0; i < FRAMES; i++) {
            Drawing frame = film.frame(i);
            assertEquals(6, count(frame, "trajectory"), "three pale ones below three");
            assertEquals(2, count(frame, "current"));
            assertEquals(4, count(frame, "marker-head"));
        }
        assertNotEquals(lines(film.frame(1), "trajectory"), lines(film.frame(2), "trajectory"));
    }

    static List<List<Object>> otherDimensions() {
        return Stream.of(2, 5)
                .flatMap(d -> Stream.of(FilmKind.values()).map(kind -> List.<Object>of(d, kind)))
                .filter(combination -> !combination.equals(List.of(2, FilmKind.ROTATION)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("otherDimensions")
    void otherDimensionsAreADiskOrAProjection(List<Object> dimensionAndKind) {
        int dimension = (int) dimensionAndKind.get(0);
        FilmKind kind = (FilmKind) dimensionAndKind.get(1);
        ExperimentFilm film = film(experiment(dimension), kind, FilmView.BOTH);
        for (int i = 0; i < FRAMES; i++) {
            Drawing frame = film.frame(i);
            String axes = String.join(" ", words(frame, Set.of("axes", "hidden-axes")));
            assertTrue(axes.contains(dimension == 2 ? "training" : "projection"), axes);
            long lines = panel(frame).layers().stream()
                    .filter(layer -> layer.kind().equals("trajectory"))
                    .count();
            assertEquals(kind == FilmKind.TIME ? 6 : 3, lines);
        }
    }

    @Test
    void aHeadIsOnItsTrajectoryAlsoInADisk() {
        Drawing frame = film(experiment(2), FilmKind.TIME, FilmView.PANEL).frame(3);
        List<Double> heads = frame.layers().stream()
                .filter(layer -> layer.kind().equals("marker-head"))
                .map(layer ->
                        ((Mark.Line) layer.marks().get(0)).path().getBounds2D().getCenterY())
                .toList();
        assertEquals(4, heads.size());
        for (Rectangle2D passed : lines(frame, "trajectory").subList(3, 6)) { // training goes down
            assertTrue(heads.stream().anyMatch(head -> Math.abs(head - passed.getMaxY()) < 1));
        }
    }

    @Test
    void aDiskDoesNotTurn() {
        DatasetException refused =
                assertThrows(DatasetException.class, () -> film(experiment(2), FilmKind.ROTATION, FilmView.SPHERE));
        assertTrue(String.valueOf(refused.getMessage()).contains("a disk, which does not turn"));
    }

    @Test
    void hoursOfDescentAreRefusedWhereEveryFrameDescends() {
        Experiment descent = EXPERIMENT.withEngine(new EngineChoice.Descent(1e-12));
        FigureException refused =
                assertThrows(FigureException.class, () -> film(descent, FilmKind.ALPHA, FilmView.PANEL));
        assertTrue(
                String.valueOf(refused.getMessage())
                        .matches("A film of α descends anew for each of its 5 frames, .* [1-9]e\\+1[234] steps .*"),
                refused::getMessage);
        film(EXPERIMENT.withEngine(new EngineChoice.Descent(1e-3)), FilmKind.ALPHA, FilmView.PANEL);
    }

    @Test
    void theSphereDoesNotTurnLikeAWheel() {
        Dataset polar = new Dataset("polar", new double[][] {{0.1, 0.2, 3}, {0.2, -0.1, 2}}, new int[] {1, 1});
        ExperimentFilm film = film(EXPERIMENT.withDataset(polar), FilmKind.ROTATION, FilmView.SPHERE);
        Drawing frame = film.frame(0);
        Rectangle2D globe = lines(frame, "horizon").get(0);
        double up = words(frame, "axes")
                .filter(words -> words.text().plain().equals("w3"))
                .mapToDouble(words -> globe.getCenterY() - words.y())
                .findFirst()
                .orElseThrow();
        assertTrue(up > Math.cos(Math.toRadians(50)) * globe.getHeight() / 2, () -> "axis w3 " + up + " upwards");
    }

    private static Experiment experiment(int dimension) {
        return EXPERIMENT.withDataset(RandomDataset.of(4, dimension, 1));
    }

    /** Those of the panel, which does not turn. */
    private static List<String> panelWords(Drawing frame) {
        return words(panel(frame), Set.of("axes", "legend", "labels"));
    }

    private static Drawing panel(Drawing frame) {
        List<Layer> panel = frame.layers().stream()
                .filter(layer -> layer.id().startsWith("panel-"))
                .toList();
        return new Drawing(frame.width(), frame.height(), frame.background(), panel);
    }

    private static String reading(Drawing frame) {
        List<Mark.Words> head = words(frame, "head").toList();
        return head.get(1).text().plain();
    }

    private static long count(Drawing frame, String kind) {
        return frame.layers().stream()
                .filter(layer -> layer.kind().equals(kind))
                .count();
    }

    /** What the lines reach over. */
    private static List<Rectangle2D> lines(Drawing frame, String kind) {
        return frame.layers().stream()
                .filter(layer -> layer.kind().equals(kind))
                .map(layer -> ((Mark.Line) layer.marks().get(0)).path().getBounds2D())
                .toList();
    }

    private static Stream<Mark.Words> words(Drawing frame, String kind) {
        return frame.layers().stream()
                .filter(layer -> layer.kind().equals(kind))
                .map(Layer::marks)
                .flatMap(List::stream)
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast);
    }

    private static List<String> words(Drawing frame, Set<String> kinds) {
        return kinds.stream()
                .sorted()
                .flatMap(kind -> words(frame, kind))
                .map(words -> words.text().plain() + " " + words.x() + " " + words.y())
                .toList();
    }
}
