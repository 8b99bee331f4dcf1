package dev.hnn.perf.integration;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.integrators.collocation.GaussLegendre;
import dev.hnn.integrators.composition.Composition;
import dev.hnn.integrators.composition.Scheme;
import dev.hnn.integrators.solvers.FixedPointSolver;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A method of hnn with a fixed step size; its parameter is the number of steps.
 *
 * @param method makes a stepper
 */
record FixedSteps(BiFunction<SeparableHamiltonian, Double, Stepper> method) implements LongMethod {

    private static final int MOST_SWEEPS = 100;

    static Optional<LongMethod> named(String label) {
        return switch (label) {
            case "verlet" -> composition(Scheme.VERLET);
            case "mclachlan-4" -> composition(Scheme.MCLACHLAN_4);
            case "kahan-li-6" -> composition(Scheme.KAHAN_LI_6);
            case "kahan-li-8" -> composition(Scheme.KAHAN_LI_8);
            case "gauss-legendre-4" -> gaussLegendre(2);
            case "gauss-legendre-8" -> gaussLegendre(4);
            default -> Optional.empty();
        };
    }

    private static Optional<LongMethod> composition(Scheme scheme) {
        return Optional.of(new FixedSteps(new Composition(scheme)::stepper));
    }

    /** Solved until round-off: what a tolerance leaves makes the energy drift. */
    private static Optional<LongMethod> gaussLegendre(int stages) {
        return Optional.of(new FixedSteps(new GaussLegendre(stages, new FixedPointSolver(0, MOST_SWEEPS))::stepper));
    }

    @Override
    public Integration integrate(Orbit orbit, double duration, double parameter) {
        long steps = Math.round(parameter);
        Hamiltonian hamiltonian = orbit.hamiltonian();
        double[] x = orbit.start();
        EnergyError energyError = new EnergyError(hamiltonian, x);
        Stepper stepper = started(orbit, duration, steps);
        for (long step = 0; step < steps; step++) {
            stepper.advance();
            stepper.state(x);
            energyError.add(x);
        }
        return new Integration(x, energyError.largest(), steps, stepper.ledger().gradientEvaluations());
    }

    @Override
    public double advance(Orbit orbit, double duration, double parameter) {
        long steps = Math.round(parameter);
        Stepper stepper = started(orbit, duration, steps);
        for (long step = 0; step < steps; step++) {
            stepper.advance();
        }
        double[] x = orbit.start();
        stepper.state(x);
        return x[0];
    }

    private Stepper started(Orbit orbit, double duration, long steps) {
        Stepper stepper = method.apply((SeparableHamiltonian) orbit.hamiltonian(), duration / steps);
        stepper.start(orbit.start());
        return stepper;
    }
}
