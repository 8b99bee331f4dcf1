package dev.hnn.integrators;

import dev.hnn.api.solver.NonlinearSolver;

/** Scheme (6), or its adjoint, with the explicit half taken first, by the gradient at the end of the step before. */
final class ReducedStepper extends VariationalStepper {

    private final ReducedEquation equation;
    private final int n;

    /** One half of the increments is that of the coming step, the other that of the step that was taken. */
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
            state.add(equation.explicit + i, increments[equation.explicit + i]);
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
            state.add(equation.implicit + i, increments[equation.implicit + i]);
        }
    }
}
