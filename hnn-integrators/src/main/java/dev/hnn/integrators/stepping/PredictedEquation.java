package dev.hnn.integrators.stepping;

import dev.hnn.api.dynamics.Hamiltonian;

/** An equation that is started from a prediction, by default from the polynomial through its solutions in the last steps. */
public abstract class PredictedEquation extends StagedEquation {

    private final int dimension;
    private final Prediction prediction;

    /**
     * Makes the equation.
     *
     * @param hamiltonian what is advanced
     * @param stepSize h
     * @param stages how many gradients a value of φ takes, at least 1
     * @param dimension the number of unknowns
     */
    protected PredictedEquation(Hamiltonian hamiltonian, double stepSize, int stages, int dimension) {
        this(hamiltonian, stepSize, stages, dimension, new Extrapolation(dimension));
    }

    /**
     * Makes the equation.
     *
     * @param hamiltonian what is advanced
     * @param stepSize h
     * @param stages how many gradients a value of φ takes, at least 1
     * @param dimension the number of unknowns
     * @param prediction where a solve is started; used by this equation alone
     */
    protected PredictedEquation(
            Hamiltonian hamiltonian, double stepSize, int stages, int dimension, Prediction prediction) {
        super(hamiltonian, stepSize, stages);
        this.dimension = dimension;
        this.prediction = prediction;
    }

    /**
     * Makes an equation that goes on in the same step from the solution of another.
     *
     * @param before the other one
     * @param stepSize h
     */
    protected PredictedEquation(PredictedEquation before, double stepSize) {
        super(before, stepSize);
        this.dimension = before.dimension;
        this.prediction = new Extrapolation(dimension);
    }

    @Override
    public final int dimension() {
        return dimension;
    }

    @Override
    protected final void forget() {
        prediction.clear();
    }

    @Override
    public final void start(double[] y) {
        prediction.next(y);
    }

    @Override
    protected final void arrive(double[] y, boolean converged) {
        add(y);
        prediction.settle(y, converged);
    }

    /** Adds a solution to the state; here for unknowns that are the increments of the state. */
    protected void add(double[] y) {
        state.add(y);
    }
}
