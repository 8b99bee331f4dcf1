package dev.hnn.integrators.stormerverlet;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.api.solver.NonlinearSolver;
import dev.hnn.integrators.stepping.ImplicitMethod;
import dev.hnn.integrators.stepping.ImplicitStepper;
import dev.hnn.integrators.stepping.PausingStepper;
import dev.hnn.integrators.symplecticeuler.PartitionedEquation;
import dev.hnn.integrators.symplecticeuler.Variant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The Störmer–Verlet method: half a step of the symplectic Euler method, and half a step of its adjoint,
 *
 * <pre>
 *   kick-drift-kick:   p½ = p − (h/2) H_q(q, p½),   q′ = q + (h/2) (H_p(q, p½) + H_p(q′, p½)),   p′ = p½ − (h/2) H_q(q′, p½);
 *   drift-kick-drift:  q½ = q + (h/2) H_p(q½, p),   p′ = p − (h/2) (H_q(q½, p) + H_q(q½, p′)),   q′ = q½ + (h/2) H_p(q½, p′).
 * </pre>
 *
 * <p>Order 2, symplectic and symmetric for every Hamiltonian; it keeps quadratic invariants of the form qᵀSp and no others
 * (de Vogelaere 1956; Hairer, Lubich, Wanner, <i>Geometric Numerical Integration</i>, formula I.1.24 and section VI.3; the same,
 * <i>Geometric numerical integration illustrated by the Störmer–Verlet method</i>, Acta Numerica 12, 2003). The first form is
 * the Lobatto IIIA–IIIB pair with two stages.
 *
 * <p>Where H = T(p) + V(q) it is explicit, leapfrog, and takes one gradient a step: the force that ends a step, or the velocity,
 * begins the next one; the first step takes one more. For every other H a step solves two equations, one after the other, each
 * started from the polynomial through its solutions in the last steps.
 */
public final class StormerVerlet extends ImplicitMethod {

    private final Splitting splitting;
    private final NonlinearSolver solver;

    /**
     * Makes the method.
     *
     * @param splitting which half of the state is moved at both ends of a step
     * @param solver for the two equations of a step
     */
    public StormerVerlet(Splitting splitting, NonlinearSolver solver) {
        this.splitting = splitting;
        this.solver = solver;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Set<Property> properties() {
        return Set.of(Property.SYMPLECTIC, Property.SYMMETRIC);
    }

    @Override
    protected Optional<Stepper> explicitStepper(Hamiltonian hamiltonian, double stepSize) {
        return hamiltonian instanceof SeparableHamiltonian separable
                ? Optional.of(new LeapfrogStepper(separable, splitting, stepSize))
                : Optional.empty();
    }

    @Override
    protected PausingStepper implicitStepper(Hamiltonian hamiltonian, double stepSize) {
        return switch (splitting) {
            case KICK_DRIFT_KICK -> composed(hamiltonian, Variant.MOMENTUM_FIRST, Variant.POSITION_FIRST, stepSize);
            case DRIFT_KICK_DRIFT -> composed(hamiltonian, Variant.POSITION_FIRST, Variant.MOMENTUM_FIRST, stepSize);
        };
    }

    private PausingStepper composed(Hamiltonian hamiltonian, Variant first, Variant second, double stepSize) {
        PartitionedEquation there = new PartitionedEquation(hamiltonian, first, stepSize / 2);
        return new ImplicitStepper(List.of(there, new PartitionedEquation(there, second, stepSize / 2)), solver);
    }
}
