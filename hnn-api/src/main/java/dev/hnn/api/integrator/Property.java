package dev.hnn.api.integrator;

/** A structure that an integrator preserves for every Hamiltonian of the kind that it accepts. */
public enum Property {
    /** The map x ↦ x′ of a step preserves dq ∧ dp. */
    SYMPLECTIC,
    /**
     * The map of a step is conjugate to a symplectic one, by a change of coordinates that is O(h) close to the identity:
     * it preserves another symplectic form, and with it a modified energy.
     */
    CONJUGATE_SYMPLECTIC,
    /** A step with −h undoes a step with h. */
    SYMMETRIC,
    /** No equation has to be solved in a step. */
    EXPLICIT,
    /**
     * A step keeps the energy, H(x′) = H(x), as exactly as its equation is solved and its integrals are computed. It does
     * so for every Hamiltonian that the method accepts: a quadrature that is exact for polynomials alone is not enough.
     */
    ENERGY_PRESERVING,
    /**
     * A step keeps every quadratic function of the state, xᵀSx + bᵀx, that the exact flow keeps: angular momentum, the
     * energy of a linear system, the norm of a rotating vector. A method that keeps only those of the form qᵀSp does not
     * have this property.
     */
    QUADRATIC_INVARIANTS_PRESERVING
}
