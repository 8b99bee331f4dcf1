package dev.hnn.bench.catalogue;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.input.Thrown;
import dev.hnn.bench.plugin.Cause;
import dev.hnn.bench.plugin.ContextLoader;
import java.util.Objects;
import java.util.Set;

/** Checks once that a system is what it has to be, so that a broken one is not met as an error in the middle of a run. */
final class SystemCheck {

    /** Names that would give an invariant's error the column of another one. */
    private static final Set<String> TAKEN = Set.of("energy", "state");

    private SystemCheck() {}

    static void require(Configured<PhysicalSystem> made, String where) {
        try (ContextLoader context = ContextLoader.of(made.origin())) {
            check(made.component());
        } catch (IllegalStateException broken) {
            throw new InputException(
                    where + "the system of " + made.origin().name() + " is broken: "
                            + Thrown.message(broken).orElse("it gives no reason."),
                    broken);
        } catch (Throwable cause) {
            throw new InputException(where + Cause.inWords(made.origin(), "the system", cause), cause);
        }
    }

    private static void check(PhysicalSystem system) {
        Hamiltonian hamiltonian = Objects.requireNonNull(system.hamiltonian(), "its Hamiltonian is missing");
        int dimension = hamiltonian.dimension();
        require(
                dimension >= 2 && dimension == 2 * hamiltonian.degreesOfFreedom(),
                "its dimension is " + dimension + ".");
        requireLength(system.initialState().length, dimension, "initial state");
        requireLength(system.referencePoint().length, dimension, "reference point");
        requireLength(system.coordinateNames().size(), dimension, "list of coordinate names");
        requireLength(system.region().dimension(), dimension, "region");
        for (Invariant invariant : system.invariants()) {
            require(
                    !TAKEN.contains(invariant.name()),
                    "its invariant may not be called " + invariant.name() + ", since results have a column for that.");
        }
        require(
                Double.isFinite(hamiltonian.energy(system.initialState())),
                "the energy of its initial state is not finite.");
    }

    private static void requireLength(int length, int dimension, String what) {
        require(length == dimension, "its " + what + " has length " + length + " instead of " + dimension + ".");
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalStateException(sentence);
        }
    }
}
