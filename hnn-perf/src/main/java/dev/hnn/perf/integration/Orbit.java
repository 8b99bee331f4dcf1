package dev.hnn.perf.integration;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.systems.HenonHeiles;
import dev.hnn.systems.Kepler;
import dev.hnn.systems.Pendulum;
import java.util.Arrays;
import java.util.Optional;

/** The trajectories that are integrated: regular ones, so that errors grow like a power of the time. */
public enum Orbit {
    /** H = p²/2 + 1 − cos q from (π/2, 0). */
    PENDULUM("pendulum"),
    /** H = |p|²/2 − 1/|q| from the pericentre of an ellipse with semi-major axis 1 and eccentricity 0.6. */
    KEPLER("kepler"),
    /** H = (|p|² + |q|²)/2 + q₁²q₂ − q₂³/3 = 1/12 from q = 0, in the direction p ∝ (0.8, 0.6). */
    HENON_HEILES("henon-heiles");

    private final String label;

    Orbit(String label) {
        this.label = label;
    }

    /**
     * Finds an orbit.
     *
     * @param label its name in commands
     * @return the orbit, if there is one of that name
     */
    public static Optional<Orbit> named(String label) {
        return Arrays.stream(values())
                .filter(orbit -> orbit.label.equals(label))
                .findFirst();
    }

    /** A Hamiltonian for one thread. */
    public Hamiltonian hamiltonian() {
        return system().hamiltonian();
    }

    /** The initial state, a new array. */
    public double[] start() {
        return system().initialState();
    }

    private PhysicalSystem system() {
        return switch (this) {
            case PENDULUM -> new Pendulum(1, 1, 1);
            case KEPLER -> new Kepler(0.6, 1);
            case HENON_HEILES -> new HenonHeiles(1.0 / 12);
        };
    }
}
