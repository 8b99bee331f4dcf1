package dev.hnn.integrators;

import dev.hnn.api.solver.NonlinearSolver;

/** Scheme (6), or its adjoint, with both halves of the step solved together, as in the paper. */
final class JointStepper extends VariationalStepper {

    private final JointEquation equation;
    private boolean starting;

    JointStepper(JointEquation equation, NonlinearSolver solver) {
        super(equation, solver);
        this.equation = equation;
    }

    @Override
    protected void forget() {
        iteration.reset();
    }

    @Override
    protected void begin() {
        equation.moveToStart();
        starting = true;
    }

    @Override
    protected boolean proceed() {
        if (starting) {
            starting = false;
            equation.pose();
            iteration.begin(increments); // at 0, where the gradient is that at the start
        }
        return improve();
    }

    @Override
    void arrive() {
        state.add(increments);
    }
}
