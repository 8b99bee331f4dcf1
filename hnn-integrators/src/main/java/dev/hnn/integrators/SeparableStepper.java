package dev.hnn.integrators;

import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.integrators.stepping.CompensatedState;
import dev.hnn.integrators.stepping.CompensatedStepper;

/**
 * Scheme (6) for H = T(p) + V(q), where it is the symplectic Euler method and nothing has to be solved:
 *
 * <pre>  q′ = q + h T′(p),    p′ = p − h V′(q′).</pre>
 */
final class SeparableStepper extends CompensatedStepper {

    private final SeparableHamiltonian hamiltonian;
    private final double h;
    private final int n;
    private final double[] gradient;

    SeparableStepper(SeparableHamiltonian hamiltonian, double stepSize) {
        super(new CompensatedState(hamiltonian.dimension()), new Ledger());
        this.hamiltonian = hamiltonian;
        this.h = stepSize;
        this.n = hamiltonian.degreesOfFreedom();
        this.gradient = new double[2 * n];
    }

    @Override
    protected void forget() {}

    @Override
    public void advance() {
        hamiltonian.kineticGradient(state.x, gradient);
        for (int i = 0; i < n; i++) {
            state.add(i, h * gradient[n + i]);
        }
        hamiltonian.potentialGradient(state.x, gradient);
        for (int i = 0; i < n; i++) {
            state.add(n + i, -h * gradient[i]);
        }
        ledger.gradient(); // the two halves of one gradient
        ledger.step();
    }
}
