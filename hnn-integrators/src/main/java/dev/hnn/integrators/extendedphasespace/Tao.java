package dev.hnn.integrators.extendedphasespace;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.integrators.composition.Coefficients;
import dev.hnn.integrators.composition.Scheme;
import dev.hnn.integrators.stepping.LockstepEnsemble;
import java.util.Set;

/**
 * The explicit method of Tao, <i>Explicit symplectic approximation of nonseparable Hamiltonians: algorithm and long time
 * performance</i>, Physical Review E 94, 043303, 2016. The phase space is doubled to (q, p, x, y), where q and y, x and p
 * are paired and the copies are bound together with a strength ω,
 *
 * <pre>
 *   H̄(q, p, x, y) = H(q, y) + H(x, p) + ω (|q − x|² + |p − y|²)/2,
 * </pre>
 *
 * <p>and each of the three terms has a flow in closed form:
 *
 * <pre>
 *   A(h):  p ← p − h H_q(q, y),   x ← x + h H_p(q, y);
 *   B(h):  q ← q + h H_p(x, p),   y ← y − h H_q(x, p);
 *   C(h):  (q − x, p − y) turns by the angle 2ωh, (q + x, p + y) stays;
 *   Φ(h) = A(h/2) ∘ B(h/2) ∘ C(h) ∘ B(h/2) ∘ A(h/2)
 * </pre>
 *
 * <p>is the method of order 2. Those of orders 4, 6 and 8 are compositions of it: Yoshida's triple jump, as in the paper, and, in
 * the place of repeated triple jumps, the schemes of Kahan and Li with 9 and 17 steps.
 *
 * <p>Φ is symplectic and symmetric in all 4n variables. The state of a run is the pair (q, p), with the copy (x, y) started from
 * the same values and carried along by the stepper. So the map from one (q, p) to a later one is symplectic only as far as the
 * copies agree, and the method claims to preserve nothing. What holds is this: its energy does not drift for as long as the
 * copies stay bound, on integrable systems with an error that is uniform over times of order min(h⁻ʳω⁻ʳ, √ω). With ω too small
 * they part, with hω too large the error grows. What is large enough depends on the system: on the Kepler problem with
 * eccentricity 0.6 and h = 0.01 the copies part with ω = 10 and stay together with 20; the paper's examples have 20.
 *
 * <p>A step takes 3 gradients for each step of order 2 in it, 1, 3, 9 or 17 of them; the first one takes one more.
 */
public final class Tao implements Integrator<Hamiltonian> {

    private final int order;
    private final Coefficients coefficients;
    private final double binding;

    /**
     * Makes the method.
     *
     * @param order 2, 4, 6 or 8
     * @param binding ω, the strength with which the copies are bound together, finite and positive
     * @throws IllegalArgumentException if one of them is not
     */
    public Tao(int order, double binding) {
        this(order, scheme(order).coefficients(), checked(binding));
    }

    /** With coefficients that need not be of that order, for tests. */
    Tao(int order, Coefficients coefficients, double binding) {
        this.order = order;
        this.coefficients = coefficients;
        this.binding = binding;
    }

    private static Scheme scheme(int order) {
        return switch (order) {
            case 2 -> Scheme.VERLET;
            case 4 -> Scheme.YOSHIDA_4;
            case 6 -> Scheme.KAHAN_LI_6;
            case 8 -> Scheme.KAHAN_LI_8;
            default -> throw new IllegalArgumentException("order must be 2, 4, 6 or 8, not " + order + ".");
        };
    }

    private static double checked(double binding) {
        if (!(binding > 0 && Double.isFinite(binding))) {
            throw new IllegalArgumentException("omega must be a finite number greater than 0, not " + binding + ".");
        }
        return binding;
    }

    @Override
    public Class<Hamiltonian> dynamicsType() {
        return Hamiltonian.class;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public Set<Property> properties() {
        return Set.of(Property.EXPLICIT);
    }

    @Override
    public Stepper stepper(Hamiltonian hamiltonian, double stepSize) {
        return doubled(hamiltonian, stepSize);
    }

    /** {@inheritDoc} Evaluates the gradients of all members together. */
    @Override
    public Ensemble ensemble(Hamiltonian hamiltonian, double stepSize, int size) {
        return new LockstepEnsemble(hamiltonian::gradient, () -> doubled(hamiltonian, stepSize), size);
    }

    DoubledStepper doubled(Hamiltonian hamiltonian, double stepSize) {
        return new DoubledStepper(hamiltonian, coefficients, binding, stepSize);
    }
}
