package dev.hnn.integrators;

import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.integrators.stepping.PausingStepper;

/** What the two implicit forms of {@link VariationalIntegrator} have in common: the solution of their equation. */
abstract class VariationalStepper extends PausingStepper {

    final Iteration iteration;

    /** The increments that are solved for. */
    final double[] increments;

    private final SchemeEquation equation;
    private final double[] image;

    VariationalStepper(SchemeEquation equation, NonlinearSolver solver) {
        super(equation.state, equation.ledger);
        this.equation = equation;
        this.iteration = solver.bind(equation);
        this.increments = new double[equation.dimension()];
        this.image = new double[equation.dimension()];
    }

    /** Takes the solution into the state. */
    abstract void arrive();

    /** Improves the increments by the gradient that has come; the last part of {@link #proceed}. */
    final boolean improve() {
        equation.read(image);
        if (iteration.update(increments, image)) {
            equation.moveTo(increments);
            return true;
        }
        ledger.solve(iteration);
        arrive();
        return false;
    }

    @Override
    protected final double[] point() {
        return equation.point;
    }

    @Override
    protected final double[] value() {
        return equation.gradient;
    }

    @Override
    protected final void evaluate() {
        equation.evaluate();
    }
}
