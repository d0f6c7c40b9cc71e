package org.loxodrome.session;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.loxodrome.figure.Solid;
import org.loxodrome.figure.Surface;
import org.loxodrome.figure.panel.Window;
import org.loxodrome.figure.sphere.Outlook;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.Loss;
import org.loxodrome.geometry.Coordinates;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Dataset;

/** Experiments with odd numbers and names, one for each seed. */
public final class RandomExperiments {

    private static final double[] ODD = {0.0, -0.0, Double.MIN_VALUE, -Double.MAX_VALUE, 1e-300, 0.1, 1e21, 123456789};
    private static final String[] NAMES = {"mine", "", "two words", "it's \"quoted\"", "γ̃ ≤ γ\n\t\\", "日本", "null"};

    private final Random random;

    private RandomExperiments(long seed) {
        random = new Random(seed);
    }

    /** The experiment of a seed. */
    public static Experiment of(long seed) {
        RandomExperiments source = new RandomExperiments(seed);
        return new Experiment(
                source.dataset(),
                source.alpha(),
                new Depth(2 + source.random.nextInt(19)),
                source.mu(),
                source.list().map(ignored -> source.alpha()).toList(),
                source.list().map(ignored -> source.positive(300)).toList(),
                new End(source.positive(300), source.positive(300)),
                source.engine(),
                source.view());
    }

    private Dataset dataset() {
        int size = 1 + random.nextInt(20);
        int dimension = 1 + random.nextInt(8);
        double[][] inputs = new double[size][dimension];
        int[] labels = new int[size];
        for (int n = 0; n < size; n++) {
            labels[n] = random.nextBoolean() ? 1 : -1;
            for (int i = 0; i < dimension; i++) {
                inputs[n][i] = random.nextInt(4) == 0 ? ODD[random.nextInt(ODD.length)] : anyFinite();
            }
        }
        return new Dataset(NAMES[random.nextInt(NAMES.length)], inputs, labels);
    }

    private double alpha() {
        return random.nextInt(5) == 0 ? Double.POSITIVE_INFINITY : positive(15);
    }

    private ViewSettings view() {
        ViewSettings view = new ViewSettings(
                any(List.of(Solid.values())),
                any(List.of(Surface.values())),
                list().map(ignored -> alpha()).toList(),
                Optional.empty(),
                random.nextBoolean() ? Optional.empty() : Optional.of(outlook()),
                random.nextBoolean() ? Optional.empty() : Optional.of(part()));
        int first = random.nextInt(40);
        return random.nextBoolean()
                ? view
                : view.withCoordinates(Optional.of(Coordinates.of(first, first + 1 + random.nextInt(9), first + 70)));
    }

    private Outlook outlook() {
        return new Outlook(
                anyFinite(), random.nextDouble(-90, 90), positive(15), random.nextGaussian(), random.nextGaussian());
    }

    private Window part() {
        double west = random.nextDouble(-1000, 1000);
        double south = random.nextDouble(-90, 0);
        return new Window(west, west + random.nextDouble(1e-3, 359), south, random.nextDouble(south + 1e-3, 90));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private EngineChoice engine() {
        return switch (random.nextInt(3)) {
            case 0 -> new EngineChoice.Kernel(any(List.of(Loss.values())));
            case 1 -> new EngineChoice.Descent(positive(15));
            default -> new EngineChoice.Flow(any(List.of(Loss.values())));
        };
    }

    private double mu() {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> Double.POSITIVE_INFINITY;
            default -> positive(300);
        };
    }

    private double positive(int decades) {
        return Math.pow(10, decades * (2 * random.nextDouble() - 1));
    }

    private double anyFinite() {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : 1;
    }

    private Stream<Integer> list() {
        return random.ints(random.nextInt(6), 0, 9).boxed();
    }

    /** The seeds that tests run over. */
    public static List<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(60).toList();
    }
}
