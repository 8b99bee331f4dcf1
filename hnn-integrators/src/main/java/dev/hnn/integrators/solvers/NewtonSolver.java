package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.solver.StopReason;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.lu.LUDecompositionAlt_DDRM;
import org.ejml.dense.row.linsol.lu.LinearSolverLu_DDRM;

/**
 * Newton's method for y − φ(y) = 0 with a Jacobian matrix that is kept while it pays (the chord method):
 *
 * <pre>  y ← y + A⁻¹(φ(y) − y),    A ≈ I − φ′(y).</pre>
 *
 * <p>A is assembled from Jacobian–vector products, exact ones, and factored; it then serves for this solve and for those
 * of later steps, until an update is more than a tenth of the one before.
 */
public final class NewtonSolver implements NonlinearSolver {

    /** An update must shrink at least by this factor for the matrix to be kept. */
    private static final double SLOW = 0.1;

    private final StoppingRule rule;

    /**
     * Makes the solver.
     *
     * @param tolerance the size of an update, relative to that of the state, that is small enough; 0 to go on until round-off
     * @param maxIterations the number of iterations after which to give up
     * @throws IllegalArgumentException if a setting is out of range
     */
    public NewtonSolver(double tolerance, int maxIterations) {
        this.rule = new StoppingRule(tolerance, maxIterations);
    }

    @Override
    public Iteration bind(ImplicitEquation equation) {
        return new NewtonIteration(equation, rule);
    }

    private static final class NewtonIteration implements Iteration {

        private final ImplicitEquation equation;
        private final StoppingRule.Progress progress;
        private final int n;
        private final double[] unit;
        private final double[] column;
        private final DMatrixRMaj matrix;
        private final DMatrixRMaj defect;
        private final DMatrixRMaj update;
        private final LUDecompositionAlt_DDRM decomposition = new LUDecompositionAlt_DDRM();
        private final LinearSolverLu_DDRM linearSolver = new LinearSolverLu_DDRM(decomposition);
        private boolean factored;
        /** The size of the last update by the same matrix. */
        private double before;

        private double residual;

        NewtonIteration(ImplicitEquation equation, StoppingRule rule) {
            this.equation = equation;
            this.progress = new StoppingRule.Progress(rule);
            this.n = equation.dimension();
            this.unit = new double[n];
            this.column = new double[n];
            this.matrix = new DMatrixRMaj(n, n);
            this.defect = new DMatrixRMaj(n, 1);
            this.update = new DMatrixRMaj(n, 1);
        }

        @Override
        public ImplicitEquation equation() {
            return equation;
        }

        @Override
        public void begin(double[] y) {
            equation.start(y);
            progress.begin(equation.scale());
            before = Double.POSITIVE_INFINITY;
        }

        @Override
        public boolean update(double[] y, double[] image) {
            residual = MaximumNorm.ofDifference(image, y);
            if (!factored) {
                if (!factor(y)) {
                    progress.giveUp(Double.isFinite(residual) ? StopReason.SINGULAR_JACOBIAN : StopReason.NOT_FINITE);
                    System.arraycopy(image, 0, y, 0, n);
                    return false;
                }
                before = Double.POSITIVE_INFINITY; // the update before tells of the matrix before
            }
            for (int i = 0; i < n; i++) {
                defect.data[i] = image[i] - y[i];
            }
            linearSolver.solve(defect, update);
            for (int i = 0; i < n; i++) {
                y[i] += update.data[i];
            }
            double size = MaximumNorm.of(update.data);
            boolean goOn = progress.goOn(size, MaximumNorm.of(y));
            factored = goOn ? size <= SLOW * before : progress.reason().converged();
            before = size;
            return goOn;
        }

        /** Assembles and factors I − φ′(y); whether it is finite, and regular to working precision. */
        private boolean factor(double[] y) {
            for (int j = 0; j < n; j++) {
                Arrays.fill(unit, 0);
                unit[j] = 1;
                equation.jacobianVector(y, unit, column);
                for (int i = 0; i < n; i++) {
                    matrix.data[i * n + j] = unit[i] - column[i];
                }
            }
            return Double.isFinite(MaximumNorm.of(matrix.data))
                    && linearSolver.setA(matrix)
                    && !decomposition.isSingular();
        }

        @Override
        public void reset() {
            factored = false;
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
