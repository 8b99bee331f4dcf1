package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.integrators.solvers.FixedPointSolver;
import dev.hnn.integrators.solvers.NewtonSolver;

/** Every integrator of the module, the variational one with each solver (default settings) and form. */
enum Method {
    EULER,
    FIXED_POINT_JOINT,
    FIXED_POINT_REDUCED,
    NEWTON_JOINT,
    NEWTON_REDUCED;

    static final double DEFAULT_TOLERANCE = 1e-12;

    Stepper stepper(Hamiltonian hamiltonian, double h) {
        return stepper(hamiltonian, h, DEFAULT_TOLERANCE);
    }

    Stepper stepper(Hamiltonian hamiltonian, double h, double tolerance) {
        return switch (this) {
            case EULER -> new ExplicitEuler().stepper((VectorField) hamiltonian, h);
            case FIXED_POINT_JOINT, FIXED_POINT_REDUCED, NEWTON_JOINT, NEWTON_REDUCED ->
                new VariationalIntegrator(solver(tolerance), form()).stepper(hamiltonian, h);
        };
    }

    Ensemble ensemble(Hamiltonian hamiltonian, double h, int size) {
        return this == EULER
                ? new ExplicitEuler().ensemble(hamiltonian, h, size)
                : new VariationalIntegrator(solver(DEFAULT_TOLERANCE), form()).ensemble(hamiltonian, h, size);
    }

    Form form() {
        return this == FIXED_POINT_JOINT || this == NEWTON_JOINT ? Form.JOINT : Form.REDUCED;
    }

    private NonlinearSolver solver(double tolerance) {
        return this == FIXED_POINT_JOINT || this == FIXED_POINT_REDUCED
                ? new FixedPointSolver(tolerance, 100)
                : new NewtonSolver(tolerance, 50);
    }
}
