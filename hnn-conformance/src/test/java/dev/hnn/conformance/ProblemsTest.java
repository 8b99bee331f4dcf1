package dev.hnn.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.dynamics.SeparableHamiltonian;
import dev.hnn.api.dynamics.VectorField;
import dev.hnn.api.system.Box;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import dev.hnn.conformance.numerics.ReferenceFlow;
import dev.hnn.conformance.problems.InvariantProblem;
import dev.hnn.conformance.problems.KnownEquation;
import dev.hnn.conformance.problems.Problem;
import dev.hnn.conformance.problems.Problems;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The measuring rod itself: the problems' derivatives are right, their invariants invariant, their solutions solutions. */
class ProblemsTest {

    static Stream<Problem> hamiltonian() {
        return Stream.of(
                        Problems.hamiltonian(Hamiltonian.class).stream(),
                        Problems.reversible(Hamiltonian.class).stream(),
                        Problems.withQuadraticInvariant(Hamiltonian.class).stream()
                                .map(InvariantProblem::problem))
                .flatMap(problems -> problems)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("hamiltonian")
    void derivativesAreRight(Problem problem) {
        SystemChecks.of(new BoxedProblem(problem)).stream()
                .map(Check::run)
                .forEach(finding -> assertThat(finding.verdict())
                        .as(problem.formula() + " " + finding)
                        .isNotEqualTo(Verdict.FAILED));
    }

    @Test
    void eachKindOfDynamicsHasItsProblems() {
        assertThat(Problems.all(VectorField.class)).hasSize(6);
        assertThat(Problems.hamiltonian(VectorField.class)).hasSize(5);
        assertThat(Problems.all(Hamiltonian.class)).hasSize(5);
        assertThat(Problems.all(SeparableHamiltonian.class)).hasSize(3);
        assertThat(Problems.withQuadraticInvariant(SeparableHamiltonian.class)).hasSize(2);
        assertThat(Problems.reversible(VectorField.class)).hasSize(3);
        assertThat(Problems.reversible(SeparableHamiltonian.class)).hasSize(2);
        assertThat(Problems.all(String.class)).isEmpty();
    }

    @Test
    void reversedMomentaReverseTheMotion() {
        assertThat(Problems.reversible(VectorField.class)).allSatisfy(problem -> {
            Hamiltonian hamiltonian = (Hamiltonian) problem.dynamics();
            double[] x = problem.state();
            double energy = hamiltonian.energy(x);
            for (int i = x.length / 2; i < x.length; i++) {
                x[i] = -x[i];
            }
            assertThat(hamiltonian.energy(x)).isEqualTo(energy);
        });
    }

    @Test
    void quadraticInvariantsAreKeptByTheFlow() {
        assertThat(Problems.withQuadraticInvariant(VectorField.class))
                .hasSize(4)
                .allSatisfy(problem -> {
                    double[] x = problem.problem().state();
                    double before = problem.invariant().applyAsDouble(x);
                    double[] scale = new double[x.length];
                    Arrays.fill(scale, 1);
                    new ReferenceFlow(problem.problem().dynamics(), scale, 1e-14).follow(x, 10);
                    assertThat(problem.invariant().applyAsDouble(x)).isCloseTo(before, within(1e-12));
                    assertThat(x[0]).isNotCloseTo(problem.problem().state()[0], within(1e-2));
                });
    }

    @Test
    void knownSolutionsSolveTheirEquations() {
        for (KnownEquation equation : KnownEquation.contractive()) {
            double[] y = new double[equation.dimension()];
            double[] image = new double[y.length];
            for (int sweep = 0; sweep < 100; sweep++) {
                equation.map(y, image);
                System.arraycopy(image, 0, y, 0, y.length);
            }
            assertThat(equation.error(y)).isLessThan(1e-14 * equation.size());
        }
    }

    @Test
    void jacobiansOfKnownEquationsAreRight() {
        for (KnownEquation equation : KnownEquation.contractive()) {
            int n = equation.dimension();
            double[] y = new double[n];
            double[] v = new double[n];
            Arrays.fill(v, equation.size());
            double[] product = new double[n];
            equation.jacobianVector(y, v, product);
            double[] forward = new double[n];
            double[] backward = new double[n];
            double step = 1e-5;
            double[] point = new double[n];
            Arrays.fill(point, step * equation.size());
            equation.map(point, forward);
            Arrays.fill(point, -step * equation.size());
            equation.map(point, backward);
            for (int i = 0; i < n; i++) {
                // Truncation step², round-off 2⁻⁵³/step.
                assertThat((forward[i] - backward[i]) / (2 * step))
                        .isCloseTo(product[i], within(1e-9 * equation.size()));
            }
        }
    }

    /** A problem with a box around its state. */
    private record BoxedProblem(Problem problem) implements PhysicalSystem {

        @Override
        public Hamiltonian hamiltonian() {
            return (Hamiltonian) problem.dynamics();
        }

        @Override
        public double[] initialState() {
            return problem.state();
        }

        @Override
        public double[] referencePoint() {
            return new double[problem.state().length];
        }

        @Override
        public Region region() {
            double[] lower = new double[problem.state().length];
            double[] upper = new double[lower.length];
            Arrays.fill(lower, -1.5);
            Arrays.fill(upper, 1.5);
            return new Box(lower, upper);
        }
    }
}
