package dev.hnn.api.solver;

/**
 * A solver at work on one equation: mutable, for one thread. After {@link #solve} the other methods report on that solve.
 *
 * <p>An iteration always ends: at its tolerance, when round-off stops its progress, at its maximal number of iterations,
 * or as soon as an iterate is not finite.
 */
public interface Iteration {

    /**
     * Solves the equation as it stands, from its own starting value.
     *
     * @param y receives the last iterate, converged or not, of the equation's dimension. Modified.
     */
    void solve(double[] y);

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
