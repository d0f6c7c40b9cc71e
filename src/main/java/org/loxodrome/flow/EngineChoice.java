package org.loxodrome.flow;

import org.loxodrome.network.Initialization;

/** Which engine is to follow the trajectories. */
public sealed interface EngineChoice {

    /** A new engine. */
    TrajectoryEngine engine();

    /** A new engine, but this one where plain gradient flow is chosen. */
    default TrajectoryEngine engine(TrajectoryEngine flow) {
        return equals(new Flow()) ? flow : engine();
    }

    /** Whether the engine follows trajectories from this start. */
    boolean serves(Initialization initialization);

    /** What training minimises. */
    Loss loss();

    /**
     * Gradient flow at every scale.
     *
     * @param loss what training minimises
     */
    record Flow(Loss loss) implements EngineChoice {

        /** Gradient flow on the exponential loss. */
        public Flow() {
            this(Loss.EXPONENTIAL);
        }

        @Override
        public TrajectoryEngine engine() {
            return new AnyScaleFlow(loss);
        }

        @Override
        public boolean serves(Initialization initialization) {
            return true;
        }
    }

    /** Gradient flow at α = ∞, which is the same for every loss; the exponential one stands for them. */
    record Limit() implements EngineChoice {

        @Override
        public Loss loss() {
            return Loss.EXPONENTIAL;
        }

        @Override
        public TrajectoryEngine engine() {
            return new LimitFlow();
        }

        @Override
        public boolean serves(Initialization initialization) {
            return initialization.isLimit();
        }
    }

    /**
     * Normalized gradient descent on the exponential loss.
     *
     * @param step η
     */
    record Descent(double step) implements EngineChoice {

        /**
         * Checks the step.
         *
         * @throws IllegalArgumentException with a sentence for the user, if η is not a positive number
         */
        public Descent {
            new NormalizedGradientDescent(step);
        }

        @Override
        public Loss loss() {
            return Loss.EXPONENTIAL;
        }

        @Override
        public NormalizedGradientDescent engine() {
            return new NormalizedGradientDescent(step);
        }

        @Override
        public boolean serves(Initialization initialization) {
            return !initialization.isLimit();
        }
    }

    /**
     * Gradient flow of the linearised network.
     *
     * @param loss what training minimises
     */
    record Kernel(Loss loss) implements EngineChoice {

        /** Gradient flow of the linearised network on the exponential loss. */
        public Kernel() {
            this(Loss.EXPONENTIAL);
        }

        @Override
        public TrajectoryEngine engine() {
            return new KernelFlow(loss);
        }

        @Override
        public boolean serves(Initialization initialization) {
            return !initialization.isLimit();
        }
    }
}
