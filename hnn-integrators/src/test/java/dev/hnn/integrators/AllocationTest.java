package dev.hnn.integrators;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Stepper;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stepping allocates nothing, as the JVM itself counts it for this thread. */
class AllocationTest {

    private static final int STEPS = 5_000;
    private static final double H = 0.01;

    /** One byte in a hundred steps; the smallest object is sixteen bytes. It absorbs what the measurement may cost. */
    private static final long ALLOWED_BYTES = STEPS / 100;

    @ParameterizedTest
    @EnumSource
    void advanceAllocatesNothing(Method method) {
        for (int n : new int[] {1, 3}) {
            Random random = new Random(5 + n);
            PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.random(random, n);
            double[] x0 = Simulation.randomState(random, n, 0.5);
            Stepper stepper = method.stepper(hamiltonian, H);
            stepper.start(x0);
            assertThat(allocatedBytes(stepper::advance)).isLessThanOrEqualTo(ALLOWED_BYTES);
            // A tolerance of 0 makes Newton's method assemble and factor its matrix all the time.
            Stepper exact = method.stepper(hamiltonian, H, 0);
            exact.start(x0);
            assertThat(allocatedBytes(exact::advance)).isLessThanOrEqualTo(ALLOWED_BYTES);
        }
        Stepper separable = method.stepper(new Oscillator(), H);
        separable.start(new double[] {1, 0});
        assertThat(allocatedBytes(separable::advance)).isLessThanOrEqualTo(ALLOWED_BYTES);
    }

    @ParameterizedTest
    @EnumSource
    void anEnsembleAllocatesNothing(Method method) {
        Random random = new Random(6);
        PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.random(random, 1);
        double[][] x0 = new double[5][];
        for (int member = 0; member < x0.length; member++) {
            x0[member] = Simulation.randomState(random, 1, 0.5);
        }
        Ensemble ensemble = method.ensemble(hamiltonian, H, x0.length);
        ensemble.start(x0);
        assertThat(allocatedBytes(ensemble::advance)).isLessThanOrEqualTo(ALLOWED_BYTES);
    }

    @Test
    void theMeasurementSeesAHamiltonianThatAllocates() {
        Stepper stepper = Method.FIXED_POINT_JOINT.stepper(new Wasteful(), H);
        stepper.start(new double[] {1, 0});
        // An array of two numbers has 32 bytes, and every step makes one at least.
        assertThat(allocatedBytes(stepper::advance)).isGreaterThanOrEqualTo(32L * STEPS);
    }

    private static long allocatedBytes(Runnable action) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assertThat(threads.isThreadAllocatedMemoryEnabled()).isTrue();
        long self = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) { // the first loads classes; the JVM may load one more later
            long before = threads.getThreadAllocatedBytes(self);
            repeat(action);
            least = Math.min(least, threads.getThreadAllocatedBytes(self) - before);
        }
        return least;
    }

    private static void repeat(Runnable action) {
        for (int i = 0; i < STEPS; i++) {
            action.run();
        }
    }

    /** The oscillator, with a new array in every gradient. */
    private static final class Wasteful implements Hamiltonian {

        private final Oscillator oscillator = new Oscillator();
        private double[] latest = new double[2];

        @Override
        public int degreesOfFreedom() {
            return 1;
        }

        @Override
        public double energy(double[] x) {
            return oscillator.energy(x);
        }

        @Override
        public double gradient(double[] x, double[] gradient) {
            latest = new double[2];
            double value = oscillator.gradient(x, latest);
            System.arraycopy(latest, 0, gradient, 0, 2);
            return value;
        }

        @Override
        public void hessianVector(double[] x, double[] v, double[] product) {
            oscillator.hessianVector(x, v, product);
        }
    }
}
