package dev.hnn.api.solver;

/**
 * An implicit equation in fixed-point form, y = φ(y), as an integrator poses it once a step.
 *
 * <p>The integrator owns the equation and moves it from step to step; a solver only reads it. Arrays have length
 * {@link #dimension()} and belong to the caller.
 */
public interface ImplicitEquation {

    /** The number of unknowns. */
    int dimension();

    /**
     * The starting value of the iteration for the current step.
     *
     * @param y receives the starting value. Modified.
     */
    void start(double[] y);

    /**
     * The size of the quantities that the unknowns stand beside, for a solver to judge updates by: one that is smaller than
     * this by the factor 2⁻⁵³ is lost in rounding. An integrator whose unknowns are increments gives the maximum norm of
     * its state. By default 1.
     */
    default double scale() {
        return 1;
    }

    /**
     * One evaluation of the right-hand side.
     *
     * @param y the iterate. Not modified.
     * @param image receives φ(y); not the same array as {@code y}. Modified.
     */
    void map(double[] y, double[] image);

    /**
     * The derivative of φ in a direction.
     *
     * @param y the iterate. Not modified.
     * @param v the direction. Not modified.
     * @param product receives φ′(y)·v; neither {@code y} nor {@code v}. Modified.
     */
    void jacobianVector(double[] y, double[] v, double[] product);
}
