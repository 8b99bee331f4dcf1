package dev.hnn.integrators.stepping;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.solver.ImplicitEquation;

/**
 * The implicit equation y = φ(y) of a step, where a value of φ takes ∇H at one point or at several, its stages, one after the
 * other. The unknowns y are increments, or parts of increments, of the state. It owns the state that it is posed at and the
 * ledger of the work. Mutable, for one thread.
 */
public abstract class StagedEquation implements ImplicitEquation {

    /** What is advanced. */
    protected final Hamiltonian hamiltonian;

    /** The step size. */
    protected final double h;

    /** The degrees of freedom. */
    protected final int n;

    /** How many gradients a value of φ takes. */
    protected final int stages;

    /** The state that the equation is posed at. */
    protected final CompensatedState state;

    /** The work since the start. */
    protected final Ledger ledger;

    /** Where H is evaluated. */
    protected final double[] point;

    /** The gradient there. */
    protected final double[] gradient;

    /**
     * Makes the equation.
     *
     * @param hamiltonian what is advanced
     * @param stepSize h
     * @param stages how many gradients a value of φ takes, at least 1
     */
    protected StagedEquation(Hamiltonian hamiltonian, double stepSize, int stages) {
        this.hamiltonian = hamiltonian;
        this.h = stepSize;
        this.n = hamiltonian.degreesOfFreedom();
        this.stages = stages;
        this.state = new CompensatedState(2 * n);
        this.ledger = new Ledger();
        this.point = new double[2 * n];
        this.gradient = new double[2 * n];
    }

    /**
     * Makes an equation that goes on in the same step from the solution of another, and so shares the state, the ledger, the
     * point and the gradient with it.
     *
     * @param before the other one
     * @param stepSize h
     */
    protected StagedEquation(StagedEquation before, double stepSize) {
        this.hamiltonian = before.hamiltonian;
        this.h = stepSize;
        this.n = before.n;
        this.stages = before.stages;
        this.state = before.state;
        this.ledger = before.ledger;
        this.point = before.point;
        this.gradient = before.gradient;
    }

    /** Forgets the steps before. */
    protected abstract void forget();

    /** Poses the equation at the state as it is; does nothing where the state is all that the equation depends on. */
    protected void pose() {}

    /** Sets the point to where a stage of φ(y) needs the gradient. */
    protected abstract void moveTo(double[] y, int stage);

    /** Takes the gradient of a stage, at the point; one that is the only one can stay where it is. */
    protected void take(int stage) {}

    /** Makes φ(y) of the gradients of all stages, for the y that they were last moved to. */
    protected abstract void read(double[] y, double[] image);

    /** Takes the solution into the state; one that did not converge is no ground for the next start. */
    protected abstract void arrive(double[] y, boolean converged);

    /** {@inheritDoc} The size of the state. */
    @Override
    public final double scale() {
        return state.size();
    }

    @Override
    public final void map(double[] y, double[] image) {
        for (int stage = 0; stage < stages; stage++) {
            moveTo(y, stage);
            hamiltonian.gradient(point, gradient);
            ledger.gradient();
            take(stage);
        }
        read(y, image);
    }
}
