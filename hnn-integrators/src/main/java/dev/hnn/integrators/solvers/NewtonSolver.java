package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.solver.StopReason;
import dev.hnn.integrators.linearalgebra.MaximumNorm;

/**
 * Newton's method for y − φ(y) = 0, with exact Jacobian–vector products:
 *
 * <pre>  y ← y + A⁻¹(φ(y) − y),    A ≈ I − φ′(y).</pre>
 *
 * <p>By {@linkplain LinearSolver#DENSE default} the matrix A is assembled and factored, and kept while it pays (the chord
 * method): it serves for this solve and for those of later steps, until an update is more than a tenth of the one before. With
 * {@link LinearSolver#GMRES} there is no matrix. Each update is then computed by GMRES at the current iterate, to a thousandth
 * (an inexact Newton method: Dembo, Eisenstat, Steihaug 1982), which is what is left when there are too many unknowns for a
 * matrix. Where GMRES does not get there, the solve ends as one with a singular matrix does.
 */
public final class NewtonSolver implements NonlinearSolver {

    /** How the linear equation of an update is solved. */
    public enum LinearSolver {
        /** By LU factors of the matrix: n products for a matrix of order n, and n³ operations, once in a while. */
        DENSE,
        /** By GMRES with restarts: some products for each update, and no matrix. */
        GMRES
    }

    /** An update must shrink at least by this factor for the matrix to be kept. */
    private static final double SLOW = 0.1;

    private final StoppingRule rule;
    private final LinearSolver linearSolver;

    /**
     * Makes the solver, with a dense matrix.
     *
     * @param tolerance the size of an update, relative to that of the state, that is small enough; 0 to go on until round-off
     * @param maxIterations the number of iterations after which to give up
     * @throws IllegalArgumentException if a setting is out of range
     */
    public NewtonSolver(double tolerance, int maxIterations) {
        this(tolerance, maxIterations, LinearSolver.DENSE);
    }

    /**
     * Makes the solver.
     *
     * @param tolerance the size of an update, relative to that of the state, that is small enough; 0 to go on until round-off
     * @param maxIterations the number of iterations after which to give up
     * @param linearSolver how the linear equation of an update is solved
     * @throws IllegalArgumentException if a setting is out of range
     */
    public NewtonSolver(double tolerance, int maxIterations, LinearSolver linearSolver) {
        this.rule = new StoppingRule(tolerance, maxIterations);
        this.linearSolver = linearSolver;
    }

    @Override
    public Iteration bind(ImplicitEquation equation) {
        Linearisation linearisation = switch (linearSolver) {
            case DENSE -> new DenseMatrix(equation);
            case GMRES -> new Gmres(equation);
        };
        return new NewtonIteration(equation, linearisation, rule);
    }

    private static final class NewtonIteration extends MonitoredIteration {

        private final Linearisation linearisation;
        private final double[] defect;
        private final double[] update;
        private boolean linearised;

        /** The size of the last update by the same matrix. */
        private double before;

        NewtonIteration(ImplicitEquation equation, Linearisation linearisation, StoppingRule rule) {
            super(equation, rule);
            this.linearisation = linearisation;
            this.defect = new double[equation.dimension()];
            this.update = new double[equation.dimension()];
        }

        @Override
        public void begin(double[] y) {
            super.begin(y);
            before = Double.POSITIVE_INFINITY;
        }

        @Override
        public boolean update(double[] y, double[] image) {
            measure(y, image);
            if (!linearised) {
                if (!linearisation.at(y)) {
                    return endWithoutUpdate(y, image);
                }
                before = Double.POSITIVE_INFINITY; // the update before tells of the matrix before
            }
            for (int i = 0; i < y.length; i++) {
                defect[i] = image[i] - y[i];
            }
            if (!linearisation.solve(defect, update)) {
                return endWithoutUpdate(y, image);
            }
            for (int i = 0; i < y.length; i++) {
                y[i] += update[i];
            }
            double size = MaximumNorm.of(update);
            boolean goOn = goOn(size, y);
            linearised = linearisation.isWorthKeeping()
                    && (goOn ? size <= SLOW * before : stopReason().converged());
            before = size;
            return goOn;
        }

        /** Takes φ(y) for the last iterate, as the matrix gives none. */
        private boolean endWithoutUpdate(double[] y, double[] image) {
            giveUp(Double.isFinite(residual()) ? StopReason.SINGULAR_JACOBIAN : StopReason.NOT_FINITE);
            System.arraycopy(image, 0, y, 0, y.length);
            linearised = false;
            return false;
        }

        @Override
        public void reset() {
            linearised = false;
        }
    }
}
