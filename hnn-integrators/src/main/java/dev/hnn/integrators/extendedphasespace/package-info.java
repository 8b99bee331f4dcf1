/**
 * Explicit methods for a Hamiltonian that is not separable, by two copies of its phase space.
 *
 * <p>They are symplectic in the doubled space. What is seen, one of the copies, is not a symplectic map of its initial state.
 */
package dev.hnn.integrators.extendedphasespace;
