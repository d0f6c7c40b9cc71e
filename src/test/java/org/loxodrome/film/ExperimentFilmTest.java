package org.loxodrome.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.DatasetException;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.MarginTheory;

/** What moves in a film, and above all what does not. */
class ExperimentFilmTest {

    private static final int FRAMES = 5;
    private static final Experiment EXPERIMENT =
            Experiment.of(Presets.named("stable")).withFan(List.of(0.3, 10.0, Double.POSITIVE_INFINITY));

    private static ExperimentFilm film(FilmKind kind, FilmView view) {
        FilmOrder order = new FilmOrder(kind, view, FRAMES, 25, 640, 360, Theme.LIGHT, 9);
        return ExperimentFilm.of(EXPERIMENT, true, order, EngineChoice::engine, new MarginTheory(), () -> false);
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
        assertNotEquals(bounds(film.frame(1), "trajectory"), bounds(film.frame(2), "trajectory"));
    }

    @Test
    void otherDimensionsAreRefusedInASentence() {
        Dataset plane = new Dataset("plane", new double[][] {{1, 0.2}, {0.3, 1}}, new int[] {1, 1});
        FilmOrder order = new FilmOrder(FilmKind.TIME, FilmView.PANEL, FRAMES, 25, 640, 360, Theme.LIGHT, 9);
        DatasetException refused = assertThrows(
                DatasetException.class,
                () -> ExperimentFilm.of(
                        EXPERIMENT.withDataset(plane),
                        false,
                        order,
                        EngineChoice::engine,
                        new MarginTheory(),
                        () -> false));
        assertTrue(String.valueOf(refused.getMessage()).contains("three dimensions"));
    }

    /** Those of the panel, which does not turn. */
    private static List<String> panelWords(Drawing frame) {
        List<Layer> panel = frame.layers().stream()
                .filter(layer -> layer.id().startsWith("panel-"))
                .toList();
        Drawing alone = new Drawing(frame.width(), frame.height(), frame.background(), panel);
        return words(alone, Set.of("axes", "legend", "labels"));
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

    private static List<String> bounds(Drawing frame, String kind) {
        return frame.layers().stream()
                .filter(layer -> layer.kind().equals(kind))
                .map(layer ->
                        ((Mark.Line) layer.marks().get(0)).path().getBounds2D().toString())
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
