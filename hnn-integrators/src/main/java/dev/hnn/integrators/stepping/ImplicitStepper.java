package dev.hnn.integrators.stepping;

import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.NonlinearSolver;
import java.util.List;

/** Steps by the solution of an equation, or of several in turn, and pauses at each stage in each sweep of the solver. */
public final class ImplicitStepper extends PausingStepper {

    private final StagedEquation first;
    private final Solve[] solves;
    private int current;

    /**
     * Makes a stepper that waits for its start.
     *
     * @param equation what is solved in each step
     * @param solver how
     */
    public ImplicitStepper(StagedEquation equation, NonlinearSolver solver) {
        this(List.of(equation), solver);
    }

    /**
     * Makes a stepper that waits for its start.
     *
     * @param equations what is solved in each step, at least one; each but the first goes on from the one before
     * @param solver how
     */
    public ImplicitStepper(List<? extends StagedEquation> equations, NonlinearSolver solver) {
        super(equations.get(0).state, equations.get(0).ledger);
        this.first = equations.get(0);
        this.solves = equations.stream()
                .map(equation -> new Solve(equation, solver.bind(equation)))
                .toArray(Solve[]::new);
    }

    @Override
    protected void forget() {
        for (Solve solve : solves) {
            solve.forget();
        }
    }

    @Override
    protected void leave() {
        // Solutions and matrices of earlier steps are where the next solve begins, and no part of what it ends with.
    }

    @Override
    protected double[] point() {
        return first.point;
    }

    @Override
    protected double[] value() {
        return first.gradient;
    }

    @Override
    protected void evaluate() {
        first.hamiltonian.gradient(first.point, first.gradient);
    }

    @Override
    protected void begin() {
        current = 0;
        solves[0].begin();
    }

    @Override
    protected boolean proceed() {
        if (solves[current].proceed()) {
            return true;
        }
        current++;
        if (current == solves.length) {
            return false;
        }
        solves[current].begin();
        return true;
    }

    /** One equation with its solver and its iterate. */
    private static final class Solve {

        private final StagedEquation equation;
        private final Iteration iteration;
        private final double[] y;
        private final double[] image;
        private int stage;

        Solve(StagedEquation equation, Iteration iteration) {
            this.equation = equation;
            this.iteration = iteration;
            this.y = new double[equation.dimension()];
            this.image = new double[equation.dimension()];
        }

        void forget() {
            iteration.reset();
            equation.forget();
        }

        void begin() {
            equation.pose();
            iteration.begin(y);
            beginSweep();
        }

        private void beginSweep() {
            stage = 0;
            equation.moveTo(y, 0);
        }

        /** Takes a gradient; whether another one is needed. If not, the solution is in the state. */
        boolean proceed() {
            equation.take(stage);
            stage++;
            if (stage < equation.stages) {
                equation.moveTo(y, stage);
                return true;
            }
            equation.read(y, image);
            if (iteration.update(y, image)) {
                beginSweep();
                return true;
            }
            equation.ledger.solve(iteration);
            equation.arrive(y, iteration.stopReason().converged());
            return false;
        }
    }
}
