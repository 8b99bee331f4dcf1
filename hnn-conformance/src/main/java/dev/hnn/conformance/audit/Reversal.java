package dev.hnn.conformance.audit;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.conformance.numerics.Steppers;

/**
 * What a symmetric method undoes: a step with h by one with −h; and, where H is even in p, a step by one with the momenta
 * reversed.
 */
final class Reversal {

    private static final double[] STEP_SIZES = {0.1, 0.5};

    /** Two solves, each to 1e-12 by default, times a condition of at most 10. */
    private static final double TOLERANCE = 2e-11;

    private final Integrator<?> integrator;
    private final Family family;

    Reversal(Integrator<?> integrator, Family family) {
        this.integrator = integrator;
        this.family = family;
    }

    Reading reading() {
        double largest = 0;
        for (double h : STEP_SIZES) {
            for (Motion motion : family.motions()) {
                double[] x = step(motion, h, motion.state());
                largest = larger(largest, step(motion, -h, x), motion.state());
            }
            for (Motion motion : family.reversible()) {
                double[] x = step(motion, h, motion.state());
                reverse(x);
                x = step(motion, h, x);
                reverse(x);
                largest = larger(largest, x, motion.state());
            }
        }
        boolean claims = integrator.properties().contains(Property.SYMMETRIC);
        return Reading.atMost(
                Quantity.REVERSAL,
                claims,
                TOLERANCE,
                largest,
                "a step forth and back, h = 0.1 and 0.5"
                        + (family.reversible().isEmpty() ? "" : "; and with p reversed"));
    }

    private double[] step(Motion motion, double h, double[] x) {
        return Steppers.run(Steppers.of(integrator, motion.dynamics(), h), x, 1);
    }

    private static void reverse(double[] x) {
        for (int i = x.length / 2; i < x.length; i++) {
            x[i] = -x[i];
        }
    }

    private static double larger(double largest, double[] x, double[] y) {
        double result = largest;
        for (int i = 0; i < x.length; i++) {
            double difference = Math.abs(x[i] - y[i]);
            result = Double.isNaN(difference) ? Double.POSITIVE_INFINITY : Math.max(result, difference);
        }
        return result;
    }
}
