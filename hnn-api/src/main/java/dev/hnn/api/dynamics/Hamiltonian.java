package dev.hnn.api.dynamics;

/**
 * A Hamiltonian H(q, p) with n degrees of freedom, and with it the canonical vector field
 *
 * <pre>  q̇ = ∂H/∂p,   ṗ = −∂H/∂q,   that is ẋ = J∇H(x), x = (q, p), J = [0 I; −I 0].</pre>
 *
 * <p>Implementations give exact derivatives, by hand or by automatic differentiation: integrators and their error
 * analysis rely on a gradient that is that of {@link #energy} to round-off. Non-finite states give non-finite results,
 * never an exception, so that a diverging trajectory ends as a result.
 */
public interface Hamiltonian extends VectorField {

    /** The number n of degrees of freedom. */
    int degreesOfFreedom();

    /** {@inheritDoc} Always 2n. */
    @Override
    default int dimension() {
        return 2 * degreesOfFreedom();
    }

    /**
     * The value of the Hamiltonian.
     *
     * @param x the state (q, p), of length 2n. Not modified.
     * @return H(x)
     */
    double energy(double[] x);

    /**
     * The values at several states. Each has the bits that {@link #energy(double[])} gives, whatever the other states are,
     * and whichever place it has among them.
     *
     * @param x the states, an array for each. Not modified.
     * @param energies receives the values. Modified.
     * @param count how many states, the first of those given; at least 0
     */
    default void energy(double[][] x, double[] energies, int count) {
        for (int k = 0; k < count; k++) {
            energies[k] = energy(x[k]);
        }
    }

    /**
     * The gradient, and the value that comes with it.
     *
     * @param x the state (q, p), of length 2n. Not modified.
     * @param gradient receives (∂H/∂q, ∂H/∂p), of length 2n; not the same array as {@code x}. Modified.
     * @return H(x), the same bits as {@link #energy} gives
     */
    double gradient(double[] x, double[] gradient);

    /**
     * The gradients at several states. Each has the bits that {@link #gradient(double[], double[])} gives, whatever the
     * other states are, and whichever place it has among them. By default one after the other; a Hamiltonian that can
     * compute several for less overrides this, and ensembles are faster for it.
     *
     * @param x the states, an array for each. Not modified.
     * @param gradients receives the gradients, an array for each state; none is one of {@code x}. Modified.
     * @param count how many states, the first of those given; at least 0
     */
    default void gradient(double[][] x, double[][] gradients, int count) {
        for (int k = 0; k < count; k++) {
            gradient(x[k], gradients[k]);
        }
    }

    /**
     * The product of the Hessian matrix with a vector.
     *
     * @param x the state (q, p), of length 2n. Not modified.
     * @param v the vector, of length 2n. Not modified.
     * @param product receives ∇²H(x)·v, of length 2n; neither {@code x} nor {@code v}. Modified.
     */
    void hessianVector(double[] x, double[] v, double[] product);

    /** {@inheritDoc} Here J∇H(x). */
    @Override
    default void evaluate(double[] x, double[] dx) {
        gradient(x, dx);
        turn(dx);
    }

    /** {@inheritDoc} Here J∇H(x). */
    @Override
    default void evaluate(double[][] x, double[][] dx, int count) {
        gradient(x, dx, count);
        for (int k = 0; k < count; k++) {
            turn(dx[k]);
        }
    }

    /** y ← Jy. */
    private static void turn(double[] y) {
        int n = y.length / 2;
        for (int i = 0; i < n; i++) {
            double force = -y[i];
            y[i] = y[n + i];
            y[n + i] = force;
        }
    }
}
