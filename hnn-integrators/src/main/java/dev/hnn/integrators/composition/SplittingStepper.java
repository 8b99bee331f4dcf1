package dev.hnn.integrators.composition;

import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.integrators.stepping.CompensatedState;
import dev.hnn.integrators.stepping.CompensatedStepper;

/** {@link Composition} with what two neighbours do to the same half of the state done at once. */
final class SplittingStepper extends CompensatedStepper {

    private final SeparableHamiltonian hamiltonian;
    private final int n;

    /** By how much p is kicked before each drift; the last kick is as long as the first. */
    private final double[] kicks;

    private final double[] drifts;
    private final double[] velocity;
    private final double[] force;
    private boolean forceIsKnown;

    SplittingStepper(SeparableHamiltonian hamiltonian, Coefficients coefficients, double stepSize) {
        super(new CompensatedState(hamiltonian.dimension()), new Ledger());
        this.hamiltonian = hamiltonian;
        this.n = hamiltonian.degreesOfFreedom();
        this.velocity = new double[2 * n];
        this.force = new double[2 * n];
        int stages = coefficients.stages();
        this.kicks = new double[stages];
        this.drifts = new double[stages];
        double end = 0;
        for (int i = 0; i < stages; i++) {
            kicks[i] = stepSize * (end + coefficients.beta(i));
            drifts[i] = stepSize * (coefficients.beta(i) + coefficients.alpha(i));
            end = coefficients.alpha(i);
        }
    }

    @Override
    protected void forget() {
        forceIsKnown = false;
    }

    @Override
    public void advance() {
        if (!forceIsKnown) {
            hamiltonian.potentialGradient(state.x, force);
            ledger.gradient();
            forceIsKnown = true;
        }
        for (int i = 0; i < drifts.length; i++) {
            kick(kicks[i]);
            hamiltonian.kineticGradient(state.x, velocity);
            for (int k = 0; k < n; k++) {
                state.add(k, drifts[i] * velocity[n + k]);
            }
            hamiltonian.potentialGradient(state.x, force);
            ledger.gradient(); // the two halves of one gradient
        }
        kick(kicks[0]);
        ledger.step();
    }

    private void kick(double length) {
        for (int k = 0; k < n; k++) {
            state.add(n + k, -length * force[k]);
        }
    }
}
