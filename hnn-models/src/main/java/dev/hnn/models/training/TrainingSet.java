package dev.hnn.models.training;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.PhysicalSystem;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * States of a system with the gradients ∇H = (−ṗ, q̇) of its true Hamiltonian. The arrays are not copied, and not to be
 * modified.
 *
 * @param states a state (q, p) of length 2n a row
 * @param gradients the gradient there, a row each
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier between packages; nobody compares two of them
public record TrainingSet(double[][] states, double[][] gradients) {

    /**
     * Draws states uniformly from a system's region.
     *
     * @param system the system
     * @param samples how many
     * @param noise the standard deviation of the normal errors that are added to the states; the gradients stay those of
     *     the states without errors, as in Greydanus, Dzamba and Yosinski (2019)
     * @param random the only source of randomness
     * @return the set
     */
    public static TrainingSet sample(PhysicalSystem system, int samples, double noise, RandomGenerator random) {
        Hamiltonian hamiltonian = system.hamiltonian();
        double[][] states = new double[samples][hamiltonian.dimension()];
        double[][] gradients = new double[samples][hamiltonian.dimension()];
        for (int k = 0; k < samples; k++) {
            system.region().sample(random, states[k]);
            hamiltonian.gradient(states[k], gradients[k]);
            for (int i = 0; noise > 0 && i < states[k].length; i++) {
                states[k][i] += noise * random.nextGaussian();
            }
        }
        return new TrainingSet(states, gradients);
    }

    /** The number of states. */
    public int size() {
        return states.length;
    }

    /** The length 2n of a state. */
    public int dimension() {
        return states[0].length;
    }

    /**
     * The loss of a Hamiltonian on this set, the mean over states and components of (∂H/∂xᵢ − true)².
     *
     * @param hamiltonian a worker of the calling thread
     * @return the mean squared error of the vector field
     */
    public double loss(Hamiltonian hamiltonian) {
        double[] gradient = new double[dimension()];
        double sum = 0;
        for (int k = 0; k < size(); k++) {
            hamiltonian.gradient(states[k], gradient);
            double square = 0;
            for (int i = 0; i < gradient.length; i++) {
                double residual = gradient[i] - gradients[k][i];
                square += residual * residual;
            }
            sum += square / dimension();
        }
        return sum / size();
    }

    /**
     * Bounds the states, component by component.
     *
     * @param minimumOrMaximum the one or the other
     * @return the 2n smallest, or largest, components
     */
    public List<Double> bound(DoubleBinaryOperator minimumOrMaximum) {
        return IntStream.range(0, dimension())
                .mapToObj(i -> Arrays.stream(states)
                        .mapToDouble(state -> state[i])
                        .reduce(minimumOrMaximum)
                        .getAsDouble())
                .toList();
    }
}
