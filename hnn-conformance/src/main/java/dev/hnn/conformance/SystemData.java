package dev.hnn.conformance;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.PhysicalSystem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** What a system says of itself: its dimension, its states and its names. */
final class SystemData {

    private final PhysicalSystem system;

    SystemData(PhysicalSystem system) {
        this.system = system;
    }

    Outcome dimension() {
        Hamiltonian hamiltonian = system.hamiltonian();
        int n = hamiltonian.degreesOfFreedom();
        String measured = "degreesOfFreedom() " + n + ", dimension() " + hamiltonian.dimension() + ", initialState() "
                + system.initialState().length + ", referencePoint() " + system.referencePoint().length + ", region() "
                + system.region().dimension();
        boolean fits = n >= 1
                && hamiltonian.dimension() == 2 * n
                && system.initialState().length == 2 * n
                && system.referencePoint().length == 2 * n
                && system.region().dimension() == 2 * n;
        return fits ? Outcome.passed(measured, "") : Outcome.failed(measured, "");
    }

    Outcome initialState() {
        return usable("initialState()", system.initialState(), system.initialState());
    }

    Outcome referencePoint() {
        return usable("referencePoint()", system.referencePoint(), system.referencePoint());
    }

    private Outcome usable(String name, double[] x, double[] again) {
        if (x == again) {
            return Outcome.failed(name + " returned the same array twice: a caller could change the system", "");
        }
        if (!Bits.same(x, again)) {
            return Outcome.failed(name + " gave " + Arrays.toString(x) + ", then " + Arrays.toString(again), "");
        }
        double[] gradient = new double[x.length];
        double energy = system.hamiltonian().gradient(x, gradient);
        String measured = name + " " + Arrays.toString(x) + ", H = " + energy + ", ∇H = " + Arrays.toString(gradient);
        return Double.isFinite(energy) && finite(x) && finite(gradient)
                ? Outcome.passed(measured, "")
                : Outcome.failed(measured, "");
    }

    Outcome coordinateNames() {
        List<String> names = system.coordinateNames();
        int dimension = system.initialState().length;
        String measured = names + " for " + dimension + " coordinates";
        boolean usable = names.size() == dimension
                && new HashSet<>(names).size() == dimension
                && names.stream()
                        .allMatch(name -> !name.isBlank() && name.lines().count() == 1);
        return usable ? Outcome.passed(measured, "") : Outcome.failed(measured, "");
    }

    static boolean finite(double[] x) {
        return Arrays.stream(x).allMatch(Double::isFinite);
    }
}
