package org.loxodrome.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.Theme;
import org.loxodrome.figure.drawing.Mark;
import org.loxodrome.ui.model.AccuracyRange;
import org.loxodrome.ui.model.AccuracyUnit;
import org.loxodrome.ui.model.Texts;

/** What is written below the timeline's rail, and where. */
class TimelineScaleTest {

    private static final double LEFT = 34;
    private static final double RIGHT = 686;
    private static final double WIDTH = 700;

    /** μ falls from left to right, and every loss is 0. */
    @Test
    void atInfiniteScaleItCountsInPowersOfMu() {
        TimelineScale scale = scale(AccuracyUnit.RELATIVE);
        assertEquals(
                List.of("μ", "10²", "10", "1", "10⁻¹", "10⁻²", "10⁻³"),
                words(scale).map(word -> word.text().plain()).toList());
        assertEquals(scale.x(1 / 0.01), word(scale, "10⁻²").x(), 1e-9);
        assertEquals(RIGHT, word(scale, "10⁻³").x(), 1e-9);
    }

    /** ε = e^{−γ̃}: 0.9 is at γ̃ = −log 0.9, 10⁻¹⁰⁰ at γ̃ = 100 log 10. */
    @Test
    void atFiniteScaleAccuraciesAndLossesAreAtTheirOwnPlaces() {
        TimelineScale scale = scale(AccuracyUnit.ABSOLUTE);
        assertEquals(
                List.of("γ̃", "ε", "0.9", "0.1", "10−10", "10−100", "10⁻²", "10⁻¹", "1", "10", "10²", "10³"),
                words(scale)
                        .map(word -> word.text().plain())
                        .filter(text -> !text.isEmpty())
                        .toList());
        assertEquals(scale.x(0.01), word(scale, "10⁻²").x(), 1e-9);
        for (double loss : new double[] {0.9, 0.1, 1e-10, 1e-100}) {
            double x = scale.x(-Math.log(loss));
            assertTrue(ticks(scale).anyMatch(tick -> Math.abs(tick - x) < 1e-6), loss + " at " + x);
        }
    }

    private static TimelineScale scale(AccuracyUnit unit) {
        return new TimelineScale(new AccuracyRange(unit, -2, 3), LEFT, RIGHT);
    }

    private static Stream<Mark> marks(TimelineScale scale) {
        return scale.drawing(WIDTH, Theme.LIGHT, new Texts()).layers().stream()
                .flatMap(layer -> layer.marks().stream());
    }

    private static Stream<Mark.Words> words(TimelineScale scale) {
        return marks(scale).filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast);
    }

    private static Mark.Words word(TimelineScale scale, String text) {
        return words(scale)
                .filter(word -> word.text().plain().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Double> ticks(TimelineScale scale) {
        return marks(scale)
                .filter(Mark.Line.class::isInstance)
                .map(mark -> ((Mark.Line) mark).path().getBounds2D().getX());
    }
}
