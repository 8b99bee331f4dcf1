package dev.hnn.integrators.symplecticeuler;

/** Which half of the state a step of {@link SymplecticEuler} moves first. The two methods are adjoint to each other. */
public enum Variant {
    /** q′ = q + h ∂H/∂p(q′, p), p′ = p − h ∂H/∂q(q′, p). */
    POSITION_FIRST,
    /** p′ = p − h ∂H/∂q(q, p′), q′ = q + h ∂H/∂p(q, p′). */
    MOMENTUM_FIRST
}
