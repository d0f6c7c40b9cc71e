package org.loxodrome.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.loxodrome.analysis.FanTrajectory;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.flow.Stop;
import org.loxodrome.network.Depth;
import org.loxodrome.network.Initialization;
import org.loxodrome.problem.Dataset;
import org.loxodrome.problem.Preset;

/**
 * Everything that reproduces a picture. Immutable: a change is a new experiment.
 *
 * @param dataset the data
 * @param alpha the current initialization scale α
 * @param depth the depth D
 * @param mu the μ at which the Q_μ path's point is shown; ∞ at its l2 end, 0 at its l1 end
 * @param fan the fixed scales α whose trajectories accompany the current one, ascending
 * @param crossLines the μ at which the trajectories are joined to the path's point, descending
 * @param end where the trajectories end
 * @param engine what follows the trajectories of finite scales; at α = ∞ it is always the flow
 * @param view how it is looked at
 */
public record Experiment(
        Dataset dataset,
        double alpha,
        Depth depth,
        double mu,
        List<Double> fan,
        List<Double> crossLines,
        End end,
        EngineChoice engine,
        ViewSettings view) {

    private static final double FIRST_ALPHA = 2;
    private static final double FIRST_MU = 0.05;
    private static final End END = new End(1e-5, 1000);

    /**
     * Copies the lists and checks the scales.
     *
     * @throws IllegalArgumentException with a sentence for the user, if α is not positive, μ negative, or an α^D neither ∞
     *     nor a normal double
     */
    public Experiment {
        fan = List.copyOf(fan);
        crossLines = List.copyOf(crossLines);
        new Initialization(depth, alpha);
        fan.forEach(scale -> new Initialization(depth, scale));
        if (!(mu >= 0)) {
            throw new IllegalArgumentException("μ is " + mu + "; it is a number from 0 to ∞.");
        }
    }

    /** The experiment that shows what a preset is for. */
    public static Experiment of(Preset preset) {
        return new Experiment(
                preset.dataset(),
                FIRST_ALPHA,
                new Depth(preset.depth()),
                FIRST_MU,
                preset.alphas(),
                FanTrajectory.ROUND_MUS,
                END,
                new EngineChoice.Flow(),
                ViewSettings.USUAL);
    }

    /** The same with other data. */
    public Experiment withDataset(Dataset newDataset) {
        return new Experiment(newDataset, alpha, depth, mu, fan, crossLines, end, engine, view);
    }

    /** The same with data that have nothing to do with those before, so that another part of the sphere is to be seen. */
    public Experiment withOtherDataset(Dataset newDataset) {
        return withDataset(newDataset).asUsuallySeen();
    }

    /** The same with the sphere facing what is drawn on it, and all of that in the panel. */
    public Experiment asUsuallySeen() {
        return withView(view.seenAs(ViewSettings.USUAL));
    }

    /** The same with another current scale. */
    public Experiment withAlpha(double newAlpha) {
        return new Experiment(dataset, newAlpha, depth, mu, fan, crossLines, end, engine, view);
    }

    /** The same with another depth. */
    public Experiment withDepth(Depth newDepth) {
        return new Experiment(dataset, alpha, newDepth, mu, fan, crossLines, end, engine, view);
    }

    /** The same with another fan; what was hidden and is no longer in it is forgotten. */
    public Experiment withFan(List<Double> newFan) {
        return new Experiment(dataset, alpha, depth, mu, newFan, crossLines, end, engine, view.withFan(newFan));
    }

    /** The same with another engine. */
    public Experiment withEngine(EngineChoice newEngine) {
        return new Experiment(dataset, alpha, depth, mu, fan, crossLines, end, newEngine, view);
    }

    /** The same with the path's point at another μ. */
    public Experiment withMu(double newMu) {
        return new Experiment(dataset, alpha, depth, newMu, fan, crossLines, end, engine, view);
    }

    /** The same, looked at otherwise. */
    public Experiment withView(ViewSettings newView) {
        return new Experiment(dataset, alpha, depth, mu, fan, crossLines, end, engine, newView);
    }

    /** Where training at the current scale starts. */
    public Initialization start() {
        return new Initialization(depth, alpha);
    }

    /** The scales of the fan whose trajectories are drawn. */
    public List<Double> shownFan() {
        return fan.stream().filter(scale -> !view.hidden().contains(scale)).toList();
    }

    /** What follows the trajectory from this start. */
    public EngineChoice engine(Initialization start) {
        return engine.serves(start) ? engine : new EngineChoice.Flow();
    }

    /**
     * Where an exact point is wanted on a trajectory: at the cross-lines and at the end, as far as training comes there at all.
     * At α = ∞, where every accuracy is infinite, only μ tells how far training has come.
     */
    public List<Stop> stops(Initialization start) {
        List<Stop> stops = new ArrayList<>(start.isLimit() ? List.of(new Stop.AtMu(end.mu())) : end.stops());
        crossLines.forEach(value -> stops.add(new Stop.AtMu(value)));
        List<Stop> ahead = stops.stream().filter(stop -> isAhead(stop, start)).toList();
        return ahead.isEmpty() ? stops : ahead; // where none is, the engine says so
    }

    /** About how many steps at least descent takes in all; 0 if the engine is another one. */
    public double leastSteps() {
        if (!(engine instanceof EngineChoice.Descent descent)) {
            return 0;
        }
        double steps = 0;
        for (double scale : Stream.concat(fan.stream(), Stream.of(alpha)).toList()) {
            Initialization start = new Initialization(depth, scale);
            if (!start.isLimit()) {
                double last = Math.max(end.accuracy(), start.kappa() / end.mu());
                steps += descent.engine().leastSteps(dataset, start, last);
            }
        }
        return steps;
    }

    /** Whether training comes to a stop from this start: with the logistic loss γ̃ is −log log 2 from the beginning. */
    boolean isAhead(Stop stop, Initialization start) {
        return stop.accuracy(start.kappa()) > engine(start).loss().startAccuracy();
    }
}
