package dev.hnn.perf.integration;

import dev.hnn.api.dynamics.Hamiltonian;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/**
 * Hipparchus' {@code DormandPrince853Integrator}, order 8 with controlled steps; its parameter is the tolerance, absolute and
 * relative alike.
 */
record ControlledSteps() implements LongMethod {

    private static final double SHORTEST_STEP = 1e-12;

    @Override
    public Integration integrate(Orbit orbit, double duration, double parameter) {
        DormandPrince853Integrator integrator = integrator(duration, parameter);
        EnergyError energyError = new EnergyError(orbit.hamiltonian(), orbit.start());
        long[] steps = new long[1];
        integrator.addStepHandler(interpolator -> {
            steps[0]++;
            energyError.add(interpolator.getCurrentState().getPrimaryState());
        });
        double[] x = run(integrator, orbit, duration);
        return new Integration(x, energyError.largest(), steps[0], integrator.getEvaluations());
    }

    @Override
    public double advance(Orbit orbit, double duration, double parameter) {
        return run(integrator(duration, parameter), orbit, duration)[0];
    }

    private static DormandPrince853Integrator integrator(double duration, double tolerance) {
        return new DormandPrince853Integrator(SHORTEST_STEP, duration, tolerance, tolerance);
    }

    private static double[] run(DormandPrince853Integrator integrator, Orbit orbit, double duration) {
        return integrator
                .integrate(new Field(orbit.hamiltonian()), new ODEState(0, orbit.start()), duration)
                .getPrimaryState();
    }

    /** ẋ = J∇H(x) as Hipparchus has it: an array for each value. */
    private record Field(Hamiltonian hamiltonian) implements OrdinaryDifferentialEquation {

        @Override
        public int getDimension() {
            return hamiltonian.dimension();
        }

        @Override
        public double[] computeDerivatives(double t, double[] x) {
            double[] slope = new double[x.length];
            hamiltonian.evaluate(x, slope);
            return slope;
        }
    }
}
