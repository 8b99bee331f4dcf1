package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Stepper;
import java.util.random.RandomGenerator;

/** Runs that several tests need. */
public final class Simulation {

    private Simulation() {}

    /** All states of a run, the initial one first. */
    public static double[][] states(Stepper stepper, double[] x0, int steps) {
        double[][] states = new double[steps + 1][x0.length];
        stepper.start(x0);
        stepper.state(states[0]);
        for (int i = 1; i <= steps; i++) {
            stepper.advance();
            stepper.state(states[i]);
        }
        return states;
    }

    public static double[] finalState(Stepper stepper, double[] x0, int steps) {
        stepper.start(x0);
        for (int i = 0; i < steps; i++) {
            stepper.advance();
        }
        double[] x = new double[x0.length];
        stepper.state(x);
        return x;
    }

    /** max |H(xₙ) − H(x₀)| / |H(x₀)| over all steps. */
    public static double largestEnergyError(Hamiltonian hamiltonian, double[][] states) {
        double initial = hamiltonian.energy(states[0]);
        double largest = 0;
        for (double[] x : states) {
            largest = Math.max(largest, Math.abs(hamiltonian.energy(x) - initial) / Math.abs(initial));
        }
        return largest;
    }

    public static double distance(double[] a, double[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            double difference = Math.abs(a[i] - b[i]);
            largest = Double.isNaN(difference) ? Double.NaN : Math.max(largest, difference);
        }
        return largest;
    }

    /** max over the run of the distance between the states of two trajectories. */
    static double distance(double[][] a, double[][] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, distance(a[i], b[i]));
        }
        return largest;
    }

    static double[] randomState(RandomGenerator random, int degreesOfFreedom, double size) {
        double[] x = new double[2 * degreesOfFreedom];
        for (int i = 0; i < x.length; i++) {
            x[i] = size * (2 * random.nextDouble() - 1);
        }
        return x;
    }
}
