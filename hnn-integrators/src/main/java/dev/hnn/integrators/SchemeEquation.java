package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ledger;
import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.integrators.stepping.CompensatedState;

/**
 * A form of the implicit equation of scheme (6) or of its adjoint, with the state that it is posed at and the ledger of the
 * work. A value of φ takes one gradient; the two parts around it, {@link #moveTo} and {@link #read}, can be called apart from
 * it.
 */
abstract class SchemeEquation implements ImplicitEquation {

    final Hamiltonian hamiltonian;
    final double h;
    final int n;

    /** Where the half of the state begins that a step gives explicitly, q in scheme (6), and where the other half does. */
    final int explicit;

    final int implicit;

    final CompensatedState state;
    final Ledger ledger = new Ledger();

    /** Where H is evaluated, and its gradient there. */
    final double[] point;

    final double[] gradient;

    SchemeEquation(Hamiltonian hamiltonian, SchemeVariant variant, double stepSize) {
        this.hamiltonian = hamiltonian;
        this.h = stepSize;
        this.n = hamiltonian.degreesOfFreedom();
        this.explicit = variant == SchemeVariant.PAPER ? 0 : n;
        this.implicit = n - explicit;
        this.state = new CompensatedState(2 * n);
        this.point = new double[2 * n];
        this.gradient = new double[2 * n];
    }

    /** Sets the point to where φ(y) needs the gradient. */
    abstract void moveTo(double[] y);

    /** Makes φ(y) of the gradient at the point. */
    abstract void read(double[] image);

    /** Computes the gradient at the point. */
    final void evaluate() {
        hamiltonian.gradient(point, gradient);
    }

    @Override
    public final int dimension() {
        return 2 * n;
    }

    @Override
    public final double scale() {
        return state.size();
    }

    @Override
    public final void map(double[] y, double[] image) {
        moveTo(y);
        evaluate();
        ledger.gradient();
        read(image);
    }
}
