package dev.hnn.integrators.composition;

import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import java.util.Set;

/**
 * Symmetric compositions for H = T(p) + V(q) of the symplectic Euler method χ and its adjoint χ*,
 *
 * <pre>
 *   χ(h):  p′ = p − h V′(q),  q′ = q + h T′(p′);        χ*(h):  q′ = q + h T′(p),  p′ = p − h V′(q′),
 *   Φ(h) = χ*(αₛh) ∘ χ(βₛh) ∘ … ∘ χ*(α₁h) ∘ χ(β₁h),    βᵢ = αₛ₊₁₋ᵢ,
 * </pre>
 *
 * <p>and so of the Störmer–Verlet method χ*(h/2) ∘ χ(h/2) where αᵢ = βᵢ. A step alternates kicks of p by −h V′ and drifts of q
 * by h T′, and begins and ends with a kick. Symplectic, since both maps are; symmetric, by the order of the coefficients;
 * explicit. It keeps quadratic invariants of the form qᵀSp and no others (Hairer, Lubich, Wanner, <i>Geometric Numerical
 * Integration</i>, sections II.4, II.5 and V.3; sources of the coefficients at {@link Scheme}).
 *
 * <p>It takes as many gradients a step as the scheme has drifts. The force at the end of a step is that at the beginning of the
 * next one, so the first step takes one more.
 */
public final class Composition implements Integrator<SeparableHamiltonian> {

    private final int order;
    private final Coefficients coefficients;

    /**
     * Makes the method.
     *
     * @param scheme its coefficients
     */
    public Composition(Scheme scheme) {
        this(scheme.order(), scheme.coefficients());
    }

    /** With coefficients that need not be of that order, for tests. */
    Composition(int order, Coefficients coefficients) {
        this.order = order;
        this.coefficients = coefficients;
    }

    @Override
    public Class<SeparableHamiltonian> dynamicsType() {
        return SeparableHamiltonian.class;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public Set<Property> properties() {
        return Set.of(Property.SYMPLECTIC, Property.SYMMETRIC, Property.EXPLICIT);
    }

    @Override
    public Stepper stepper(SeparableHamiltonian hamiltonian, double stepSize) {
        return new SplittingStepper(hamiltonian, coefficients, stepSize);
    }
}
