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
    EXPLICIT
}
