package org.loxodrome.ui.model;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.loxodrome.analysis.ExcessNorms;
import org.loxodrome.flow.Trajectory;

/** How near training at the current α is to its limits, in words and numbers. */
public final class RegimeText {

    private final Texts texts;
    private final WorkbenchModel model;

    /** Takes the words from the program's texts. */
    public RegimeText(Texts texts, WorkbenchModel model) {
        this.texts = texts;
        this.model = model;
    }

    /** The excess l1 norm; {@link Notation#NONE} while the data are not separated. */
    public StringBinding excess() {
        return text(norms -> Notation.number(Math.max(0, norms.l1())));
    }

    /** The regime; {@link Notation#NONE} while the data are not separated. */
    public StringBinding regime() {
        return text(norms -> texts.of("regime." + norms.regime().name().toLowerCase(Locale.ROOT)));
    }

    private StringBinding text(Function<ExcessNorms, String> words) {
        return Bindings.createStringBinding(
                () -> norms().map(words).orElse(Notation.NONE),
                model.findingsProperty(),
                model.training().head());
    }

    private Optional<ExcessNorms> norms() {
        Optional<Trajectory> current = model.findings().current().map(followed -> followed.trajectory());
        return current.flatMap(trajectory -> model.findings()
                .theory()
                .flatMap(theory -> model.training()
                        .head()
                        .get()
                        .flatMap(head -> ExcessNorms.of(
                                trajectory.dataset(),
                                trajectory.initialization().depth(),
                                theory,
                                head.direction()))));
    }
}
