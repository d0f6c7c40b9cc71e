package org.loxodrome.ui.service;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.loxodrome.flow.EngineChoice;
import org.loxodrome.network.Depth;
import org.loxodrome.problem.Presets;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.Findings;
import org.loxodrome.session.MarginTheory;
import org.loxodrome.ui.model.WorkbenchModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From a slider's movement to the new findings in the model, on `stable` with the quick fan of eight scales: the workers' threads and
 * the hand-over included, the wait for the next frame not, for frames are polled without a pause.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class SimulationBenchmark {

    private static final List<Double> FAN = List.of(0.1, 0.3, 1.0, 3.0, 10.0, 100.0, 1e4, Double.POSITIVE_INFINITY);

    private final PolledPulse pulse = new PolledPulse();
    private final WorkbenchModel model =
            new WorkbenchModel(Experiment.of(Presets.named("stable")).withFan(FAN));
    private SimulationService service;
    private int count;

    /** Frames as often as one likes. */
    private static final class PolledPulse implements Pulse {

        private LongConsumer frame = nanos -> {};
        private boolean running;

        @Override
        public void start(LongConsumer newFrame) {
            frame = newFrame;
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        void untilIdle() {
            while (running) {
                frame.accept(System.nanoTime());
                Thread.onSpinWait();
            }
        }
    }

    /** Computes a first picture. */
    @Setup(Level.Trial)
    public void start() {
        FrameLoop frames = new FrameLoop(pulse);
        service = new SimulationService(
                EngineChoice::engine, new MarginTheory(), new WorkerThreads(), frames, model, failure -> {
                    throw failure;
                });
        frames.add(service);
        simulate(model.experiment());
    }

    /** The α slider: one trajectory. */
    @Benchmark
    public Findings scale() {
        return simulate(model.experiment().withAlpha(Math.pow(10, -2 + (count++ * 37 % 800) / 100.0)));
    }

    /** The depth slider: eight trajectories, the current one, theory with the path and the point on it. */
    @Benchmark
    public Findings depth() {
        return simulate(model.experiment().withDepth(new Depth(2 + count++ % 2)));
    }

    private Findings simulate(Experiment experiment) {
        model.setExperiment(experiment);
        service.simulate();
        pulse.untilIdle();
        return model.findings();
    }
}
