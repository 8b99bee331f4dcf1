package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.api.solver.StopReason;
import dev.hnn.integrators.linearalgebra.MaximumNorm;

/**
 * Anderson acceleration of y ← φ(y) (Anderson, <i>Iterative procedures for nonlinear integral equations</i>, 1965; Walker, Ni,
 * <i>Anderson acceleration for fixed-point iterations</i>, 2011). With the defects fₖ = φ(yₖ) − yₖ, and ΔF, ΔΦ the last
 * differences of defects and of images,
 *
 * <pre>  yₖ₊₁ = φ(yₖ) − ΔΦ γ,    where γ minimises |fₖ − ΔF γ|.</pre>
 *
 * <p>It needs no derivative, and may converge where φ does not contract; on a linear equation it is equivalent to GMRES, and with
 * one unknown it is the secant method. An iteration ends by the size of its update or of its defect, whichever is larger: a
 * secant that happens to be steep makes the update small far from a solution.
 */
public final class AndersonSolver implements NonlinearSolver {

    private static final int MOST_DEPTH = 20;

    private final StoppingRule rule;
    private final int depth;

    /**
     * Makes the solver.
     *
     * @param tolerance the size of an update, relative to that of the state, that is small enough; 0 to go on until round-off
     * @param maxIterations the number of iterations after which to give up
     * @param depth how many differences to use at most, 1 to 20; never more than there are unknowns
     * @throws IllegalArgumentException if a setting is out of range
     */
    public AndersonSolver(double tolerance, int maxIterations, int depth) {
        if (depth < 1 || depth > MOST_DEPTH) {
            throw new IllegalArgumentException("depth must be from 1 to " + MOST_DEPTH + ", not " + depth + ".");
        }
        this.rule = new StoppingRule(tolerance, maxIterations);
        this.depth = depth;
    }

    @Override
    public Iteration bind(ImplicitEquation equation) {
        return new AndersonIteration(equation, rule, Math.min(depth, equation.dimension()));
    }

    private static final class AndersonIteration implements Iteration {

        private final ImplicitEquation equation;
        private final StoppingRule.Progress progress;
        private final SecantSpace secants;
        private final double[] defect;
        private double residual;

        AndersonIteration(ImplicitEquation equation, StoppingRule rule, int depth) {
            this.equation = equation;
            this.progress = new StoppingRule.Progress(rule);
            this.secants = new SecantSpace(equation.dimension(), depth);
            this.defect = new double[equation.dimension()];
        }

        @Override
        public ImplicitEquation equation() {
            return equation;
        }

        @Override
        public void begin(double[] y) {
            equation.start(y);
            progress.begin(equation.scale());
            secants.clear();
        }

        @Override
        public boolean update(double[] y, double[] image) {
            for (int i = 0; i < y.length; i++) {
                defect[i] = image[i] - y[i];
            }
            residual = MaximumNorm.of(defect);
            double update = residual;
            if (Double.isFinite(residual)) {
                secants.add(defect, image);
                secants.accelerate(defect, image, y); // the defect becomes the update
                update = MaximumNorm.of(defect);
            } else {
                System.arraycopy(image, 0, y, 0, y.length);
            }
            return progress.goOn(Math.max(update, residual), MaximumNorm.of(y));
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
