package dev.hnn.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import org.hipparchus.special.elliptic.jacobi.CopolarD;
import org.hipparchus.special.elliptic.jacobi.CopolarN;
import org.hipparchus.special.elliptic.jacobi.JacobiElliptic;
import org.hipparchus.special.elliptic.jacobi.JacobiEllipticBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vector field against its flow by elliptic functions, and against one in many digits. */
class NonseparableOscillatorTest {

    private final Hamiltonian hamiltonian = new NonseparableOscillator().hamiltonian();

    @Test
    void itStartsWithTheEnergyOfThePaper() {
        assertThat(hamiltonian.energy(new NonseparableOscillator().initialState()))
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 3})
    void followsTheEllipticFunctions(double amplitude) {
        double rate = Math.sqrt(1 + amplitude * amplitude);
        JacobiElliptic elliptic = JacobiEllipticBuilder.build(amplitude * amplitude / (rate * rate));
        ReferenceFlow flow = new ReferenceFlow(hamiltonian);
        double[] x = new double[2];
        for (double time : new double[] {0.3, 1.1, 2.6}) {
            CopolarN n = elliptic.valuesN(rate * time);
            CopolarD d = elliptic.valuesD(rate * time);
            flow.state(new double[] {amplitude, 0}, time, x);
            // The numerical integration errs by h⁴ = 6e-14 times derivatives of up to 3⁵.
            assertThat(x).containsExactly(new double[] {amplitude * n.cn(), -amplitude / rate * d.sd()}, within(1e-9));
        }
    }

    /** The equations of motion by Taylor's method in mpmath with 40 digits. */
    @Test
    void itsFlowGivesTheReferenceValues() {
        double[] x = new double[2];
        new ReferenceFlow(hamiltonian).state(new double[] {-3, 0}, 1.5, x);
        assertThat(x).containsExactly(new double[] {2.76008966390333, 0.4004363223682061}, within(1e-9));
    }
}
