package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;

/** How large values are over the states, by which it is judged how far they are off. */
final class Sizes {

    private Sizes() {}

    /** The largest modulus of each element of ∇H. */
    static double[] ofGradient(Hamiltonian hamiltonian, States states) {
        double[] sizes = new double[states.dimension()];
        double[] gradient = new double[states.dimension()];
        states.stream().forEach(x -> {
            hamiltonian.gradient(x, gradient);
            include(gradient, sizes);
        });
        return sizes;
    }

    /** The median modulus of each element of ∇H. */
    static double[] typicalGradient(Hamiltonian hamiltonian, States states) {
        double[][] gradients = new double[states.count()][states.dimension()];
        for (int k = 0; k < gradients.length; k++) {
            hamiltonian.gradient(states.get(k), gradients[k]);
        }
        double[] sizes = new double[states.dimension()];
        for (int i = 0; i < sizes.length; i++) {
            int element = i;
            sizes[i] = typical(Arrays.stream(gradients).mapToDouble(gradient -> gradient[element]));
        }
        return sizes;
    }

    /** The median modulus. */
    static double typical(DoubleStream values) {
        double[] sorted = values.map(Math::abs).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** How much H varies over the states. A constant in it has no part in that. */
    static double rangeOfEnergy(Hamiltonian hamiltonian, States states) {
        DoubleSummaryStatistics energies =
                states.stream().mapToDouble(hamiltonian::energy).summaryStatistics();
        return energies.getMax() - energies.getMin();
    }

    /** Takes the elements of a vector into account. */
    static void include(double[] vector, double[] sizes) {
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.max(sizes[i], Math.abs(vector[i]));
        }
    }
}
