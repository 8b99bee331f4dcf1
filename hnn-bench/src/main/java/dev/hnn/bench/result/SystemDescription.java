package dev.hnn.bench.result;

import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import java.util.List;

/**
 * What is to be known of a system whose trajectories are shown.
 *
 * @param label what tables call it
 * @param coordinates the names of the 2n coordinates, positions first
 * @param invariants the names of its invariants, in its order
 */
public record SystemDescription(String label, List<String> coordinates, List<String> invariants) {

    /**
     * Asks a system.
     *
     * @param label what tables call it
     * @param system the system
     * @return what it says
     */
    public static SystemDescription of(String label, PhysicalSystem system) {
        return new SystemDescription(
                label,
                system.coordinateNames(),
                system.invariants().stream().map(Invariant::name).toList());
    }

    /** Copies the lists. */
    public SystemDescription {
        coordinates = List.copyOf(coordinates);
        invariants = List.copyOf(invariants);
    }
}
