package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
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

    private static final class AndersonIteration extends MonitoredIteration {

        private final SecantSpace secants;
        private final double[] defect;

        AndersonIteration(ImplicitEquation equation, StoppingRule rule, int depth) {
            super(equation, rule);
            this.secants = new SecantSpace(equation.dimension(), depth);
            this.defect = new double[equation.dimension()];
        }

        @Override
        public void begin(double[] y) {
            super.begin(y);
            secants.clear();
        }

        @Override
        public boolean update(double[] y, double[] image) {
            double residual = measure(y, image);
            if (!Double.isFinite(residual)) {
                System.arraycopy(image, 0, y, 0, y.length);
                return goOn(residual, y);
            }
            for (int i = 0; i < y.length; i++) {
                defect[i] = image[i] - y[i];
            }
            secants.add(defect, image);
            secants.accelerate(defect, image, y); // the defect becomes the update
            return goOn(Math.max(MaximumNorm.of(defect), residual), y);
        }
    }
}
