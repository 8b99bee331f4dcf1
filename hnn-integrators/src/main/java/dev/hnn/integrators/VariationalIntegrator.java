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
import dev.hnn.integrators.symplecticeuler.SymplecticEuler;
import dev.hnn.integrators.symplecticeuler.Variant;
import java.util.Optional;
import java.util.Set;

/**
 * The variational integrator of Chen, Matsubara and Yaguchi, <i>Variational Integrator for Hamiltonian Neural
 * Networks</i>, scheme (6), and its adjoint:
 *
 * <pre>
 *   (6):      q′ = q + h ∂H/∂p(q, p),    p′ = p − h ∂H/∂q(q′, p′);
 *   adjoint:  p′ = p − h ∂H/∂q(q, p),    q′ = q + h ∂H/∂p(q′, p′).
 * </pre>
 *
 * <p>They are the discrete Euler–Lagrange equations of the actions Σ pₙ·(qₙ₊₁ − qₙ) − h H(qₙ, pₙ) and
 * Σ pₙ₊₁·(qₙ₊₁ − qₙ) − h H(qₙ₊₁, pₙ₊₁). Order 1, not symmetric. The momentum of the action is the staggered P = pₙ₋₁, or pₙ₊₁: the
 * map (q, P) → (q′, P′) is symplectic, so the step itself preserves dq ∧ d(p + h ∂H/∂q), or dq ∧ d(p − h ∂H/∂q): it is
 * conjugate to a symplectic map, and its energy error stays bounded over exponentially long times. It preserves dq ∧ dp only
 * where ∂²H/∂q∂p = 0. As the two preserve different forms, a composition of both has order 2 and preserves neither.
 *
 * <p>In (q, P) the schemes are the two variants of {@link SymplecticEuler}, and for a separable Hamiltonian in (q, p), too;
 * then they are computed as such, with all that this class says of starts and gradients.
 *
 * <p>Departures from the paper: the unknowns are the increments x′ − x, which are added to the state by compensated
 * summation; and an iteration ends at a tolerance or at round-off, on which the paper is silent.
 */
public final class VariationalIntegrator implements Integrator<Hamiltonian> {

    private final NonlinearSolver solver;
    private final Form form;
    private final SchemeVariant variant;
    private final Output output;

    /** What the scheme is in (q, P), or where H is separable. */
    private final SymplecticEuler symplecticEuler;

    /**
     * Makes scheme (6), in (q, p).
     *
     * @param solver for the implicit half of the step
     * @param form how the equation is posed
     */
    public VariationalIntegrator(NonlinearSolver solver, Form form) {
        this(solver, form, SchemeVariant.PAPER, Output.STATE);
    }

    /**
     * Makes the method.
     *
     * @param solver for the implicit half of the step
     * @param form how the equation is posed; without effect on {@link Output#STAGGERED}, which has one form alone
     * @param variant which scheme
     * @param output which momentum
     */
    public VariationalIntegrator(NonlinearSolver solver, Form form, SchemeVariant variant, Output output) {
        this.solver = solver;
        this.form = form;
        this.variant = variant;
        this.output = output;
        boolean positionFirst = (variant == SchemeVariant.PAPER) == (output == Output.STATE);
        this.symplecticEuler =
                new SymplecticEuler(positionFirst ? Variant.POSITION_FIRST : Variant.MOMENTUM_FIRST, solver);
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
        return Set.of(output == Output.STAGGERED ? Property.SYMPLECTIC : Property.CONJUGATE_SYMPLECTIC);
    }

    /**
     * {@inheritDoc} They are (q, p + h ∂H/∂q(q, p)), those of the discrete Legendre transform, and with the other sign for the
     * adjoint; a staggered momentum is one already.
     */
    @Override
    public Optional<SymplecticCoordinates<Hamiltonian>> symplecticCoordinates() {
        if (output == Output.STAGGERED) {
            return Optional.empty();
        }
        return Optional.of(
                variant == SchemeVariant.PAPER
                        ? VariationalIntegrator::stagger
                        : (hamiltonian, h, x, y) -> stagger(hamiltonian, -h, x, y));
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
        return isSymplecticEuler(hamiltonian)
                ? symplecticEuler.stepper(hamiltonian, stepSize)
                : implicit(hamiltonian, stepSize);
    }

    /** {@inheritDoc} Evaluates the gradients of all members together, sweep by sweep; Hessian–vector products one by one. */
    @Override
    public Ensemble ensemble(Hamiltonian hamiltonian, double stepSize, int size) {
        return isSymplecticEuler(hamiltonian)
                ? symplecticEuler.ensemble(hamiltonian, stepSize, size)
                : new LockstepEnsemble(hamiltonian::gradient, () -> implicit(hamiltonian, stepSize), size);
    }

    private boolean isSymplecticEuler(Hamiltonian hamiltonian) {
        return output == Output.STAGGERED || (form == Form.REDUCED && hamiltonian instanceof SeparableHamiltonian);
    }

    private PausingStepper implicit(Hamiltonian hamiltonian, double stepSize) {
        return switch (form) {
            case JOINT -> new JointStepper(new JointEquation(hamiltonian, variant, stepSize), solver);
            case REDUCED -> new ReducedStepper(new ReducedEquation(hamiltonian, variant, stepSize), solver);
        };
    }
}
