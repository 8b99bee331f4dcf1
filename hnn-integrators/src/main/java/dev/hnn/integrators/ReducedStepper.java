package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;

/** Scheme (6) with the explicit half taken first, by the gradient at the end of the step before. */
final class ReducedStepper extends VariationalStepper {

    private final int n;
    private final ReducedEquation equation;
    private final Iteration iteration;

    /** (w, z): the increment of q in the coming step, and that of p in the one that was taken. */
    private final double[] increments;

    ReducedStepper(Hamiltonian hamiltonian, double stepSize, NonlinearSolver solver) {
        super(hamiltonian);
        this.n = hamiltonian.degreesOfFreedom();
        this.increments = new double[2 * n];
        this.equation = new ReducedEquation(hamiltonian, stepSize, state, ledger);
        this.iteration = solver.bind(equation);
    }

    @Override
    void forget() {
        iteration.reset();
        equation.restart(increments);
    }

    @Override
    void step() {
        for (int i = 0; i < n; i++) {
            state.add(i, increments[i]);
        }
        iteration.solve(increments);
        ledger.solve(iteration);
        equation.solved(increments);
        for (int i = 0; i < n; i++) {
            state.add(n + i, increments[n + i]);
        }
    }
}
