package dev.hnn.conformance;

import dev.hnn.api.system.PhysicalSystem;
import java.util.ArrayList;
import java.util.List;

/** The checks of a physical system: its Hamiltonian, and all that is claimed beside it. */
public final class SystemChecks {

    private SystemChecks() {}

    /**
     * The checks.
     *
     * @param system the system
     * @return the checks, in the order in which their failures explain each other; nothing has run yet
     */
    public static List<Check> of(PhysicalSystem system) {
        SystemData data = new SystemData(system);
        RegionData region = new RegionData(system);
        List<Check> checks = new ArrayList<>();
        checks.add(new Claim("dimension", "all states have 2n coordinates", data::dimension));
        checks.add(new Claim(
                "initial-state", "the initial state is finite, as are H and ∇H there, and safe", data::initialState));
        checks.add(new Claim(
                "reference-point",
                "the reference point is finite, as are H and ∇H there, and safe",
                data::referencePoint));
        checks.add(new Claim(
                "coordinate-names", "each coordinate has a name of its own, on one line", data::coordinateNames));
        checks.add(
                new Claim("region-sampling", "samples are finite, and the same for the same seed", region::sampling));
        checks.addAll(HamiltonianChecks.of(system::hamiltonian, () -> States.of(system)));
        checks.addAll(FieldChecks.of(system::hamiltonian, () -> States.of(system)));
        checks.add(new Claim(
                "region-contents",
                "the region holds its samples and the initial state, and no state that is not finite",
                region::contents));
        checks.add(new Claim("invariants", "the flow keeps each invariant", () -> new Conserved(system).outcome()));
        checks.add(new Claim(
                "exact-solution-start", "the exact solution is x0 at t = 0", () -> new Solution(system).start()));
        checks.add(new Claim(
                "exact-solution-equation",
                "the exact solution satisfies dx/dt = J∇H(x)",
                () -> new Solution(system).equation()));
        return List.copyOf(checks);
    }
}
