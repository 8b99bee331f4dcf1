package dev.hnn.conformance.audit;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.numerics.Steppers;
import dev.hnn.conformance.problems.InvariantProblem;
import java.util.function.ToDoubleFunction;

/** What a method keeps exactly over a hundred long steps: the energy, or quadratic invariants. */
final class Conservation {

    private static final double STEP_SIZE = 0.25;
    private static final int STEPS = 100;

    /** A hundred solves to 1e-12 of states of size 1 each, if all err to the same side. */
    private static final double TOLERANCE = 2e-10;

    private final Integrator<?> integrator;
    private final Family family;

    Conservation(Integrator<?> integrator, Family family) {
        this.integrator = integrator;
        this.family = family;
    }

    Reading energy() {
        double largest = 0;
        for (Motion motion : family.motions()) {
            Hamiltonian hamiltonian = (Hamiltonian) motion.dynamics();
            largest = Math.max(largest, change(hamiltonian, motion.state(), hamiltonian::energy));
        }
        return Reading.atMost(
                Quantity.ENERGY_CHANGE,
                integrator.properties().contains(Property.ENERGY_PRESERVING),
                TOLERANCE,
                largest,
                "H over 100 steps of 0.25");
    }

    Reading invariants() {
        double largest = 0;
        for (InvariantProblem each : family.invariants()) {
            largest = Math.max(
                    largest, change(each.problem().dynamics(), each.problem().state(), each.invariant()));
        }
        return Reading.atMost(
                Quantity.INVARIANT_CHANGE,
                integrator.properties().contains(Property.QUADRATIC_INVARIANTS_PRESERVING),
                TOLERANCE,
                largest,
                "quadratic invariants over 100 steps of 0.25");
    }

    private double change(VectorField dynamics, double[] x, ToDoubleFunction<double[]> invariant) {
        Stepper stepper = Steppers.of(integrator, dynamics, STEP_SIZE);
        double before = invariant.applyAsDouble(x);
        double largest = 0;
        stepper.start(x);
        for (int step = 0; step < STEPS; step++) {
            stepper.advance();
            stepper.state(x);
            double change = Math.abs(invariant.applyAsDouble(x) - before);
            largest = Double.isNaN(change) ? Double.POSITIVE_INFINITY : Math.max(largest, change);
        }
        return largest;
    }
}
