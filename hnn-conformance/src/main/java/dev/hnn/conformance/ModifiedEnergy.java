package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.numerics.BirkhoffAverage;
import dev.hnn.conformance.problems.Problem;
import java.util.Arrays;

/**
 * The energy over a long time. A method that is conjugate to a symplectic one keeps a modified energy, so H oscillates and
 * its mean does not move; that of any other method drifts, by a constant amount a step. The problems have no reversing
 * symmetry that would hide a drift, and the mean is one that sees through the oscillation.
 */
final class ModifiedEnergy {

    private static final int STEPS = 50_000;

    /**
     * The drift of a method of order r is of order hʳ⁺¹ a unit of time or less; the steps of one of high order are long, so
     * that it can be seen.
     */
    private static final int HIGH_ORDER = 4;

    private static final double STEP_SIZE = 0.1;
    private static final double LONG_STEP_SIZE = 0.4;

    /**
     * A solver that ends at the tolerance 1e-12 moves the mean by about 1e-11 in this time, one that ends at 1e-10 by 1e-9;
     * the average itself leaves less.
     */
    private static final double TOLERANCE = 1e-8;

    private final Method method;

    ModifiedEnergy(Method method) {
        this.method = method;
    }

    Outcome outcome() {
        method.requireClaim(Property.CONJUGATE_SYMPLECTIC);
        double h = method.order() > HIGH_ORDER ? LONG_STEP_SIZE : STEP_SIZE;
        Worst worst = new Worst();
        for (Problem problem : method.hamiltonianProblems()) {
            worst.add(
                    drift(problem, h),
                    TOLERANCE,
                    () -> problem.formula() + " from " + Arrays.toString(problem.state()) + ", h = " + h
                            + ", mean H over the second half of " + STEPS + " steps minus that over the first");
        }
        return worst.outcome("the mean energy");
    }

    private double drift(Problem problem, double h) {
        Hamiltonian hamiltonian = (Hamiltonian) problem.dynamics();
        Stepper stepper = method.stepper(hamiltonian, h);
        double[] x = problem.state();
        stepper.start(x);
        double energy = hamiltonian.energy(x);
        BirkhoffAverage[] halves = {new BirkhoffAverage(STEPS / 2), new BirkhoffAverage(STEPS / 2)};
        for (BirkhoffAverage half : halves) {
            for (int step = 0; step < STEPS / 2; step++) {
                stepper.advance();
                stepper.state(x);
                half.add(hamiltonian.energy(x) - energy);
            }
        }
        return halves[1].value() - halves[0].value();
    }
}
