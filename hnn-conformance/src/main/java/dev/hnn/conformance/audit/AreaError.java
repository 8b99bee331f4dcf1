package dev.hnn.conformance.audit;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.numerics.Steppers;

/** The relative change of the area xₙ ∧ xₙ₊₁ = qₙpₙ₊₁ − pₙqₙ₊₁ along a trajectory, in double-double arithmetic. Mutable. */
final class AreaError {

    private final Stepper stepper;
    private final double[] state;
    private final double[] remainder = new double[2];
    private final double[] nextState = new double[2];
    private final double[] nextRemainder = new double[2];
    private double high;
    private double low;

    AreaError(Integrator<?> integrator, Dynamics dynamics, double stepSize, double[] x0) {
        this.stepper = Steppers.of(integrator, dynamics, stepSize);
        this.state = x0.clone();
        stepper.start(x0);
    }

    /** The changes after so many steps, in increasing order. */
    double[] at(int[] steps) {
        area();
        double initialHigh = high;
        double initialLow = low;
        double[] changes = new double[steps.length];
        int done = 1;
        for (int k = 0; k < steps.length; k++) {
            for (; done < steps[k]; done++) {
                stepper.advance();
            }
            area();
            done++;
            changes[k] = (high - initialHigh + (low - initialLow)) / initialHigh;
        }
        return changes;
    }

    /** Takes a step, and the area between its ends. */
    private void area() {
        stepper.state(state);
        stepper.remainder(remainder);
        stepper.advance();
        stepper.state(nextState);
        stepper.remainder(nextRemainder);
        double a = state[0] * nextState[1];
        double b = state[1] * nextState[0];
        double lost = Math.fma(state[0], nextState[1], -a) - Math.fma(state[1], nextState[0], -b); // of the products
        high = a - b;
        double back = high - a;
        lost += (a - (high - back)) + (-b - back); // of the difference (Knuth)
        low = lost
                + (state[0] * nextRemainder[1] + remainder[0] * nextState[1])
                - (state[1] * nextRemainder[0] + remainder[1] * nextState[0]);
    }
}
