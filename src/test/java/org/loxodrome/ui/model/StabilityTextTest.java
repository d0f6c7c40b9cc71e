package org.loxodrome.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.loxodrome.analysis.Stability;
import org.loxodrome.analysis.Theory;
import org.loxodrome.geometry.Direction;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;

class StabilityTextTest {

    private final WorkbenchModel model = new WorkbenchModel(Experiment.of(Presets.named("stable")));
    private final StabilityText text = new StabilityText(new Texts(), model);

    @Test
    void thereIsNothingToSayBeforeThereIsATheory() {
        assertEquals(Notation.NONE, text.verdict().getValue());
        assertEquals("", text.explanation().getValue());
    }

    @Test
    void saysHowCloseOtherPointsComeWhereItHolds() {
        show(new Stability(0, List.of(), OptionalDouble.of(1.37696)));
        assertEquals("holds, ρ_{0} = 1.377", text.verdict().getValue());
        show(new Stability(0, List.of(), OptionalDouble.empty()));
        assertEquals("holds", text.verdict().getValue());
    }

    @Test
    void saysWhereItFailsAndCountsPointsFromOne() {
        show(new Stability(0.026348922, List.of(0), OptionalDouble.of(1.05)));
        assertEquals("fails at μ < 0.02635", text.verdict().getValue());
        assertTrue(text.explanation().getValue().contains("At μ = 0.02635 point 1 leaves the margin"));
        show(new Stability(Double.POSITIVE_INFINITY, List.of(1, 2), OptionalDouble.of(1)));
        assertEquals("fails", text.verdict().getValue());
        assertTrue(text.explanation().getValue().contains("points 2, 3 leave the margin"));
    }

    private void show(Stability stability) {
        Direction any = Direction.of(1, 0, 0);
        Theory theory = new Theory(
                any,
                any,
                List.of(any),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(stability));
        model.setFindings(Findings.NONE.withTheory(theory, Optional.empty()));
    }
}
