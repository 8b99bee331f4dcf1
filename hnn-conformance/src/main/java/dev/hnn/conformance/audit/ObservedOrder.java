package dev.hnn.conformance.audit;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.Verdict;
import dev.hnn.conformance.numerics.LeastSquares;
import dev.hnn.conformance.numerics.ReferenceFlow;
import dev.hnn.conformance.numerics.Steppers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The observed order on a nonlinear problem over a short time, T = 1: r in log error = c + r log h + d hᵏ, fitted to the
 * shortest steps whose errors are above the floor of solvers and round-off. The last term, with k = 2 for a symmetric method
 * and 1 for others, is the first that bends the line. Where T = 1 leaves too few steps, as it does at high order, the time is
 * doubled, which allows longer ones.
 */
final class ObservedOrder {

    private static final int[] STEPS = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 18, 20, 22, 24, 28, 32, 36, 40, 44, 48, 56, 64, 80, 96, 128, 160,
        192, 256, 320, 384, 512
    };

    private static final double LONGEST_TIME = 32;

    /** Of problems whose frequencies are of size 1; longer ones do not follow a power of h. */
    private static final double LONGEST_STEP = 0.5;

    /** Nor do larger errors. */
    private static final double CEILING = 0.02;

    /** The default tolerance of solvers is 1e-12 a step, and what they leave is a small part of that. */
    private static final double FLOOR = 2e-12;

    /** The shortest steps above the floor, over which the line is fitted. */
    private static final int POINTS = 9;

    private static final int FEWEST_POINTS = 5;

    private static final double TOLERANCE = 0.1;

    private final Integrator<?> integrator;
    private final Motion motion;

    ObservedOrder(Integrator<?> integrator, Motion motion) {
        this.integrator = integrator;
        this.motion = motion;
    }

    Reading reading() {
        double time = 1;
        List<Point> errors = errors(time);
        while (fitted(errors).size() < POINTS && time < LONGEST_TIME) {
            time *= 2;
            errors = errors(time);
        }
        List<Point> points = fitted(errors);
        String place = motion.formula() + ", T = " + (long) time;
        String claimed = integrator.order() + " ± " + TOLERANCE;
        if (points.size() < FEWEST_POINTS) {
            String why = "no order: " + points.size() + " step sizes with an error between " + FLOOR + " and " + CEILING
                    + "; " + place;
            return new Reading(Quantity.ORDER, claimed, Double.NaN, Double.NaN, Verdict.FAILED, why, errors);
        }
        LeastSquares line = line(points);
        String remark = String.format(
                Locale.ROOT,
                "%d step sizes from %.3g to %.3g, errors from %.0e to %.0e; %s",
                points.size(),
                points.get(points.size() - 1).x(),
                points.get(0).x(),
                points.get(points.size() - 1).y(),
                points.get(0).y(),
                place);
        boolean holds = Math.abs(line.coefficient() - integrator.order()) <= TOLERANCE;
        return new Reading(
                Quantity.ORDER,
                claimed,
                line.coefficient(),
                line.standardError(),
                Reading.verdict(true, holds),
                remark,
                errors);
    }

    private LeastSquares line(List<Point> points) {
        int bend = integrator.properties().contains(Property.SYMMETRIC) ? 2 : 1;
        double[] y = points.stream().mapToDouble(point -> Math.log(point.y())).toArray();
        double[] one = new double[y.length];
        Arrays.fill(one, 1);
        double[] next =
                points.stream().mapToDouble(point -> Math.pow(point.x(), bend)).toArray();
        double[] x = points.stream().mapToDouble(point -> Math.log(point.x())).toArray();
        return LeastSquares.ofLast(y, one, next, x);
    }

    private static List<Point> fitted(List<Point> errors) {
        List<Point> within = errors.stream()
                .filter(point -> point.x() <= LONGEST_STEP && point.y() >= FLOOR && point.y() <= CEILING)
                .toList();
        return within.subList(Math.max(0, within.size() - POINTS), within.size());
    }

    /** Longest step first; ends a little below the floor. */
    private List<Point> errors(double time) {
        double[] exact = motion.state();
        double[] scale = new double[exact.length];
        Arrays.fill(scale, 1);
        new ReferenceFlow(motion.dynamics(), scale, 1e-15).follow(exact, time);
        List<Point> errors = new ArrayList<>();
        int below = 0;
        for (int k = 0; k < STEPS.length && below < 3; k++) {
            Stepper stepper = Steppers.of(integrator, motion.dynamics(), time / STEPS[k]);
            double[] x = Steppers.run(stepper, motion.state(), STEPS[k]);
            double error = 0;
            for (int i = 0; i < x.length; i++) {
                error = Math.max(error, Math.abs(x[i] - exact[i]));
            }
            if (Double.isFinite(error)) {
                errors.add(new Point(time / STEPS[k], error, stepper.ledger().gradientEvaluations()));
                below += error < FLOOR ? 1 : 0;
            }
        }
        return errors;
    }
}
