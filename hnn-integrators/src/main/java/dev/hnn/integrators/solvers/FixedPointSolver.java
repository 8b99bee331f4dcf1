package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;

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

    private static final class FixedPointIteration extends MonitoredIteration {

        FixedPointIteration(ImplicitEquation equation, StoppingRule rule) {
            super(equation, rule);
        }

        @Override
        public boolean update(double[] y, double[] image) {
            double residual = measure(y, image); // the size of the update, too
            System.arraycopy(image, 0, y, 0, y.length);
            return goOn(residual, y);
        }
    }
}
