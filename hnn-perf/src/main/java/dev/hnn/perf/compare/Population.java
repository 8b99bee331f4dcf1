package dev.hnn.perf.compare;

import dev.hnn.api.integrator.Ensemble;
import dev.hnn.models.network.NetworkHamiltonian;
import dev.hnn.models.network.NetworkParameters;
import dev.hnn.perf.Method;
import dev.hnn.perf.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Many states of one network, advanced in ensembles of the size that the harness takes. */
final class Population {

    private static final int ENSEMBLE_SIZE = 64;

    private final NetworkHamiltonian hamiltonian;
    private final double[][] states;
    private final double[][] gradients;
    private final List<Ensemble> ensembles = new ArrayList<>();

    Population(NetworkParameters network, int size) {
        this.hamiltonian = new NetworkHamiltonian(network);
        this.states = Points.make(size, hamiltonian.dimension());
        this.gradients = new double[size][hamiltonian.dimension()];
        for (int first = 0; first < size; first += ENSEMBLE_SIZE) {
            double[][] members = Arrays.copyOfRange(states, first, Math.min(size, first + ENSEMBLE_SIZE));
            Ensemble ensemble =
                    Method.REDUCED_NEWTON.integrator().ensemble(hamiltonian, Method.STEP_SIZE, members.length);
            ensemble.start(members);
            ensembles.add(ensemble);
        }
    }

    int size() {
        return states.length;
    }

    double gradients() {
        hamiltonian.gradient(states, gradients, states.length);
        return gradients[0][0];
    }

    double advance() {
        ensembles.forEach(Ensemble::advance);
        return 0;
    }
}
