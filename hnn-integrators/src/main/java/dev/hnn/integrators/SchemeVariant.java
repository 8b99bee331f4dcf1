package dev.hnn.integrators;

/** Which of two schemes {@link VariationalIntegrator} is; a step of one with h is undone by one of the other with −h. */
public enum SchemeVariant {
    /** Scheme (6) of the paper: q′ = q + h ∂H/∂p(q, p), p′ = p − h ∂H/∂q(q′, p′). */
    PAPER,
    /** Its adjoint: p′ = p − h ∂H/∂q(q, p), q′ = q + h ∂H/∂p(q′, p′). */
    ADJOINT
}
