package dev.hnn.integrators.stepping;

import dev.hnn.api.dynamics.Hamiltonian;

/** An equation that is started from the polynomial through its solutions in the last steps, eight of them at most. */
public abstract class ExtrapolatedEquation extends StagedEquation {

    private final int dimension;
    private final Extrapolation history;

    /**
     * Makes the equation.
     *
     * @param hamiltonian what is advanced
     * @param stepSize h
     * @param stages how many gradients a value of φ takes, at least 1
     * @param dimension the number of unknowns
     */
    protected ExtrapolatedEquation(Hamiltonian hamiltonian, double stepSize, int stages, int dimension) {
        super(hamiltonian, stepSize, stages);
        this.dimension = dimension;
        this.history = new Extrapolation(dimension);
    }

    /**
     * Makes an equation that goes on in the same step from the solution of another.
     *
     * @param before the other one
     * @param stepSize h
     */
    protected ExtrapolatedEquation(ExtrapolatedEquation before, double stepSize) {
        super(before, stepSize);
        this.dimension = before.dimension;
        this.history = new Extrapolation(dimension);
    }

    @Override
    public final int dimension() {
        return dimension;
    }

    @Override
    protected final void forget() {
        history.clear();
    }

    @Override
    public final void start(double[] y) {
        history.next(y);
    }

    @Override
    protected final void arrive(double[] y, boolean converged) {
        add(y);
        if (converged) {
            history.add(y);
        } else {
            history.clear();
        }
    }

    /** Adds a solution to the state; here for unknowns that are the increments of the state. */
    protected void add(double[] y) {
        for (int i = 0; i < y.length; i++) {
            state.add(i, y[i]);
        }
    }
}
