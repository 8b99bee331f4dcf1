package dev.hnn.integrators;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.integrator.SymplecticCoordinates;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.integrators.stepping.LockstepEnsemble;
import dev.hnn.integrators.stepping.PausingStepper;
import java.util.Optional;
import java.util.Set;

/**
 * The variational integrator of Chen, Matsubara and Yaguchi, <i>Variational Integrator for Hamiltonian Neural
 * Networks</i>, scheme (6):
 *
 * <pre>  q′ = q + h ∂H/∂p(q, p),    p′ = p − h ∂H/∂q(q′, p′).</pre>
 *
 * <p>It is the discrete Euler–Lagrange equation of the action Σ pₙ·(qₙ₊₁ − qₙ) − h H(qₙ, pₙ). Order 1, not symmetric. The
 * map (qⁿ, pⁿ⁻¹) → (qⁿ⁺¹, pⁿ) is symplectic, so the step itself preserves dq ∧ d(p + h ∂H/∂q): it is conjugate to a
 * symplectic map, and its energy error stays bounded over exponentially long times. It preserves dq ∧ dp only where
 * ∂²H/∂q∂p = 0, when it is the symplectic Euler method.
 *
 * <p>Departures from the paper: the unknowns are the increments x′ − x, which are added to the state by compensated
 * summation; and an iteration ends at a tolerance or at round-off, on which the paper is silent.
 */
public final class VariationalIntegrator implements Integrator<Hamiltonian> {

    private final NonlinearSolver solver;
    private final Form form;

    /**
     * Makes the method.
     *
     * @param solver for the implicit half of the step
     * @param form how the equation is posed
     */
    public VariationalIntegrator(NonlinearSolver solver, Form form) {
        this.solver = solver;
        this.form = form;
    }

    @Override
    public Class<Hamiltonian> dynamicsType() {
        return Hamiltonian.class;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Set<Property> properties() {
        return Set.of(Property.CONJUGATE_SYMPLECTIC);
    }

    /** {@inheritDoc} They are (q, p + h ∂H/∂q(q, p)): those of the discrete Legendre transform. */
    @Override
    public Optional<SymplecticCoordinates<Hamiltonian>> symplecticCoordinates() {
        return Optional.of(VariationalIntegrator::stagger);
    }

    private static void stagger(Hamiltonian hamiltonian, double h, double[] x, double[] y) {
        int n = hamiltonian.degreesOfFreedom();
        hamiltonian.gradient(x, y);
        for (int i = 0; i < n; i++) {
            y[n + i] = x[n + i] + h * y[i];
            y[i] = x[i];
        }
    }

    @Override
    public Stepper stepper(Hamiltonian hamiltonian, double stepSize) {
        return form == Form.REDUCED && hamiltonian instanceof SeparableHamiltonian separable
                ? new SeparableStepper(separable, stepSize)
                : implicit(hamiltonian, stepSize);
    }

    /** {@inheritDoc} Evaluates the gradients of all members together, sweep by sweep; Hessian–vector products one by one. */
    @Override
    public Ensemble ensemble(Hamiltonian hamiltonian, double stepSize, int size) {
        return form == Form.REDUCED && hamiltonian instanceof SeparableHamiltonian
                ? Integrator.super.ensemble(hamiltonian, stepSize, size)
                : new LockstepEnsemble(hamiltonian::gradient, () -> implicit(hamiltonian, stepSize), size);
    }

    private PausingStepper implicit(Hamiltonian hamiltonian, double stepSize) {
        return switch (form) {
            case JOINT -> new JointStepper(new JointEquation(hamiltonian, stepSize), solver);
            case REDUCED -> new ReducedStepper(new ReducedEquation(hamiltonian, stepSize), solver);
        };
    }
}
