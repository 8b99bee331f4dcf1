package dev.hnn.bench.run;

import dev.hnn.api.dynamics.Dynamics;
import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.result.Trajectory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Evaluates what is to be known of a state. Mutable, for one thread. */
public final class Probe {

    private final Dynamics dynamics;
    private final Optional<Hamiltonian> model;
    private final Hamiltonian system;
    private final List<Invariant> invariants;

    /**
     * Makes a probe.
     *
     * @param system the system
     * @param dynamics what is integrated: an instance of the probe's own
     */
    public Probe(PhysicalSystem system, Dynamics dynamics) {
        this.dynamics = dynamics;
        this.model = dynamics instanceof Hamiltonian hamiltonian ? Optional.of(hamiltonian) : Optional.empty();
        this.system = system.hamiltonian();
        this.invariants = system.invariants();
    }

    /** What is integrated: the probe's own instance. */
    Dynamics dynamics() {
        return dynamics;
    }

    /** Whether there is an energy that is integrated. */
    boolean hasEnergy() {
        return model.isPresent();
    }

    /** H(x) of what is integrated; NaN if it has none. */
    double energy(double[] x) {
        return model.isPresent() ? model.get().energy(x) : Double.NaN;
    }

    /** H(x) of what is integrated at several states; NaN if it has none. */
    void energy(double[][] x, double[] energies, int count) {
        if (model.isPresent()) {
            model.get().energy(x, energies, count);
        } else {
            Arrays.fill(energies, 0, count, Double.NaN);
        }
    }

    /** H(x) of the system. */
    double trueEnergy(double[] x) {
        return system.energy(x);
    }

    /**
     * Everything.
     *
     * @param time t
     * @param x the state. Copied.
     * @return a point of a trajectory
     */
    public Trajectory.Point at(double time, double[] x) {
        double[] values = invariants.stream()
                .mapToDouble(invariant -> invariant.value().applyAsDouble(x))
                .toArray();
        return new Trajectory.Point(time, x.clone(), energy(x), trueEnergy(x), values);
    }
}
