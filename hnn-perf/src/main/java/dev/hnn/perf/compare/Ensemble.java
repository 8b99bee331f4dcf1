package dev.hnn.perf.compare;

import dev.hnn.api.integrator.Stepper;
import dev.hnn.models.network.NetworkHamiltonian;
import dev.hnn.models.network.NetworkParameters;
import dev.hnn.perf.Method;
import dev.hnn.perf.Points;

/** Many states of one network, which is asked for them one after another. */
final class Ensemble {

    private final NetworkHamiltonian hamiltonian;
    private final double[][] states;
    private final double[][] gradients;
    private final Stepper[] steppers;

    Ensemble(NetworkParameters network, int size) {
        this.hamiltonian = new NetworkHamiltonian(network);
        this.states = Points.make(size, hamiltonian.dimension());
        this.gradients = new double[size][hamiltonian.dimension()];
        this.steppers = new Stepper[size];
        for (int k = 0; k < size; k++) {
            steppers[k] = Method.REDUCED_NEWTON.integrator().stepper(hamiltonian, Method.STEP_SIZE);
            steppers[k].start(states[k]);
        }
    }

    int size() {
        return states.length;
    }

    double gradients() {
        double sum = 0;
        for (int k = 0; k < states.length; k++) {
            sum += hamiltonian.gradient(states[k], gradients[k]);
        }
        return sum;
    }

    double advance() {
        for (Stepper stepper : steppers) {
            stepper.advance();
        }
        return 0;
    }
}
