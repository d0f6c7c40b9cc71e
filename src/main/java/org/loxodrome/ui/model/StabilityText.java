package org.loxodrome.ui.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.loxodrome.analysis.Stability;
import org.loxodrome.analysis.Theory;

/** What Condition 5 comes to, in words; data points are counted from 1. */
public final class StabilityText {

    private final Texts texts;
    private final WorkbenchModel model;

    /** Takes the words from the program's texts. */
    public StabilityText(Texts texts, WorkbenchModel model) {
        this.texts = texts;
        this.model = model;
    }

    /** The verdict on the model's theory in a few words, for a text that is typeset; {@link Notation#NONE} if there is none. */
    public ObservableValue<String> verdict() {
        return text(this::verdict, Notation.NONE);
    }

    /** The same in a sentence, as plain text; empty if there is none. */
    public ObservableValue<String> explanation() {
        return text(this::explanation, "");
    }

    private ObservableValue<String> text(Function<Stability, String> words, String none) {
        return model.findingsProperty()
                .map(findings ->
                        findings.theory().flatMap(Theory::stability).map(words).orElse(none));
    }

    private String verdict(Stability stability) {
        return switch (stability.verdict()) {
            case HOLDS ->
                stability.rho0().isPresent()
                        ? texts.of(
                                "stability.holds",
                                Notation.number(stability.rho0().getAsDouble()))
                        : texts.of("stability.holds.all");
            case HOLDS_ABOVE -> texts.of("stability.above", Notation.number(stability.mu0()));
            case FAILS -> texts.of("stability.fails");
        };
    }

    private String explanation(Stability stability) {
        return switch (stability.verdict()) {
            case HOLDS -> texts.of("stability.holds.tip");
            case HOLDS_ABOVE ->
                texts.of("stability.above.tip", Notation.typed(rounded(stability.mu0())), leaving(stability.left()));
            case FAILS -> texts.of("stability.fails.tip", leaving(stability.left()));
        };
    }

    private String leaving(List<Integer> points) {
        String numbers = points.stream().map(n -> Integer.toString(n + 1)).collect(Collectors.joining(", "));
        return texts.of(points.size() == 1 ? "stability.point" : "stability.points", numbers);
    }

    /** Four digits are enough for a sentence. */
    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(4)).doubleValue();
    }
}
