package dev.hnn.api.system;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A physical system with n degrees of freedom and states x = (q, p). Immutable and thread-safe; every call that returns
 * an array returns a new one.
 */
public interface PhysicalSystem {

    /**
     * The true Hamiltonian of the system.
     *
     * @return a new worker, for one thread
     */
    Hamiltonian hamiltonian();

    /** The state from which trajectories start when an experiment says nothing else. */
    double[] initialState();

    /**
     * The state at which a learned Hamiltonian is made to agree with the true one. A gradient determines H only up to a
     * constant; this fixes it. Usually a stable equilibrium inside the {@link #region}.
     */
    double[] referencePoint();

    /**
     * Where states are sampled to train a model. It holds the trajectories that the system is known for, the explicit
     * Euler method's outward spiral from the initial state included: a network says nothing outside of it.
     */
    Region region();

    /** The names of the 2n coordinates, positions first; by default {@code q1 … qn, p1 … pn}, or {@code q, p}. */
    default List<String> coordinateNames() {
        int n = initialState().length / 2;
        if (n == 1) {
            return List.of("q", "p");
        }
        List<String> names = new ArrayList<>(2 * n);
        for (String letter : List.of("q", "p")) {
            for (int i = 1; i <= n; i++) {
                names.add(letter + i);
            }
        }
        return List.copyOf(names);
    }

    /** What the exact flow keeps besides the energy: angular momentum, for example. By default nothing. */
    default List<Invariant> invariants() {
        return List.of();
    }

    /** The exact flow, where it is known in closed form. By default it is not. */
    default Optional<ExactSolution> exactSolution() {
        return Optional.empty();
    }
}
