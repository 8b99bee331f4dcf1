package dev.hnn.api.solver;

/**
 * A solver at work on one equation: mutable, for one thread. Once a solve has ended, the methods below report on it.
 *
 * <p>It is driven from outside, so that many equations can be solved in step and the evaluations of φ made together:
 *
 * <pre>{@code
 *   iteration.begin(y);
 *   do {
 *       equation.map(y, image);
 *   } while (iteration.update(y, image));
 * }</pre>
 *
 * <p>An iteration always ends: at its tolerance, when round-off stops its progress, at its maximal number of iterations,
 * or as soon as an iterate is not finite.
 */
public interface Iteration {

    /** The equation that is solved. */
    ImplicitEquation equation();

    /**
     * Begins to solve the equation as it stands, from its own starting value.
     *
     * @param y receives the first iterate, of the equation's dimension. Modified.
     */
    void begin(double[] y);

    /**
     * Improves an iterate. May ask the equation for Jacobian–vector products, and for further values of φ.
     *
     * @param y the iterate; receives the next one, converged or not. Modified.
     * @param image φ(y); not the same array as {@code y}. Not modified.
     * @return whether the iteration wants φ at the new iterate; if not, it has ended
     */
    boolean update(double[] y, double[] image);

    /**
     * Solves the equation by the loop above. Allocates one array, so loops that are to allocate nothing drive the
     * iteration themselves.
     *
     * @param y receives the last iterate, converged or not, of the equation's dimension. Modified.
     */
    default void solve(double[] y) {
        double[] image = new double[y.length];
        begin(y);
        do {
            equation().map(y, image);
        } while (update(y, image));
    }

    /** Forgets everything learned in earlier solves, a Jacobian matrix for example. */
    void reset();

    /** The number of iterations of the last solve, each with one evaluation of φ. */
    int iterations();

    /**
     * How well the last iterate before the final update satisfied the equation: the maximum norm of y − φ(y) there. The
     * iterate that was returned is better than that.
     */
    double residual();

    /** Why the last solve ended. */
    StopReason stopReason();
}
