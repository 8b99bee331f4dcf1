package dev.hnn.integrators;

/** How the implicit equation of {@link VariationalIntegrator} is posed. The solution is the same. */
public enum Form {
    /**
     * As in the paper: 2n unknowns (q′, p′), each solve started from (q, p). With the fixed-point solver this is exactly
     * the paper's iteration.
     */
    JOINT,
    /**
     * Since q′ is explicit: n unknowns p′, started from an extrapolation of the last three increments of p. A separable
     * Hamiltonian needs no solver at all.
     */
    REDUCED
}
