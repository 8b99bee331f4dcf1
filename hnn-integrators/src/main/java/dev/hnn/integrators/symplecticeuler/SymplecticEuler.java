package dev.hnn.integrators.symplecticeuler;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.integrators.stepping.ImplicitMethod;
import dev.hnn.integrators.stepping.ImplicitStepper;
import dev.hnn.integrators.stepping.PausingStepper;
import java.util.Optional;
import java.util.Set;

/**
 * The symplectic Euler method, in either of its two forms, both of whose gradients are taken at one point:
 *
 * <pre>
 *   position first:   q′ = q + h ∂H/∂p(q′, p),    p′ = p − h ∂H/∂q(q′, p),
 *   momentum first:   p′ = p − h ∂H/∂q(q, p′),    q′ = q + h ∂H/∂p(q, p′).
 * </pre>
 *
 * <p>Order 1 and symplectic for every Hamiltonian: h H(q′, p), or h H(q, p′), is a generating function of the step (de
 * Vogelaere 1956; Hairer, Lubich, Wanner, <i>Geometric Numerical Integration</i>, theorem VI.3.3). A step of one form with h
 * is undone by one of the other with −h, so neither is symmetric. The first equation of each is implicit, unless
 * H = T(p) + V(q), which needs no solver. It keeps quadratic invariants of the form qᵀSp and no others.
 *
 * <p>The unknowns are the increments of both halves, of which one alone is coupled; a solve starts from the polynomial
 * through the increments of up to eight steps before.
 */
public final class SymplecticEuler extends ImplicitMethod {

    private final Variant variant;
    private final NonlinearSolver solver;

    /**
     * Makes the method.
     *
     * @param variant which half is moved first
     * @param solver for the half that is implicit
     */
    public SymplecticEuler(Variant variant, NonlinearSolver solver) {
        this.variant = variant;
        this.solver = solver;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Set<Property> properties() {
        return Set.of(Property.SYMPLECTIC);
    }

    @Override
    protected Optional<Stepper> explicitStepper(Hamiltonian hamiltonian, double stepSize) {
        return hamiltonian instanceof SeparableHamiltonian separable
                ? Optional.of(new SeparableStepper(separable, variant, stepSize))
                : Optional.empty();
    }

    @Override
    protected PausingStepper implicitStepper(Hamiltonian hamiltonian, double stepSize) {
        return new ImplicitStepper(new PartitionedEquation(hamiltonian, variant, stepSize), solver);
    }
}
