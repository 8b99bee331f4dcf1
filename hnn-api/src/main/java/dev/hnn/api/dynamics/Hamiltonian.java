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
     * The gradient, and the value that comes with it.
     *
     * @param x the state (q, p), of length 2n. Not modified.
     * @param gradient receives (∂H/∂q, ∂H/∂p), of length 2n; not the same array as {@code x}. Modified.
     * @return H(x), the same bits as {@link #energy} gives
     */
    double gradient(double[] x, double[] gradient);

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
        int n = degreesOfFreedom();
        for (int i = 0; i < n; i++) {
            double force = -dx[i];
            dx[i] = dx[n + i];
            dx[n + i] = force;
        }
    }
}
