package org.loxodrome.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.loxodrome.figure.Curve;
import org.loxodrome.figure.Picture;
import org.loxodrome.figure.TrainingPicture;
import org.loxodrome.flow.NormalizedGradientDescent;
import org.loxodrome.geometry.Direction;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.FigureException;
import org.loxodrome.ui.model.Notation;

/** The current scale α grows from 10⁻² to 10⁶, evenly in its logarithm, and the trajectory from it moves over the fan. */
final class AlphaMotion implements Motion {

    private static final double FIRST = -2;
    private static final double LAST = 6;
    private static final int SAMPLES = 9;

    private final Cast cast;
    private final Picture usual;
    private final Picture pale;
    private final List<Direction> content;

    AlphaMotion(Cast cast) {
        this.cast = cast;
        usual = cast.fan();
        List<Curve> paler = usual.curves().stream()
                .map(curve -> curve.isTrajectory() ? curve.with(Curve.Emphasis.FAINT) : curve)
                .toList();
        pale = usual.withCurves(paler);
        content = new ArrayList<>(Cast.directions(usual).toList());
        IntStream.range(0, SAMPLES)
                .mapToObj(i -> cast.trajectory(alpha(i / (SAMPLES - 1.0))))
                .forEach(line -> content.addAll(cast.placement().line(line.trajectory())));
    }

    /**
     * Makes sure that a film is drawn before tomorrow.
     *
     * @param frames number of scales from which trajectories are followed
     * @throws FigureException with a sentence for the user, if its descents take hours at least
     */
    static void checkEffort(Experiment experiment, int frames) {
        Experiment one = experiment.withFan(List.of());
        double steps = IntStream.range(0, frames)
                .mapToDouble(i -> one.withAlpha(alpha(i / (frames - 1.0))).leastSteps())
                .sum();
        if (steps > NormalizedGradientDescent.HOURS_OF_STEPS) {
            throw new FigureException(String.format(
                    Locale.ROOT,
                    "A film of α descends anew for each of its %d frames, with this step η in more than %.0e steps in"
                            + " all, hours of work; take a larger step, or gradient flow, to which smaller and smaller"
                            + " steps lead.",
                    frames,
                    steps));
        }
    }

    @Override
    public Picture lasting() {
        return usual;
    }

    @Override
    public List<Direction> content() {
        return content;
    }

    @Override
    public Scene at(double share) {
        double alpha = alpha(share);
        Picture picture =
                TrainingPicture.withCurrent(pale, cast.trajectory(alpha).trajectory(), cast.placement());
        return new Scene(picture, List.of("α = " + Notation.number(alpha)), 0);
    }

    private static double alpha(double share) {
        return Math.pow(10, FIRST + share * (LAST - FIRST));
    }
}
