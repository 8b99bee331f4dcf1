package dev.hnn.conformance.audit;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.numerics.ErrorExpansion;
import dev.hnn.conformance.numerics.ReferenceFlow;
import dev.hnn.conformance.numerics.Steppers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How fast an integrator converges on one nonlinear problem over a short time, T = 1: the {@linkplain ErrorExpansion expansion}
 * of its error, fitted to the shortest steps whose errors are above the floor of solvers and round-off. Where that leaves the order
 * uncertain, as it does at high order, whose steps have to be long to be seen above the floor, the time is doubled. Of all
 * fits, the one with the least standard error counts.
 */
final class Convergence {

    private static final int[] STEPS = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 28, 30, 32, 34, 36,
        38, 40, 42, 44, 46, 48, 52, 56, 60, 64, 68, 72, 76, 80, 84, 88, 92, 96, 112, 128, 160, 192, 256, 320, 384, 512
    };

    private static final double LONGEST_TIME = 64;

    /** Of problems whose frequencies are of size 1; longer ones do not follow a power of h. */
    private static final double LONGEST_STEP = 0.5;

    /** Nor do larger errors. */
    private static final double CEILING = 0.02;

    /** The default tolerance of solvers is 1e-12 a step, and what they leave is a small part of that. */
    private static final double FLOOR = 1e-12;

    /** So many of the shortest steps above the floor at most. */
    private static final int MOST_POINTS = 14;

    private static final int FEWEST_POINTS = 6;

    /** A standard error of the order with which there is no need to look further. */
    private static final double GOOD = 0.005;

    static final String NONE = "there are no " + FEWEST_POINTS + " step sizes up to " + LONGEST_STEP
            + " whose errors, between " + FLOOR + " and " + CEILING + ", follow a power of h";

    private final Integrator<?> integrator;
    private final Motion motion;

    /**
     * Prepares to measure.
     *
     * @param integrator the integrator
     * @param motion the problem
     */
    Convergence(Integrator<?> integrator, Motion motion) {
        this.integrator = integrator;
        this.motion = motion;
    }

    /** The fit; empty if the errors follow no power of h. */
    Optional<Fit> fit() {
        List<Fit> fits = new ArrayList<>();
        for (double time = 1; time <= LONGEST_TIME && fits.stream().noneMatch(Fit::isGood); time *= 2) {
            List<Sample> samples = samples(time);
            List<Sample> within = samples.stream().filter(Sample::isUsable).toList();
            for (int count = FEWEST_POINTS; count <= Math.min(MOST_POINTS, within.size()); count++) {
                fits.add(fit(time, samples, within.subList(within.size() - count, within.size())));
            }
        }
        return fits.stream().filter(fit -> Double.isFinite(fit.error())).min(Comparator.comparingDouble(Fit::error));
    }

    private Fit fit(double time, List<Sample> all, List<Sample> samples) {
        ErrorExpansion expansion = new ErrorExpansion(
                samples.stream().map(Sample::stepSize).toList(),
                samples.stream().map(Sample::error).toList(),
                integrator.properties().contains(Property.SYMMETRIC) ? 2 : 1);
        return new Fit(motion, time, points(all), points(samples), expansion.order(), expansion.standardError());
    }

    private static List<Point> points(List<Sample> samples) {
        return samples.stream()
                .map(sample -> new Point(sample.stepSize(), sample.size(), sample.evaluations()))
                .toList();
    }

    /** Longest step first; ends a little below the floor. */
    private List<Sample> samples(double time) {
        double[] exact = motion.state();
        double[] scale = new double[exact.length];
        Arrays.fill(scale, 1);
        new ReferenceFlow(motion.dynamics(), scale, 1e-16).follow(exact, time);
        List<Sample> samples = new ArrayList<>();
        int below = 0;
        for (int k = 0; k < STEPS.length && below < 3; k++) {
            Stepper stepper = Steppers.of(integrator, motion.dynamics(), time / STEPS[k]);
            double[] error = Steppers.run(stepper, motion.state(), STEPS[k]);
            for (int i = 0; i < error.length; i++) {
                error[i] -= exact[i];
            }
            Sample sample = new Sample(time / STEPS[k], error, stepper.ledger().gradientEvaluations());
            if (Double.isFinite(sample.size())) {
                samples.add(sample);
                below += sample.size() < FLOOR ? 1 : 0;
            }
        }
        return samples;
    }

    /** The error at the end for one step size. */
    @SuppressWarnings("ArrayRecordComponent") // read here alone
    private record Sample(double stepSize, double[] error, long evaluations) {

        double size() {
            return ErrorExpansion.size(error);
        }

        boolean isUsable() {
            return stepSize <= LONGEST_STEP && size() >= FLOOR && size() <= CEILING;
        }
    }

    /**
     * An expansion of some of the errors over a time.
     *
     * @param motion the problem
     * @param time T
     * @param all errors, longest step first
     * @param points those that were fitted
     * @param order r
     * @param error its standard error
     */
    record Fit(Motion motion, double time, List<Point> all, List<Point> points, double order, double error) {

        boolean isGood() {
            return error <= GOOD;
        }

        String inWords() {
            Point longest = points.get(0);
            Point shortest = points.get(points.size() - 1);
            return String.format(
                    Locale.ROOT,
                    "%d step sizes from %.3g to %.3g, errors from %.0e to %.0e, T = %.0f; %s",
                    points.size(),
                    shortest.x(),
                    longest.x(),
                    shortest.y(),
                    longest.y(),
                    time,
                    motion.formula());
        }

        String inShort() {
            return String.format(Locale.ROOT, "%.3f on %s", order, motion.formula());
        }
    }
}
