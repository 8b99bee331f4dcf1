package dev.hnn.integrators.composition;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.integrator.Integrator;
import dev.hnn.api.integrator.Property;
import dev.hnn.api.integrator.Stepper;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Symmetric compositions S(γₛh) ∘ … ∘ S(γ₁h), γᵢ = γₛ₊₁₋ᵢ, of a symmetric method S of order 2, whatever it is, which raise its
 * order to that of the {@link Scheme} (Yoshida 1990; Hairer, Lubich, Wanner, <i>Geometric Numerical Integration</i>, sections
 * II.4 and V.3). Some of the γᵢ are negative, so that S goes back in time in some of its steps.
 *
 * <p>A composition of steps keeps what each of them keeps, whatever its length. It is therefore symplectic, and preserves the
 * energy or quadratic invariants, if S does. It is not conjugate symplectic if S is: the change of coordinates depends on the
 * length of the step.
 *
 * <p>Each of the substeps has a stepper of its own, which is moved from step to step: an implicit S begins its solves where
 * those of the same substep in the steps before lead to. What an explicit S knows at the end of a step is lost, so for H = T(p) +
 * V(q) and Störmer–Verlet steps {@link Composition} gives the same trajectories, but for round-off, for half the gradients.
 *
 * @param <D> the kind of dynamics that S needs
 */
public final class SymmetricComposition<D extends Dynamics> implements Integrator<D> {

    private static final Set<Property> KEPT = Set.of(
            Property.SYMPLECTIC,
            Property.SYMMETRIC,
            Property.EXPLICIT,
            Property.ENERGY_PRESERVING,
            Property.QUADRATIC_INVARIANTS_PRESERVING);

    private final Integrator<D> base;
    private final Scheme scheme;

    /**
     * Makes the method.
     *
     * @param base S
     * @param scheme the coefficients
     * @throws IllegalArgumentException if S is not symmetric or not of order 2, or the scheme is not one of whole steps
     */
    public SymmetricComposition(Integrator<D> base, Scheme scheme) {
        boolean symmetric = base.properties().contains(Property.SYMMETRIC);
        if (!symmetric || base.order() != 2) {
            throw new IllegalArgumentException(
                    "The base of a symmetric composition must be symmetric and of order 2; this one is of order "
                            + base.order() + (symmetric ? "" : " and not symmetric") + ".");
        }
        if (!scheme.coefficients().areOfWholeSteps()) {
            String name = scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new IllegalArgumentException("The scheme " + name
                    + " composes a method of order 1 with its adjoint, not whole steps of a symmetric method; take another"
                    + " scheme here, or the integrator composition.");
        }
        this.base = base;
        this.scheme = scheme;
    }

    @Override
    public Class<D> dynamicsType() {
        return base.dynamicsType();
    }

    @Override
    public int order() {
        return scheme.order();
    }

    /** {@inheritDoc} Of those of S, what every symmetric composition of its steps has. */
    @Override
    public Set<Property> properties() {
        Set<Property> properties = EnumSet.copyOf(KEPT);
        properties.retainAll(base.properties());
        return Set.copyOf(properties);
    }

    @Override
    public Stepper stepper(D dynamics, double stepSize) {
        Coefficients coefficients = scheme.coefficients();
        Stepper[] substeps = new Stepper[coefficients.stages()];
        for (int i = 0; i < substeps.length; i++) {
            substeps[i] = base.stepper(dynamics, coefficients.gamma(i) * stepSize);
        }
        return new SubstepStepper(substeps, dynamics.dimension());
    }
}
