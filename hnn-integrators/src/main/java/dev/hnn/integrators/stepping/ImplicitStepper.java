package dev.hnn.integrators.stepping;

import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;

/** Steps by the solution of an equation, and pauses at each of its stages in each sweep of the solver. */
public final class ImplicitStepper extends PausingStepper {

    private final StagedEquation equation;
    private final Iteration iteration;
    private final double[] y;
    private final double[] image;
    private int stage;

    /**
     * Makes a stepper that waits for its start.
     *
     * @param equation what is solved in each step
     * @param solver how
     */
    public ImplicitStepper(StagedEquation equation, NonlinearSolver solver) {
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
    protected double[] point() {
        return equation.point;
    }

    @Override
    protected double[] value() {
        return equation.gradient;
    }

    @Override
    protected void evaluate() {
        equation.hamiltonian.gradient(equation.point, equation.gradient);
    }

    @Override
    protected void begin() {
        equation.pose();
        iteration.begin(y);
        beginSweep();
    }

    private void beginSweep() {
        stage = 0;
        equation.moveTo(y, 0);
    }

    @Override
    protected boolean proceed() {
        equation.take(stage);
        stage++;
        if (stage < equation.stages()) {
            equation.moveTo(y, stage);
            return true;
        }
        equation.read(y, image);
        if (iteration.update(y, image)) {
            beginSweep();
            return true;
        }
        ledger.solve(iteration);
        equation.arrive(y, iteration.stopReason().converged());
        return false;
    }
}
