package dev.hnn.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.Random;
import org.hipparchus.special.elliptic.legendre.LegendreEllipticIntegral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vector field of the pendulum against its exact flow by elliptic functions. */
class PendulumTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "0.7, 1.9, 9.81"})
    void librationFollowsTheEllipticFunctions(double mass, double length, double gravity) {
        followsTheEllipticFunctions(mass, length, gravity, 0.02, 0.98);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "0.7, 1.9, 9.81"})
    void rotationFollowsTheEllipticFunctions(double mass, double length, double gravity) {
        followsTheEllipticFunctions(mass, length, gravity, 1.02, 2);
    }

    /** From random states of the region with reduced energies H/(2mgl) between the bounds, off the separatrix at 1. */
    private static void followsTheEllipticFunctions(
            double mass, double length, double gravity, double lowest, double highest) {
        SystemCase test = SystemCase.pendulum(mass, length, gravity);
        Hamiltonian hamiltonian = test.system().hamiltonian();
        ExactFlowContract contract = new ExactFlowContract(hamiltonian, new PendulumFlow(mass, length, gravity));
        Random random = new Random(1);
        int tried = 0;
        while (tried < 20) {
            double[] x0 = test.state(random);
            double reducedEnergy = hamiltonian.energy(x0) / (2 * mass * gravity * length);
            if (reducedEnergy > lowest && reducedEnergy < highest) {
                contract.holdsFrom(x0, 10 * random.nextDouble());
                tried++;
            }
        }
    }

    @Test
    void periodFromTheDefaultStateIsFourTimesTheCompleteIntegral() {
        Pendulum pendulum = new Pendulum(1, 1, 1);
        double period = 4 * LegendreEllipticIntegral.bigK(0.5);
        // 4K(1/2) = Γ(1/4)²/√π, DLMF 23.5.8 and 19.6.1
        assertThat(period).isCloseTo(7.416298709205487, within(1e-14));
        double[] x = new double[2];
        new ReferenceFlow(pendulum.hamiltonian()).state(pendulum.initialState(), period, x);
        assertThat(x).containsExactly(pendulum.initialState(), within(1e-10));
    }

    @Test
    void energyKeepsItsRelativeAccuracyNearTheEquilibrium() {
        // 1 − cos q = q²/2 to 1e-17 of itself here, where the textbook formula has lost half of its digits
        double[] x = {1e-8, 0};
        assertThat(new Pendulum(1, 1, 1).hamiltonian().energy(x)).isCloseTo(0.5e-16, within(1e-31));
    }
}
