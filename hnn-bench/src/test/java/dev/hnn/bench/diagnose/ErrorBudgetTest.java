package dev.hnn.bench.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.model.PreparedModel;
import dev.hnn.bench.diagnose.ErrorBudget.Part;
import dev.hnn.bench.run.Harness;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorBudgetTest {

    private static final MathContext DIGITS = new MathContext(40);

    /** From (1, 0) scheme (6) goes to (sin nθ − sin (n−1)θ, −h sin nθ)/sin θ with sin θ/2 = h/2, the flow to (cos t, −sin t). */
    @Test
    void theDiscretisationPartIsTheDistanceOfTheSchemeFromTheFlow() throws InterruptedException {
        double h = 0.1;
        ErrorBudget budget = ErrorBudget.of(Motions.of("harmonic-oscillator", "variational", h, 200, 1, 0));
        double theta = 2 * Math.asin(h / 2);
        assertThat(budget.samples()).hasSize(200).allSatisfy(sample -> {
            double n = Math.rint(sample.time() / h);
            double q = (Math.sin(n * theta) - Math.sin((n - 1) * theta)) / Math.sin(theta);
            double p = -h * Math.sin(n * theta) / Math.sin(theta);
            double distance = Math.max(Math.abs(q - Math.cos(sample.time())), Math.abs(p + Math.sin(sample.time())));
            assertThat(sample.state().discretisation()).isCloseTo(distance, within(1e-11));
            assertThat(sample.energy().discretisation()).isCloseTo(Math.abs(q * q + p * p - 1), within(1e-11));
        });
    }

    @Test
    void theExactModelHasNoPartInIt() throws InterruptedException {
        ErrorBudget budget = ErrorBudget.of(Motions.of("pendulum", "variational", 0.1, 50, 1, 0));
        assertThat(budget.largestOfState(Part.MODEL)).isZero();
        assertThat(budget.largestOfEnergy(Part.MODEL)).isZero();
        assertThat(budget.largestOfState(Part.TOTAL)).isEqualTo(budget.largestOfState(Part.DISCRETISATION));
    }

    /** A spring of another stiffness k goes to (cos ωt, −ω sin ωt) with ω² = k. */
    @Test
    void theModelPartIsTheDistanceOfTheFlows() throws InterruptedException {
        double k = 1.01;
        PreparedModel stiffer = Harness.reader()
                .system("{type: harmonic-oscillator, stiffness: " + k + "}", "system")
                .component()::hamiltonian;
        ErrorBudget budget =
                ErrorBudget.of(Motions.of("harmonic-oscillator", stiffer, "gauss-legendre", 0.05, 20, 1, 0));
        double omega = Math.sqrt(k);
        assertThat(budget.samples()).allSatisfy(sample -> {
            double t = sample.time();
            double q = Math.cos(omega * t);
            double p = -omega * Math.sin(omega * t);
            assertThat(sample.state().model())
                    .isCloseTo(Math.max(Math.abs(q - Math.cos(t)), Math.abs(p + Math.sin(t))), within(1e-12));
            assertThat(sample.energy().model()).isCloseTo(Math.abs(q * q + p * p - 1), within(1e-12));
        });
        assertThat(budget.largestOfState(Part.MODEL)).isGreaterThan(0.05);
        assertThat(budget.largestOfState(Part.DISCRETISATION)).isLessThan(1e-6);
    }

    /** What the state has really lost, against the same map in 40 digits. */
    @Test
    void theRoundOffPartIsThatOfTheState() throws InterruptedException {
        double h = 0.01;
        ErrorBudget budget = ErrorBudget.of(Motions.of("harmonic-oscillator", "variational", h, 1000, 1, 0));
        List<double[]> truth = scheme(h, 100_000, 500);
        Motion motion = Motions.of("harmonic-oscillator", "variational", h, 1000, 1, 0);
        List<double[]> run = states(motion, 500);
        double ofTruth = 0;
        double ofBudget = 0;
        for (int i = 0; i < truth.size(); i++) {
            double error =
                    Math.max(Math.abs(run.get(i)[0] - truth.get(i)[0]), Math.abs(run.get(i)[1] - truth.get(i)[1]));
            ofTruth += error * error;
            double estimate = budget.samples().get(i).state().roundOff();
            ofBudget += estimate * estimate;
        }
        assertThat(ofTruth).isPositive();
        assertThat(Math.sqrt(ofBudget / ofTruth)).isBetween(1.0 / 3, 3.0);
    }

    @Test
    void aLooseSolverShowsInTheRoundOffPartAlone() throws InterruptedException {
        ErrorBudget tight = ErrorBudget.of(Motions.of("pendulum", method("1e-14"), 0.1, 100, 1, 0));
        ErrorBudget loose = ErrorBudget.of(Motions.of("pendulum", method("1e-5"), 0.1, 100, 1, 0));
        assertThat(tight.largestOfState(Part.ROUND_OFF)).isLessThan(1e-11);
        assertThat(loose.largestOfState(Part.ROUND_OFF)).isBetween(1e-6, 1e-2);
        assertThat(loose.largestOfState(Part.MODEL)).isZero();
    }

    private static String method(String tolerance) {
        return "{type: implicit-midpoint, solver: {type: fixed-point, tolerance: " + tolerance + "}}";
    }

    @Test
    void aRunThatBlowsUpIsTakenApartAsFarAsItGoes() throws InterruptedException {
        ErrorBudget budget = ErrorBudget.of(Motions.of("harmonic-oscillator", "euler", 2, 4000, 1, 0));
        assertThat(budget.samples()).isNotEmpty().allSatisfy(sample -> {
            assertThat(sample.state().total()).isFinite();
            assertThat(sample.time()).isLessThan(2000);
        });
    }

    /** The states of scheme (6) on the oscillator from (1, 0), to 40 digits. */
    private static List<double[]> scheme(double stepSize, int steps, int stride) {
        BigDecimal h = new BigDecimal(stepSize);
        BigDecimal q = BigDecimal.ONE;
        BigDecimal p = BigDecimal.ZERO;
        List<double[]> states = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            q = q.add(h.multiply(p, DIGITS), DIGITS);
            p = p.subtract(h.multiply(q, DIGITS), DIGITS);
            if (step % stride == 0) {
                states.add(new double[] {q.doubleValue(), p.doubleValue()});
            }
        }
        return states;
    }

    private static List<double[]> states(Motion motion, int stride) {
        var stepper = motion.begun();
        List<double[]> states = new ArrayList<>();
        for (long step = 1; step <= motion.grid().steps(); step++) {
            stepper.advance();
            if (step % stride == 0) {
                double[] x = new double[2];
                stepper.state(x);
                states.add(x);
            }
        }
        return states;
    }
}
