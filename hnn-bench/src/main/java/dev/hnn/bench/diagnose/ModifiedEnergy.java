package dev.hnn.bench.diagnose;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Stepper;

/**
 * How much the energy, and the modified energy of scheme (6), oscillate along a trajectory. Backward error analysis says that the
 * scheme follows, but for terms of higher order, the flow of
 *
 * <pre>  H̃ = H + (h/2) H_q · H_p + O(h²),</pre>
 *
 * <p>so along its trajectories H̃ oscillates by O(h²) only, H by O(h) (Hairer, Lubich, Wanner, <i>Geometric Numerical
 * Integration</i>, section IX.3, for symplectic Euler, to which the scheme is conjugate). The adjoint scheme has the other sign.
 *
 * @param plain max − min of H
 * @param modified max − min of H + (h/2) H_q · H_p
 * @param adjoint max − min of H − (h/2) H_q · H_p
 */
public record ModifiedEnergy(double plain, double modified, double adjoint) {

    /**
     * Follows a trajectory.
     *
     * @param motion the trajectory
     * @return the amplitudes over all steps that are finite
     * @throws InterruptedException if the thread was interrupted
     */
    public static ModifiedEnergy of(Motion motion) throws InterruptedException {
        Hamiltonian hamiltonian = motion.hamiltonian();
        Stepper stepper = motion.begun();
        double half = motion.grid().stepSize() / 2;
        double[] x = motion.initialState().clone();
        double[] gradient = new double[x.length];
        Range plain = new Range();
        Range modified = new Range();
        Range adjoint = new Range();
        for (long step = 0; step <= motion.grid().steps(); step++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            double energy = hamiltonian.gradient(x, gradient);
            if (!Double.isFinite(energy)) {
                break;
            }
            double correction = half * product(gradient);
            plain.add(energy);
            modified.add(energy + correction);
            adjoint.add(energy - correction);
            stepper.advance();
            stepper.state(x);
        }
        return new ModifiedEnergy(plain.length(), modified.length(), adjoint.length());
    }

    /** H_q · H_p. */
    private static double product(double[] gradient) {
        int n = gradient.length / 2;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += gradient[i] * gradient[n + i];
        }
        return sum;
    }

    private static final class Range {

        private double least = Double.POSITIVE_INFINITY;
        private double most = Double.NEGATIVE_INFINITY;

        void add(double value) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }

        double length() {
            return most - least;
        }
    }
}
