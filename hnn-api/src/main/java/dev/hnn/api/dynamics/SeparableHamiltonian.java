package dev.hnn.api.dynamics;

/**
 * A Hamiltonian that is a sum H(q, p) = T(p) + V(q), so that ∂²H/∂q∂p = 0 and many implicit schemes become explicit.
 *
 * <p>The two parts read and write the same arrays (q, p) of length 2n as the whole, each touching its own half.
 */
public interface SeparableHamiltonian extends Hamiltonian {

    /**
     * The kinetic energy and its gradient.
     *
     * @param x the state (q, p); only p is read. Not modified.
     * @param gradient receives ∂T/∂p in its elements n … 2n−1; the others are left alone. Modified.
     * @return T(p)
     */
    double kineticGradient(double[] x, double[] gradient);

    /**
     * The potential energy and its gradient.
     *
     * @param x the state (q, p); only q is read. Not modified.
     * @param gradient receives ∂V/∂q in its elements 0 … n−1; the others are left alone. Modified.
     * @return V(q)
     */
    double potentialGradient(double[] x, double[] gradient);

    /** {@inheritDoc} Here the sum of the two parts, kinetic energy first. */
    @Override
    default double gradient(double[] x, double[] gradient) {
        return kineticGradient(x, gradient) + potentialGradient(x, gradient);
    }
}
