package org.example.mlp;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.system.PhysicalSystem;
import java.util.random.RandomGenerator;

/**
 * States of a system and the vector field there. The arrays are not copied, and not to be modified.
 *
 * @param states a state (q, p) a row
 * @param derivatives ẋ at each of them
 */
record States(double[][] states, double[][] derivatives) {

    /** Draws states uniformly from a system's region. */
    static States sample(PhysicalSystem system, int count, RandomGenerator random) {
        Hamiltonian truth = system.hamiltonian();
        double[][] states = new double[count][truth.dimension()];
        double[][] derivatives = new double[count][truth.dimension()];
        for (int k = 0; k < count; k++) {
            system.region().sample(random, states[k]);
            truth.evaluate(states[k], derivatives[k]);
        }
        return new States(states, derivatives);
    }

    /** The mean over states and components of (NN(x)ᵢ − ẋᵢ)². */
    double loss(VectorField field) {
        double[] dx = new double[field.dimension()];
        double sum = 0;
        for (int k = 0; k < states.length; k++) {
            field.evaluate(states[k], dx);
            for (int i = 0; i < dx.length; i++) {
                double residual = dx[i] - derivatives[k][i];
                sum += residual * residual;
            }
        }
        return sum / states.length / dx.length;
    }
}
