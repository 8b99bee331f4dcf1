package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.solver.StopReason;
import dev.hnn.integrators.linearalgebra.MaximumNorm;

/**
 * Fixed-point iteration, y ← φ(y), as in the paper. It converges where φ contracts; for the variational integrator
 * roughly where h ‖∂²H/∂q∂p‖ &lt; 1.
 */
public final class FixedPointSolver implements NonlinearSolver {

    private final StoppingRule rule;

    /**
     * Makes the solver.
     *
     * @param tolerance the size of an update, relative to that of the state, that is small enough; 0 to go on until round-off
     * @param maxIterations the number of iterations after which to give up
     * @throws IllegalArgumentException if a setting is out of range
     */
    public FixedPointSolver(double tolerance, int maxIterations) {
        this.rule = new StoppingRule(tolerance, maxIterations);
    }

    @Override
    public Iteration bind(ImplicitEquation equation) {
        return new FixedPointIteration(equation, rule);
    }

    private static final class FixedPointIteration implements Iteration {

        private final ImplicitEquation equation;
        private final StoppingRule.Progress progress;
        private double residual;

        FixedPointIteration(ImplicitEquation equation, StoppingRule rule) {
            this.equation = equation;
            this.progress = new StoppingRule.Progress(rule);
        }

        @Override
        public ImplicitEquation equation() {
            return equation;
        }

        @Override
        public void begin(double[] y) {
            equation.start(y);
            progress.begin(equation.scale());
        }

        @Override
        public boolean update(double[] y, double[] image) {
            residual = MaximumNorm.ofDifference(image, y);
            System.arraycopy(image, 0, y, 0, y.length);
            return progress.goOn(residual, MaximumNorm.of(y));
        }

        @Override
        public void reset() {
            // Nothing is kept from one solve to the next.
        }

        @Override
        public int iterations() {
            return progress.iterations();
        }

        @Override
        public double residual() {
            return residual;
        }

        @Override
        public StopReason stopReason() {
            return progress.reason();
        }
    }
}
