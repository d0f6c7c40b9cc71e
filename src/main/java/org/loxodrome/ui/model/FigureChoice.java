package org.loxodrome.ui.model;

import java.util.Optional;
import org.loxodrome.problem.Preset;
import org.loxodrome.problem.Presets;

/** A figure of the paper that can be opened in the window: as an experiment, or as a chart of the data that are shown. */
public enum FigureChoice {
    /** The regimes in the plane of scale and accuracy. */
    REGIMES("1"),
    /** The network as a graph. */
    NETWORK("2"),
    /** The sphere. */
    SPHERE("3a", "stable"),
    /** Training along the path. */
    STABLE("3b", "stable"),
    /** An l1 face. */
    NONUNIQUE("3c", "nonunique"),
    /** Training that leaves the path. */
    SWITCHING("3d", "switching"),
    /** Away from the path, deeper. */
    ESCAPE("4a", "deep-escape"),
    /** A local minimum of the quasi-norm. */
    TRAP("4b", "deep-trap"),
    /** The excess norm along training. */
    EXCESS("5a"),
    /** Where the rich regime begins. */
    ONSET("5b");

    private final String figure;
    private final Optional<String> preset;

    FigureChoice(String figure) {
        this.figure = figure;
        this.preset = Optional.empty();
    }

    FigureChoice(String figure, String preset) {
        this.figure = figure;
        this.preset = Optional.of(preset);
    }

    /** What it is called, e.g. {@code 3b}. */
    public String figure() {
        return figure;
    }

    /** The data set, depth and fan that it opens; empty if it is a chart of the data that are shown. */
    public Optional<Preset> preset() {
        return preset.map(Presets::named);
    }
}
