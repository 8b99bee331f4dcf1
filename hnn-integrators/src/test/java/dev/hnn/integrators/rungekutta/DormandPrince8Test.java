package dev.hnn.integrators.rungekutta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.Verdict;
import dev.hnn.integrators.Claiming;
import dev.hnn.integrators.PolynomialHamiltonian;
import dev.hnn.integrators.Simulation;
import java.util.Set;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;

class DormandPrince8Test {

    private static final double[] START = {0.6, 0.3};
    private static final double H = 0.125;

    private final PolynomialHamiltonian hamiltonian = PolynomialHamiltonian.mixedOne();

    /** The equations in mpmath with 40 digits, with the coefficients of SciPy's DOP853. */
    @Test
    void givesTheReferenceValues() {
        Stepper stepper = new DormandPrince8().stepper(hamiltonian, H);
        assertThat(Simulation.finalState(stepper, START, 16))
                .containsExactly(new double[] {0.30797891121995485, -0.8257989747550957}, within(1e-15));
        assertThat(stepper.ledger().gradientEvaluations()).isEqualTo(16 * 12);
    }

    /** Hipparchus rounds the state at each step; the carries here do not. */
    @Test
    void doesWhatHipparchusDoes() {
        DormandPrince853Integrator theirs = new DormandPrince853Integrator(H, H, 1e9, 1e9);
        theirs.setInitialStepSize(H);
        OrdinaryDifferentialEquation equation = equation();
        Stepper stepper = new DormandPrince8().stepper(hamiltonian, H);
        assertThat(Simulation.finalState(stepper, START, 1))
                .containsExactly(theirs.singleStep(equation, 0, START, H), within(2e-16));
        double[] end =
                theirs.integrate(equation, new ODEState(0, START), 16 * H).getPrimaryState();
        assertThat(Simulation.finalState(stepper, START, 16)).containsExactly(end, within(2e-15));
    }

    @Test
    void wrongCoefficientsAreCaught() {
        ButcherTableau sign = right();
        sign.a()[6][4] = -sign.a()[6][4];
        ButcherTableau swappedRows = right();
        swappedRows.a()[4] = right().a()[5];
        swappedRows.a()[5] = right().a()[4];
        ButcherTableau swappedWeights = right();
        swappedWeights.b()[6] = right().b()[7];
        swappedWeights.b()[7] = right().b()[6];
        assertThat(order(right())).isEqualTo(Verdict.PASSED);
        assertThat(order(sign)).isEqualTo(Verdict.FAILED);
        assertThat(order(swappedRows)).isEqualTo(Verdict.FAILED);
        assertThat(order(swappedWeights)).isEqualTo(Verdict.FAILED);
    }

    private static ButcherTableau right() {
        return DormandPrince8.tableau(new DormandPrince853Integrator(1, 1, 1, 1));
    }

    private static Verdict order(ButcherTableau tableau) {
        return new Claiming<>(new DormandPrince8(tableau), 8, Set.of())
                .check("order")
                .verdict();
    }

    private OrdinaryDifferentialEquation equation() {
        return new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return 2;
            }

            @Override
            public double[] computeDerivatives(double t, double[] x) {
                double[] dx = new double[2];
                hamiltonian.evaluate(x, dx);
                return dx;
            }
        };
    }
}
