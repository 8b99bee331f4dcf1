package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;

/** Scheme (6) with the explicit half taken first, and the implicit half solved for p′ alone. */
final class ReducedStepper extends VariationalStepper {

    private final ReducedEquation equation;
    private final Iteration iteration;
    private final double[] increment;

    ReducedStepper(Hamiltonian hamiltonian, double stepSize, NonlinearSolver solver) {
        super(hamiltonian);
        this.increment = new double[hamiltonian.degreesOfFreedom()];
        this.equation = new ReducedEquation(hamiltonian, stepSize, state, ledger);
        this.iteration = solver.bind(equation);
    }

    @Override
    void forget() {
        equation.forget();
        iteration.reset();
    }

    @Override
    void step() {
        equation.advancePositions();
        iteration.solve(increment);
        ledger.solve(iteration);
        equation.advanceMomenta(increment);
    }
}
