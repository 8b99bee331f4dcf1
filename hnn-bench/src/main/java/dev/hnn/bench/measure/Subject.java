package dev.hnn.bench.measure;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.PhysicalSystem;
import java.util.List;
import java.util.Optional;

/**
 * What is measured: one cell.
 *
 * @param system the system
 * @param dynamics what is integrated: an instance for measuring, not the stepper's own
 * @param initialState x₀ = (q, p)
 * @param stepSize h
 * @param steps how many steps there will be
 */
public record Subject(
        PhysicalSystem system, Dynamics dynamics, List<Double> initialState, double stepSize, long steps) {

    /** The Hamiltonian that is integrated, if there is one. */
    public Optional<Hamiltonian> hamiltonian() {
        return dynamics instanceof Hamiltonian hamiltonian ? Optional.of(hamiltonian) : Optional.empty();
    }

    /** The initial state, as a new array. */
    public double[] start() {
        return initialState.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
