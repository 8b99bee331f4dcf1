package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Stepper;
import java.util.random.RandomGenerator;

/** Runs that several tests need. */
final class Simulation {

    private Simulation() {}

    /** All states of a run, the initial one first. */
    static double[][] states(Stepper stepper, double[] x0, int steps) {
        double[][] states = new double[steps + 1][x0.length];
        stepper.start(x0);
        stepper.state(states[0]);
        for (int i = 1; i <= steps; i++) {
            stepper.advance();
            stepper.state(states[i]);
        }
        return states;
    }

    static double[] finalState(Stepper stepper, double[] x0, int steps) {
        stepper.start(x0);
        for (int i = 0; i < steps; i++) {
            stepper.advance();
        }
        double[] x = new double[x0.length];
        stepper.state(x);
        return x;
    }

    /** max |H(xₙ) − H(x₀)| / |H(x₀)| over all steps. */
    static double largestEnergyError(Hamiltonian hamiltonian, double[][] states) {
        double initial = hamiltonian.energy(states[0]);
        double largest = 0;
        for (double[] x : states) {
            largest = Math.max(largest, Math.abs(hamiltonian.energy(x) - initial) / Math.abs(initial));
        }
        return largest;
    }

    /** The exact flow to round-off: the classical Runge–Kutta method, which shares nothing with the integrators. */
    static double[] flow(Hamiltonian hamiltonian, double[] x0, double time, int steps) {
        int d = x0.length;
        double h = time / steps;
        double[] x = x0.clone();
        double[] at = new double[d];
        double[][] k = new double[4][d];
        double[] offsets = {0, h / 2, h / 2, h};
        for (int step = 0; step < steps; step++) {
            for (int stage = 0; stage < 4; stage++) {
                for (int i = 0; i < d; i++) {
                    at[i] = stage == 0 ? x[i] : x[i] + offsets[stage] * k[stage - 1][i];
                }
                hamiltonian.evaluate(at, k[stage]);
            }
            for (int i = 0; i < d; i++) {
                x[i] += h / 6 * (k[0][i] + 2 * k[1][i] + 2 * k[2][i] + k[3][i]);
            }
        }
        return x;
    }

    static double distance(double[] a, double[] b) {
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
