package dev.hnn.conformance.audit;

import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.numerics.Steppers;

/** The same run again, by another stepper and by one that ran before: every bit is the same. */
final class Repetition {

    private static final double STEP_SIZE = 0.1;
    private static final int STEPS = 500;

    private final Integrator<?> integrator;
    private final Motion motion;

    Repetition(Integrator<?> integrator, Motion motion) {
        this.integrator = integrator;
        this.motion = motion;
    }

    Reading reading() {
        double[] first = Steppers.run(stepper(), motion.state(), STEPS);
        Stepper used = stepper();
        double[] elsewhere = motion.state();
        elsewhere[0] += 0.1;
        Steppers.run(used, elsewhere, STEPS);
        double largest = Math.max(
                difference(first, Steppers.run(stepper(), motion.state(), STEPS)),
                difference(first, Steppers.run(used, motion.state(), STEPS)));
        return Reading.atMost(Quantity.DETERMINISM, true, 0, largest, "500 steps again, afresh and after another run");
    }

    private Stepper stepper() {
        return Steppers.of(integrator, motion.dynamics(), STEP_SIZE);
    }

    private static double difference(double[] x, double[] y) {
        double largest = 0;
        for (int i = 0; i < x.length; i++) {
            if (Double.doubleToLongBits(x[i]) != Double.doubleToLongBits(y[i])) {
                largest = Math.max(largest, Math.max(Math.abs(x[i] - y[i]), Double.MIN_VALUE));
            }
        }
        return largest;
    }
}
