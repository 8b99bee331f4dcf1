package dev.hnn.integrators;

import dev.hnn.api.solver.NonlinearSolver;

/** Scheme (6) with the explicit half taken first, by the gradient at the end of the step before. */
final class ReducedStepper extends VariationalStepper {

    private final ReducedEquation equation;
    private final int n;

    /** The increments are (w, z): that of q in the coming step, and that of p in the one that was taken. */
    ReducedStepper(ReducedEquation equation, NonlinearSolver solver) {
        super(equation, solver);
        this.equation = equation;
        this.n = equation.n;
    }

    @Override
    protected void forget() {
        iteration.reset();
        equation.restart(increments);
    }

    @Override
    protected void begin() {
        for (int i = 0; i < n; i++) {
            state.add(i, increments[i]);
        }
        iteration.begin(increments);
        equation.moveTo(increments);
    }

    @Override
    protected boolean proceed() {
        return improve();
    }

    @Override
    void arrive() {
        equation.solved(increments);
        for (int i = 0; i < n; i++) {
            state.add(n + i, increments[n + i]);
        }
    }
}
