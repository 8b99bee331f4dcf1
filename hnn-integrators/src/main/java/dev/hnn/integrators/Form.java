package dev.hnn.integrators;

/** How the implicit equation of {@link VariationalIntegrator} is posed. The solution is the same. */
public enum Form {
    /**
     * As in the paper: 2n unknowns (q′, p′), each solve started from (q, p). With the fixed-point solver this is exactly
     * the paper's iteration.
     */
    JOINT,
    /**
     * Since q′ is explicit: the equation of p′ alone (of q′ alone, for the adjoint), posed at the end of the step, so that the
     * gradient found there also begins the next step; started from an extrapolation of the last steps. A separable Hamiltonian needs no solver.
     */
    REDUCED
}
