package dev.hnn.integrators.discretegradient;

import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.integrators.stepping.CompensatedStepper;

/** {@link ItohAbe} at work. It pauses nowhere, as it needs values of H rather than gradients. */
final class ItohAbeStepper extends CompensatedStepper {

    private final ItohAbeEquation equation;
    private final Iteration iteration;
    private final double[] y;
    private final double[] image;

    ItohAbeStepper(ItohAbeEquation equation, NonlinearSolver solver) {
        super(equation.state, equation.ledger);
        this.equation = equation;
        this.iteration = solver.bind(equation);
        this.y = new double[equation.dimension()];
        this.image = new double[equation.dimension()];
    }

    @Override
    protected void forget() {
        iteration.reset();
        equation.forget();
    }

    @Override
    protected void leave() {
        // Solutions and matrices of earlier steps are where the next solve begins, and no part of what it ends with.
    }

    @Override
    public void advance() {
        equation.pose();
        iteration.begin(y);
        do {
            equation.map(y, image);
        } while (iteration.update(y, image));
        ledger.solve(iteration);
        equation.arrive(y, iteration.stopReason().converged());
        ledger.step();
    }
}
