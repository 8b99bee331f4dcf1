package dev.hnn.api.integrator;

import dev.hnn.api.dynamics.Dynamics;

/**
 * Coordinates y = χₕ(x) in which a step is symplectic, though it is not in x: for the step Φ, the map χ ∘ Φ ∘ χ⁻¹ preserves
 * the canonical 2-form. They are made of the dynamics' own derivatives, linearly, as those of scheme (6) are,
 * y = (q, p + h ∂H/∂q). Thread-safe.
 *
 * @param <D> the kind of dynamics
 */
@FunctionalInterface
public interface SymplecticCoordinates<D extends Dynamics> {

    /**
     * Changes the coordinates.
     *
     * @param dynamics what is integrated
     * @param stepSize h
     * @param x the state (q, p), of length 2n. Not modified.
     * @param y receives χₕ(x), of length 2n; not the same array as {@code x}. Modified.
     */
    void change(D dynamics, double stepSize, double[] x, double[] y);
}
