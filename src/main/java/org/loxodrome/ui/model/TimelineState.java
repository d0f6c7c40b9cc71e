package org.loxodrome.ui.model;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableObjectValue;
import org.loxodrome.session.Findings;

/** How the timeline is shown and played. */
public final class TimelineState {

    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final BooleanProperty looping = new SimpleBooleanProperty();
    private final BooleanProperty held = new SimpleBooleanProperty();
    private final ObjectProperty<AccuracyUnit> unit;
    private final ObservableObjectValue<Findings> findings;
    private final ObjectBinding<AccuracyRange> range;
    private final ObjectBinding<List<TimelineMark>> marks;
    private AccuracyRange steady = AccuracyRange.INITIAL;

    /** The timeline of what has been found. */
    TimelineState(
            ObservableObjectValue<Findings> findings, ObservableObjectValue<EngineKind> engine, AccuracyUnit first) {
        this.findings = findings;
        unit = new SimpleObjectProperty<>(first);
        range = Bindings.createObjectBinding(this::steadyRange, findings, held, unit);
        ObjectProperty<EngineKind> kind = new SimpleObjectProperty<>(engine.get());
        engine.addListener((property, old, now) -> kind.set(now)); // not with every change of the experiment
        marks = Bindings.createObjectBinding(() -> currentMarks(kind.get()), findings, kind, unit);
    }

    /** What it counts in. */
    ObjectProperty<AccuracyUnit> unitProperty() {
        return unit;
    }

    /** How many times as fast as usual it plays. */
    public DoubleProperty speedProperty() {
        return speed;
    }

    /** Whether the handle advances by itself. */
    public BooleanProperty playingProperty() {
        return playing;
    }

    /** Whether it plays again and again. */
    public BooleanProperty loopingProperty() {
        return looping;
    }

    /**
     * Whether a mouse button is held somewhere in the window: as long as it is, the range stays as it was, unless its unit
     * changes.
     */
    public BooleanProperty heldProperty() {
        return held;
    }

    /** What the timeline spans. */
    public ObjectBinding<AccuracyRange> range() {
        return range;
    }

    /** The instants marked on it. */
    public ObjectBinding<List<TimelineMark>> marks() {
        return marks;
    }

    /** None as long as the current trajectory is not yet that of the new α, if this has become infinite or finite again. */
    private List<TimelineMark> currentMarks(EngineKind engine) {
        boolean fit = findings.get().current().stream()
                .anyMatch(followed -> AccuracyUnit.of(followed.trajectory().initialization()) == unit.get());
        return fit ? TimelineMark.of(findings.get(), engine) : List.of();
    }

    private AccuracyRange steadyRange() {
        boolean kept = held.get() && !steady.equals(AccuracyRange.INITIAL) && steady.unit() == unit.get();
        if (!kept) {
            steady = AccuracyRange.of(findings.get(), unit.get());
        }
        return steady;
    }
}
