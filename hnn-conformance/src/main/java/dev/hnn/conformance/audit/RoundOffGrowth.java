package dev.hnn.conformance.audit;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.numerics.LeastSquares;
import dev.hnn.conformance.numerics.Steppers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How round-off grows with the number N of steps: as √N if it is a random walk (Brouwer's law; Hairer, Lubich, Wanner,
 * <i>Geometric Numerical Integration</i>, section VIII.5), as N if it has a bias, such as rounded coefficients that no longer
 * satisfy the condition of symplecticity.
 *
 * <p>It is seen on a linear system with one degree of freedom. There a step is a matrix M, det M = 1 for all methods that keep
 * a symplectic form or all quadratic invariants, and then the area xₙ ∧ xₙ₊₁ = xₙᵀΩMxₙ is the same for all n, whatever M is. It is
 * computed in double-double arithmetic from states and their remainders, and changes by round-off alone. The slope is that of
 * log RMS over log N, with its jackknife error over the starts; the claim is refuted where it is too large by two of these.
 */
final class RoundOffGrowth {

    private static final double STEP_SIZE = 0.1;

    /** Half a decade apart from 100 on. */
    private static final double FIRST = 100;

    private static final double RATIO = Math.sqrt(10);

    private static final double LIMIT = 0.65;

    /** Of the gradient, for all starts together: a method that takes many of them a step takes fewer steps. */
    private static final double MOST_EVALUATIONS = 1e8;

    /** Steps from which the evaluations of one are known. */
    private static final int SAMPLE = 100;

    private final Integrator<?> integrator;
    private final Motion linear;
    private final int[] checkpoints;
    private final int starts;

    RoundOffGrowth(Integrator<?> integrator, Motion linear, int steps, int starts) {
        this.integrator = integrator;
        this.linear = linear;
        this.starts = starts;
        int count = 1 + (int) Math.floor(Math.log(steps / FIRST) / Math.log(RATIO) + 1e-9);
        double most = MOST_EVALUATIONS / starts / evaluationsOfStep();
        this.checkpoints = IntStream.range(0, count)
                .map(k -> (int) Math.round(FIRST * Math.pow(RATIO, k)))
                .filter(n -> n <= most)
                .toArray();
    }

    private double evaluationsOfStep() {
        Stepper stepper = Steppers.of(integrator, linear.dynamics(), STEP_SIZE);
        Steppers.run(stepper, linear.state(), SAMPLE);
        return (double) stepper.ledger().gradientEvaluations() / SAMPLE;
    }

    Reading reading() {
        Set<Property> properties = integrator.properties();
        boolean claims = properties.contains(Property.SYMPLECTIC)
                || properties.contains(Property.CONJUGATE_SYMPLECTIC)
                || properties.contains(Property.QUADRATIC_INVARIANTS_PRESERVING);
        if (!claims) {
            return new Reading(
                    Quantity.ROUND_OFF_GROWTH,
                    "",
                    Double.NaN,
                    Double.NaN,
                    Reading.verdict(false, false),
                    "no area is claimed to be kept",
                    List.of());
        }
        double[][] errors = new double[starts][];
        double[] x0 = linear.state();
        for (int start = 0; start < starts; start++) {
            double turn = 1 + 2.0 * start / starts; // of all sizes and phases
            double angle = start * Math.PI * (Math.sqrt(5) - 1);
            double[] x = {
                turn * (Math.cos(angle) * x0[0] - Math.sin(angle) * x0[1]),
                turn * (Math.sin(angle) * x0[0] + Math.cos(angle) * x0[1])
            };
            errors[start] = new AreaError(integrator, linear.dynamics(), STEP_SIZE, x).at(checkpoints);
        }
        double slope = slope(errors, -1);
        double variance = 0;
        for (int left = 0; left < starts; left++) {
            variance += Math.pow(slope(errors, left) - slope, 2) * (starts - 1) / starts;
        }
        List<Point> points = new ArrayList<>();
        double[] rms = rms(errors, -1);
        for (int k = 0; k < rms.length; k++) {
            points.add(new Point(checkpoints[k], rms[k], 0));
        }
        return new Reading(
                Quantity.ROUND_OFF_GROWTH,
                "≤ " + LIMIT,
                slope,
                Math.sqrt(variance),
                Reading.verdict(true, slope - 2 * Math.sqrt(variance) <= LIMIT),
                String.format(
                        Locale.ROOT,
                        "RMS of %d trajectories, %s after %,d steps of 0.1; %s",
                        starts,
                        Figures.scientific(rms[rms.length - 1]),
                        checkpoints[rms.length - 1],
                        linear.formula()),
                points);
    }

    private double slope(double[][] errors, int without) {
        double[] y = Arrays.stream(rms(errors, without)).map(Math::log).toArray();
        double[] one = new double[y.length];
        Arrays.fill(one, 1);
        double[] x = Arrays.stream(checkpoints).mapToDouble(Math::log).toArray();
        return LeastSquares.ofLast(y, one, x).coefficient();
    }

    private double[] rms(double[][] errors, int without) {
        double[] rms = new double[checkpoints.length];
        for (int k = 0; k < rms.length; k++) {
            double squares = 0;
            int count = 0;
            for (int start = 0; start < starts; start++) {
                if (start != without) {
                    squares += errors[start][k] * errors[start][k];
                    count++;
                }
            }
            rms[k] = Math.sqrt(squares / count);
        }
        return rms;
    }
}
