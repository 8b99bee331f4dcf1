package dev.hnn.bench.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Box;
import dev.hnn.api.system.Ellipsoid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Energies on a grid, and the window that the grid covers. */
class EnergyGridTest {

    @Test
    void theWindowHoldsTheRegionAndTheStates() {
        PhaseWindow window = PhaseWindow.around(
                new Box(new double[] {-1, -2}, new double[] {1, 2}), List.of(List.of(0.0, 0.0), List.of(0.0, 3.5)));
        assertThat(window.lowerQ()).isBetween(-1.15, -1.0);
        assertThat(window.upperQ()).isBetween(1.0, 1.15);
        assertThat(window.lowerP()).isBetween(-2.3, -2.0);
        assertThat(window.upperP()).isBetween(3.6, 3.85);
    }

    @Test
    void theWindowIsTheSameEveryTime() {
        Ellipsoid region = new Ellipsoid(new double[2], new double[] {2, 1});
        assertThat(PhaseWindow.around(region, List.of())).isEqualTo(PhaseWindow.around(region, List.of()));
    }

    @Test
    void rowsAreMomentaAndColumnsPositions() {
        PhaseWindow window = new PhaseWindow(-1, 1, 0, 4);
        double[] energies = EnergyGrid.sample(new Sum(), window, 5);
        assertThat(energies).hasSize(25);
        assertThat(energies[0]).isCloseTo(-1, within(1e-15));
        assertThat(energies[4]).isCloseTo(1, within(1e-15));
        assertThat(energies[2 * 5 + 1]).isCloseTo(-0.5 + 10 * 2, within(1e-15));
        assertThat(energies[24]).isCloseTo(1 + 10 * 4, within(1e-15));
    }

    /** H = q + 10 p, from which both coordinates can be read. */
    private static final class Sum implements Hamiltonian {

        @Override
        public int degreesOfFreedom() {
            return 1;
        }

        @Override
        public double energy(double[] x) {
            return x[0] + 10 * x[1];
        }

        @Override
        public double gradient(double[] x, double[] gradient) {
            gradient[0] = 1;
            gradient[1] = 10;
            return energy(x);
        }

        @Override
        public void hessianVector(double[] x, double[] v, double[] product) {
            product[0] = 0;
            product[1] = 0;
        }
    }
}
