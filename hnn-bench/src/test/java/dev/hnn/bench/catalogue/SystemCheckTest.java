package dev.hnn.bench.catalogue;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Box;
import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import dev.hnn.bench.input.InputException;
import dev.hnn.bench.plugin.Origin;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemCheckTest {

    /** The error of an invariant of such a name would have the column of another error. */
    @ParameterizedTest
    @ValueSource(strings = {"energy", "state"})
    void anInvariantMayNotTakeTheColumnOfAnotherFigure(String name) {
        assertThatThrownBy(() -> check(new Drifting(List.of(new Invariant(name, x -> x[1])))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("its invariant may not be called " + name);
    }

    @Test
    void aSoundSystemPasses() {
        assertThatCode(() -> check(new Drifting(List.of(new Invariant("momentum", x -> x[1])))))
                .doesNotThrowAnyException();
    }

    private static void check(PhysicalSystem system) {
        SystemCheck.require(
                new Configured<>(
                        "free",
                        "free",
                        JsonNodeFactory.instance.objectNode(),
                        Origin.application(),
                        new TreeMap<>(),
                        system),
                "systems[0]: ");
    }

    /** A free particle. */
    private record Drifting(List<Invariant> invariants) implements PhysicalSystem {

        @Override
        public Hamiltonian hamiltonian() {
            return new Kinetic();
        }

        @Override
        public double[] initialState() {
            return new double[] {0, 1};
        }

        @Override
        public double[] referencePoint() {
            return new double[2];
        }

        @Override
        public Region region() {
            return new Box(new double[] {-1, -1}, new double[] {1, 1});
        }
    }

    private record Kinetic() implements Hamiltonian {

        @Override
        public int degreesOfFreedom() {
            return 1;
        }

        @Override
        public double energy(double[] x) {
            return x[1] * x[1] / 2;
        }

        @Override
        public double gradient(double[] x, double[] gradient) {
            gradient[0] = 0;
            gradient[1] = x[1];
            return energy(x);
        }

        @Override
        public void hessianVector(double[] x, double[] v, double[] product) {
            product[0] = 0;
            product[1] = v[1];
        }
    }
}
