package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.VectorField;
import java.util.Arrays;

/** A prepared model beside the system that it stands for. */
final class SystemMatch {

    /** A constant that is added to H, rounded. */
    private static final double GAUGE = 1e-12;

    private final Preparations preparations;

    SystemMatch(Preparations preparations) {
        this.preparations = preparations;
    }

    Outcome dimension() throws Exception {
        int expected = preparations.system().hamiltonian().dimension();
        int dimension = preparations.first().dynamics().dimension();
        String measured = "dimension " + dimension + " for a system of dimension " + expected;
        return dimension == expected ? Outcome.passed(measured, "") : Outcome.failed(measured, "");
    }

    Outcome finite() throws Exception {
        States states = preparations.states();
        VectorField field = preparations.field();
        double[] dx = new double[states.dimension()];
        for (int k = 0; k < states.count(); k++) {
            field.evaluate(states.get(k), dx);
            if (!SystemData.finite(dx)) {
                return Outcome.failed("evaluate gives " + Arrays.toString(dx), states.describe(k));
            }
        }
        return Outcome.passed("finite at " + states.count() + " states", "");
    }

    /** A gradient determines H up to a constant: without this, relative errors of the energy mean nothing. */
    Outcome gauge() throws Exception {
        Hamiltonian learned = preparations.hamiltonian();
        Hamiltonian system = preparations.system().hamiltonian();
        double[] x = preparations.system().referencePoint();
        double size = preparations.states().stream()
                .mapToDouble(state -> Math.abs(system.energy(state)))
                .max()
                .orElseThrow();
        Worst worst = new Worst();
        worst.add(
                learned.energy(x) - system.energy(x),
                GAUGE * size,
                () -> "x = " + Arrays.toString(x) + ", referencePoint(): H " + learned.energy(x) + ", the system's "
                        + system.energy(x));
        return worst.outcome("H at the reference point");
    }
}
