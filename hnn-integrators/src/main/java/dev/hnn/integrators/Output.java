package dev.hnn.integrators;

/** Which momentum {@link VariationalIntegrator} takes and gives beside the position. */
public enum Output {
    /** p, at the time of q. */
    STATE,
    /**
     * The momentum P = p + h ∂H/∂q(q, p) of the discrete action, for the adjoint scheme P = p − h ∂H/∂q(q, p). An initial
     * state is (q₀, P₀), and the map (q, P) ↦ (q′, P′) is stepped, which is symplectic.
     */
    STAGGERED
}
