package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.PhysicalSystem;
import java.util.List;

/** The checks of a physical system: its derivatives, and all that is claimed beside them. */
public final class SystemChecks {

    private SystemChecks() {}

    /**
     * The checks.
     *
     * @param system the system
     * @return the checks, in the order in which their failures explain each other; nothing has run yet
     */
    public static List<Check> of(PhysicalSystem system) {
        return List.of(
                new Claim(
                        "gradient",
                        "gradient(x) is ∇H, the derivative of energy(x)",
                        () -> derivatives(system).gradient()),
                new Claim(
                        "energy-bits",
                        "energy(x) has the bits of the value that gradient(x) returns",
                        () -> energyBits(system.hamiltonian(), States.of(system))),
                new Claim(
                        "hessian-vector",
                        "hessianVector(x, v) is the derivative of gradient(x) along v",
                        () -> derivatives(system).hessianVector()),
                new Claim(
                        "hessian-symmetry",
                        "hessianVector is a product with a symmetric matrix",
                        () -> derivatives(system).symmetry()));
    }

    private static Derivatives derivatives(PhysicalSystem system) {
        return new Derivatives(system.hamiltonian(), States.of(system));
    }

    private static Outcome energyBits(Hamiltonian hamiltonian, States states) {
        double[] gradient = new double[states.dimension()];
        for (int k = 0; k < states.count(); k++) {
            double alone = hamiltonian.energy(states.get(k));
            double beside = hamiltonian.gradient(states.get(k), gradient);
            if (!Bits.same(alone, beside)) {
                return Outcome.failed("energy " + alone + ", gradient returns " + beside, states.describe(k));
            }
        }
        return Outcome.passed("the same bits at " + states.count() + " states", "");
    }
}
