package org.loxodrome.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** The data sets that ship with the program. */
public final class Presets {

    /** Where they come from, as a sentence for the user. */
    public static final String ORIGIN =
            "These data sets were made for Loxodrome: the paper does not print the ones behind its figures.";

    private static final String FOLDER = "/org/loxodrome/assets/datasets/";
    private static final List<Double> SHALLOW_FAN = List.of(0.1, 0.3, 1.0, 3.0, 10.0, 100.0, 10000.0);

    private static final List<Preset> ALL = List.of(
            preset(
                    "stable",
                    "3(a), 3(b), 5",
                    2,
                    SHALLOW_FAN,
                    "The support vectors never change: the larger α, the closer training keeps to the max-margin path"
                            + " from ℓ_2 to ℓ_1."),
            preset(
                    "nonunique",
                    "3(c)",
                    2,
                    SHALLOW_FAN,
                    "The ℓ_1 max-margin predictors fill a segment: which of them training tends to depends on α."),
            preset(
                    "switching",
                    "3(d)",
                    2,
                    SHALLOW_FAN,
                    "The support vectors of ℓ_2 and ℓ_1 differ: below μ = 0.02635 training leaves the path for good,"
                            + " however large α is."),
            preset(
                    "deep-escape",
                    "4(a)",
                    3,
                    List.of(0.1, 0.3, 0.6, 1.0, 2.0, 5.0, 20.0, 100.0),
                    "For large α training visits the ℓ_2 point, keeps near the path, then turns to the minimum of the"
                            + " 2/3 quasi-norm; the path goes on to ℓ_1."),
            preset(
                    "deep-trap",
                    "4(b)",
                    3,
                    List.of(0.1, 0.3, 0.5, 0.7, 1.0, 2.0, 5.0, 20.0, 100.0),
                    "The 2/3 quasi-norm has a local minimum: small α ends there, large α at the global one."));

    private Presets() {}

    /** All presets, in the order of the paper's figures. */
    public static List<Preset> all() {
        return ALL;
    }

    /**
     * The preset of a name.
     *
     * @throws DatasetException with a sentence that says which there are, if there is none
     */
    public static Preset named(String name) {
        return ALL.stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DatasetException("There is no preset \"" + name + "\"; there are "
                        + ALL.stream().map(Preset::name).collect(Collectors.joining(", ")) + "."));
    }

    private static Preset preset(String name, String figure, int depth, List<Double> alphas, String shows) {
        return new Preset(name, figure, depth, alphas, shows, dataset(name));
    }

    private static Dataset dataset(String name) {
        String resource = FOLDER + name + ".csv";
        try (InputStream in = Presets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + resource + " is missing.");
            }
            return DatasetCsv.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
