package dev.hnn.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.conformance.problems.Pendulum;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is large in one place of a system neither hides what is wrong elsewhere, nor asks too much of it. */
class UnevenSystemsTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1e8, 1", "0, 1e8"})
    void aForceIsJudgedByItselfWhateverElseIsInTheEnergy(double constant, double stiffness) {
        assertPasses("gradient", springs(constant, stiffness, 0));
        assertPasses("hessian-vector", springs(constant, stiffness, 0));
        WrongComponents.assertCaught("gradient", SystemChecks.of(springs(constant, stiffness, 1e-3)));
    }

    @Test
    void whatTheEnergyDoesNotResolveDoesNotPass() {
        Finding finding = WrongComponents.named("gradient", SystemChecks.of(springs(1e13, 1, 1e-3)))
                .run();
        assertThat(finding.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(finding.measured()).contains("cannot be resolved");
    }

    @Test
    void aParameterAmongTheCoordinatesIsMovedByAPartOfItself() {
        Hamiltonian hamiltonian = new Motion(
                2,
                x -> 0.5 * x[2] * x[2] + 0.5 * x[0] * x[0] + Math.sqrt(x[1]),
                (x, gradient) -> {
                    gradient[0] = x[0];
                    gradient[1] = 0.5 / Math.sqrt(x[1]);
                    gradient[2] = x[2];
                    gradient[3] = 0 * x[3];
                },
                (x, v, product) -> {
                    product[0] = v[0];
                    product[1] = -0.25 * v[1] / (x[1] * Math.sqrt(x[1]));
                    product[2] = v[2];
                    product[3] = 0;
                });
        PhysicalSystem system =
                new UnevenSystem(hamiltonian, new double[] {1, 0.01, 0, 0}, new double[] {1.5, 0, 1.5, 0});
        assertPasses("gradient", system);
        assertPasses("hessian-vector", system);
    }

    @ParameterizedTest
    @CsvSource({"500", "100000"})
    void aRegionMayBeFarWiderThanWhatHappensInIt(double width) {
        assertPasses("gradient", pendulum(new Pendulum(), width));
        assertPasses("hessian-vector", pendulum(new Pendulum(), width));
        Pendulum sound = new Pendulum();
        Hamiltonian wrong = new Motion(
                1,
                sound::energy,
                (x, gradient) -> {
                    sound.gradient(x, gradient);
                    gradient[0] *= 1 + 1e-6;
                },
                sound::hessianVector);
        WrongComponents.assertCaught("gradient", SystemChecks.of(pendulum(wrong, width)));
    }

    @Test
    void aMotionMayLeaveItsRegion() {
        Hamiltonian free = new Motion(
                1,
                x -> 0.5 * x[1] * x[1],
                (x, gradient) -> {
                    gradient[0] = 0 * x[0];
                    gradient[1] = x[1];
                },
                (x, v, product) -> {
                    product[0] = 0;
                    product[1] = v[1];
                });
        List<Check> checks = SystemChecks.of(new UnevenSystem(free, new double[] {0, 1}, new double[] {2, 2}));
        WrongComponents.assertSound(
                checks, "separable-parts", "invariants", "exact-solution-start", "exact-solution-equation");
        assertThat(WrongComponents.named("region-contents", checks).run().measured())
                .contains("leaves it");
    }

    @Test
    void anInvariantIsJudgedByWhatItsCoordinatesMakeOfIt() {
        assertPasses("invariants", pairAtRest(new Invariant("momentum", x -> x[2] + x[3])));
        assertPasses("invariants", pairAtRest(new Invariant("momentum", x -> x[2] + x[3] + 1e9)));
        WrongComponents.assertCaught(
                "invariants", SystemChecks.of(pairAtRest(new Invariant("position", x -> x[0] + 1e9))));
        Finding hidden = WrongComponents.named(
                        "invariants", SystemChecks.of(pairAtRest(new Invariant("position", x -> x[0] + 1e13))))
                .run();
        assertThat(hidden.measured()).contains("cannot be resolved");
    }

    /** At an equilibrium all terms cancel, and each way of adding them leaves its own rounding. */
    @Test
    void theFieldMayBeAddedUpInItsOwnWay() {
        Pendulum sound = new Pendulum();
        PhysicalSystem system = new UnevenSystem(
                new Hamiltonian() {
                    @Override
                    public int degreesOfFreedom() {
                        return 1;
                    }

                    @Override
                    public double energy(double[] x) {
                        return sound.energy(x);
                    }

                    @Override
                    public double gradient(double[] x, double[] gradient) {
                        return sound.gradient(x, gradient);
                    }

                    @Override
                    public void hessianVector(double[] x, double[] v, double[] product) {
                        sound.hessianVector(x, v, product);
                    }

                    @Override
                    public void evaluate(double[] x, double[] dx) {
                        dx[0] = x[1];
                        dx[1] = 0.3 - (StrictMath.sin(x[0]) + 0.1 + 0.2); // not 0 at the equilibrium
                    }

                    @Override
                    public void evaluate(double[][] x, double[][] dx, int count) {
                        for (int k = 0; k < count; k++) {
                            evaluate(x[k], dx[k]);
                        }
                    }
                },
                new double[] {0, 0},
                new double[] {2, 2});
        assertPasses("vector-field", system);
    }

    /** As in {@link StrictMath#pow}: an array that does not leave its method. */
    @Test
    void whatTheOptimisingCompilerDoesAwayWithIsNoAllocation() {
        Hamiltonian oscillator = new Motion(
                1,
                x -> 0.5 * (x[0] * x[0] + x[1] * x[1]),
                (x, gradient) -> System.arraycopy(x, 0, gradient, 0, 2),
                (x, v, product) -> {
                    double[] copy = {v[0], v[1]};
                    product[0] = copy[0];
                    product[1] = copy[1];
                });
        assertPasses("allocation", new UnevenSystem(oscillator, new double[] {1, 0}, new double[] {2, 2}));
    }

    private static void assertPasses(String check, PhysicalSystem system) {
        Finding finding = WrongComponents.named(check, SystemChecks.of(system)).run();
        assertThat(finding.verdict()).as(finding.toString()).isEqualTo(Verdict.PASSED);
    }

    private static PhysicalSystem pendulum(Hamiltonian hamiltonian, double width) {
        return new UnevenSystem(hamiltonian, new double[] {1, 0}, new double[] {width, 2});
    }

    /** Two masses, each on a spring to the origin, one of them stiff; the force of the other may be wrong. */
    private static PhysicalSystem springs(double constant, double stiffness, double error) {
        Hamiltonian hamiltonian = new Motion(
                2,
                x -> 0.5 * (x[2] * x[2] + x[3] * x[3]) + 0.5 * stiffness * x[0] * x[0] + 0.5 * x[1] * x[1] + constant,
                (x, gradient) -> {
                    gradient[0] = stiffness * x[0];
                    gradient[1] = (1 + error) * x[1];
                    gradient[2] = x[2];
                    gradient[3] = x[3];
                },
                (x, v, product) -> {
                    product[0] = stiffness * v[0];
                    product[1] = (1 + error) * v[1];
                    product[2] = v[2];
                    product[3] = v[3];
                });
        return new UnevenSystem(
                hamiltonian, new double[] {1, 1, 0, 0}, new double[] {2, 2, 2 * Math.sqrt(stiffness), 2});
    }

    /** Two masses on one spring, whose momenta add up to zero but for rounding. */
    private static PhysicalSystem pairAtRest(Invariant invariant) {
        Hamiltonian hamiltonian = new Motion(
                2,
                x -> 0.5 * (x[2] * x[2] + x[3] * x[3])
                        + 0.5 * (x[1] - x[0]) * (x[1] - x[0])
                        + 0.1 * Math.pow(x[1] - x[0], 4),
                (x, gradient) -> {
                    double d = x[1] - x[0];
                    gradient[1] = d + 0.4 * d * d * d;
                    gradient[0] = -gradient[1];
                    gradient[2] = x[2];
                    gradient[3] = x[3];
                },
                (x, v, product) -> {
                    double d = x[1] - x[0];
                    product[1] = (1 + 1.2 * d * d) * (v[1] - v[0]);
                    product[0] = -product[1];
                    product[2] = v[2];
                    product[3] = v[3];
                });
        return new UnevenSystem(
                hamiltonian, new double[] {0.3, -0.3, 0.1, -0.1}, new double[] {0.5, 0.5, 0.5, 0.5}, invariant) {
            @Override
            void constrain(RandomGenerator random, double[] x) {
                x[3] = -x[2] * (1 + 2e-16 * random.nextInt(3));
            }
        };
    }
}
