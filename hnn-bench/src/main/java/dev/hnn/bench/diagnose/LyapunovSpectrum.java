package dev.hnn.bench.diagnose;

import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.numerics.Steppers;
import dev.hnn.conformance.numerics.TangentLift;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The Lyapunov exponents of a trajectory, by the method of Benettin, Galgani, Giorgilli and Strelcyn (1980): 2n tangent vectors
 * are carried along by the tangent map of the steps themselves and made orthonormal again and again; the mean rates at which they
 * grew are the exponents. The steps are taken on the Hamiltonian together with its variational equation, which gives the tangent
 * map of the method itself where steps commute with differentiation, as those of all Runge–Kutta and partitioned methods do, and
 * elsewhere one that is as good as the method's order. For a Hamiltonian system exponents come in pairs ±λ, and at least two are
 * zero; an estimate of one that is zero falls like log t / t.
 *
 * @param samples the estimates over time; the last one is the best
 */
public record LyapunovSpectrum(List<Sample> samples) {

    private static final int SAMPLES = 200;

    /** Vectors are made orthonormal at least so often that none of them grows beyond all digits. */
    private static final double LONGEST_TIME = 1;

    /** Copies the list. */
    public LyapunovSpectrum {
        samples = List.copyOf(samples);
    }

    /**
     * Estimates.
     *
     * @param time t, over which was averaged
     * @param exponents λ₁ ≥ … ≥ λ₂ₙ, per unit of time
     */
    public record Sample(double time, List<Double> exponents) {

        /** Copies the list. */
        public Sample {
            exponents = List.copyOf(exponents);
        }
    }

    /**
     * Follows a trajectory.
     *
     * @param motion the trajectory
     * @return its exponents, up to the last time at which all is finite
     * @throws InterruptedException if the thread was interrupted
     */
    public static LyapunovSpectrum of(Motion motion) throws InterruptedException {
        double h = motion.grid().stepSize();
        long steps = motion.grid().steps();
        long period = Math.max(1, Math.min((long) (LONGEST_TIME / h), (steps + SAMPLES - 1) / SAMPLES));
        long every = Math.max(1, (steps / period + SAMPLES - 1) / SAMPLES);
        Bundle bundle = new Bundle(motion);
        List<Sample> samples = new ArrayList<>();
        long round = 0;
        for (long done = 0; done < steps; ) {
            long more = Math.min(period, steps - done);
            bundle.advance(more);
            done += more;
            round++;
            if (!bundle.isFinite()) {
                break;
            }
            if (round % every == 0 || done == steps) {
                samples.add(bundle.sample(done * h));
            }
        }
        return new LyapunovSpectrum(samples);
    }

    /** The point and its tangent vectors on their way. */
    private static final class Bundle {

        private final Stepper stepper;
        private final double[] point;
        private final double[][] vectors;
        private final double[] growth;
        private final double[] next;

        Bundle(Motion motion) {
            int dimension = motion.initialState().length;
            stepper = Steppers.of(
                    motion.integrator(),
                    TangentLift.of(motion.hamiltonian()),
                    motion.grid().stepSize());
            point = motion.initialState().clone();
            vectors = new double[dimension][dimension];
            for (int i = 0; i < dimension; i++) {
                vectors[i][i] = 1;
            }
            growth = new double[dimension];
            next = new double[dimension];
        }

        void advance(long steps) throws InterruptedException {
            double[] lifted = new double[2 * point.length];
            for (double[] vector : vectors) {
                stepper.start(TangentLift.join(point, vector));
                for (long step = 0; step < steps; step++) {
                    if (Thread.interrupted()) {
                        throw new InterruptedException();
                    }
                    stepper.advance();
                }
                stepper.state(lifted);
                TangentLift.tangent(lifted, vector);
            }
            TangentLift.point(lifted, next);
            System.arraycopy(next, 0, point, 0, point.length);
            orthonormalise();
        }

        /** Gram–Schmidt, twice for the sake of round-off. */
        private void orthonormalise() {
            for (int i = 0; i < vectors.length; i++) {
                for (int pass = 0; pass < 2; pass++) {
                    for (int j = 0; j < i; j++) {
                        double along = dot(vectors[i], vectors[j]);
                        for (int k = 0; k < point.length; k++) {
                            vectors[i][k] -= along * vectors[j][k];
                        }
                    }
                }
                double length = Math.sqrt(dot(vectors[i], vectors[i]));
                growth[i] += Math.log(length);
                for (int k = 0; k < point.length; k++) {
                    vectors[i][k] /= length;
                }
            }
        }

        private static double dot(double[] a, double[] b) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += a[i] * b[i];
            }
            return sum;
        }

        boolean isFinite() {
            return Arrays.stream(growth).allMatch(Double::isFinite);
        }

        Sample sample(double time) {
            return new Sample(
                    time,
                    Arrays.stream(growth)
                            .mapToObj(sum -> sum / time)
                            .sorted(Comparator.reverseOrder())
                            .toList());
        }
    }
}
