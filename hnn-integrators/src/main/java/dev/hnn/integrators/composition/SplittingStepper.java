package dev.hnn.integrators.composition;

import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.integrators.stepping.KickDriftStepper;

/** {@link Composition} with what two neighbours do to the same half of the state done at once. */
final class SplittingStepper extends KickDriftStepper {

    /** By how much p is kicked before each drift; the last kick is as long as the first. */
    private final double[] kicks;

    private final double[] drifts;

    /** Whether the half gradient that ended the last step is there. */
    private boolean begun;

    SplittingStepper(SeparableHamiltonian hamiltonian, Coefficients coefficients, double stepSize) {
        super(hamiltonian);
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
        begun = false;
    }

    @Override
    public void advance() {
        if (!begun) {
            evaluatePotential();
            ledger.gradient();
            begun = true;
        }
        for (int i = 0; i < drifts.length; i++) {
            kick(kicks[i]);
            evaluateKinetic();
            drift(drifts[i]);
            evaluatePotential();
            ledger.gradient(); // the two halves of one gradient
        }
        kick(kicks[0]);
        ledger.step();
    }
}
