package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.Arrays;

/**
 * Scheme (6) posed for both halves at once, in the increments y = (q′ − q, p′ − p):
 *
 * <pre>  y = φ(y) = (h ∂H/∂p(x), −h ∂H/∂q(x + y)),    started from y = 0,</pre>
 *
 * <p>or its adjoint, y = (h ∂H/∂p(x + y), −h ∂H/∂q(x)). The explicit half of φ needs ∇H at x, as does the first sweep: it is
 * computed once.
 */
final class JointEquation extends SchemeEquation {

    private final double[] gradientAtStart;

    JointEquation(Hamiltonian hamiltonian, SchemeVariant variant, double stepSize) {
        super(hamiltonian, variant, stepSize);
        this.gradientAtStart = new double[2 * n];
    }

    /** Sets the point to x. */
    void moveToStart() {
        state.copyTo(point);
    }

    /** Poses the equation of the coming step, by the gradient at x. */
    void pose() {
        System.arraycopy(gradient, 0, gradientAtStart, 0, 2 * n);
    }

    @Override
    public void start(double[] y) {
        Arrays.fill(y, 0);
    }

    @Override
    void moveTo(double[] y) {
        state.displacedBy(1, y, point);
    }

    @Override
    void read(double[] image) {
        double[] forPosition = explicit == 0 ? gradientAtStart : gradient;
        double[] forMomentum = explicit == 0 ? gradient : gradientAtStart;
        for (int i = 0; i < n; i++) {
            image[i] = h * forPosition[n + i];
            image[n + i] = -h * forMomentum[i];
        }
    }

    @Override
    public void jacobianVector(double[] y, double[] v, double[] product) {
        moveTo(y);
        hamiltonian.hessianVector(point, v, product);
        ledger.hessianVector();
        double length = implicit == 0 ? h : -h;
        for (int i = 0; i < n; i++) {
            product[implicit + i] = length * product[explicit + i];
            product[explicit + i] = 0;
        }
    }
}
