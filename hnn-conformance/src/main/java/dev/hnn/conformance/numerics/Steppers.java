package dev.hnn.conformance.numerics;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Stepper;

/** Steppers of integrators of whatever kind of dynamics, and where they lead. */
public final class Steppers {

    private Steppers() {}

    /**
     * Makes a stepper.
     *
     * @param integrator the integrator
     * @param dynamics what to advance, of the kind that it needs
     * @param stepSize h
     * @param <D> the kind
     * @return a new stepper
     * @throws ClassCastException if the dynamics is of another kind
     */
    public static <D extends Dynamics> Stepper of(Integrator<D> integrator, Dynamics dynamics, double stepSize) {
        return integrator.stepper(integrator.dynamicsType().cast(dynamics), stepSize);
    }

    /**
     * Makes an ensemble.
     *
     * @param integrator the integrator
     * @param dynamics what to advance, of the kind that it needs
     * @param stepSize h
     * @param size the number of members
     * @param <D> the kind
     * @return a new ensemble
     * @throws ClassCastException if the dynamics is of another kind
     */
    public static <D extends Dynamics> Ensemble ensemble(
            Integrator<D> integrator, Dynamics dynamics, double stepSize, int size) {
        return integrator.ensemble(integrator.dynamicsType().cast(dynamics), stepSize, size);
    }

    /**
     * The state after some steps from a fresh start.
     *
     * @param stepper the stepper, which is started
     * @param x0 the initial state. Not modified.
     * @param steps their number
     * @return a new array
     */
    public static double[] run(Stepper stepper, double[] x0, int steps) {
        stepper.start(x0);
        for (int step = 0; step < steps; step++) {
            stepper.advance();
        }
        double[] x = new double[x0.length];
        stepper.state(x);
        return x;
    }
}
