package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;

/** Scheme (6) with both halves of the step solved together, as in the paper. */
final class JointStepper extends VariationalStepper {

    private final Iteration iteration;
    private final double[] increment;

    JointStepper(Hamiltonian hamiltonian, double stepSize, NonlinearSolver solver) {
        super(hamiltonian);
        this.increment = new double[hamiltonian.dimension()];
        this.iteration = solver.bind(new JointEquation(hamiltonian, stepSize, state, ledger));
    }

    @Override
    void forget() {
        iteration.reset();
    }

    @Override
    void step() {
        iteration.solve(increment);
        ledger.solve(iteration);
        for (int i = 0; i < increment.length; i++) {
            state.add(i, increment[i]);
        }
    }
}
