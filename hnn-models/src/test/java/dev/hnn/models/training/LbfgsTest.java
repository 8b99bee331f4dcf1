package dev.hnn.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LbfgsTest {

    /** Σ 100 (x_{i+1} − x_i²)² + (1 − x_i)², whose minimum is 0 at (1, …, 1). */
    private static final class Rosenbrock implements Objective {

        private final int dimension;
        private int evaluations;

        Rosenbrock(int dimension) {
            this.dimension = dimension;
        }

        @Override
        public int dimension() {
            return dimension;
        }

        @Override
        public double evaluate(double[] x, double[] gradient) {
            evaluations++;
            Arrays.fill(gradient, 0);
            double sum = 0;
            for (int i = 0; i + 1 < dimension; i++) {
                double valley = x[i + 1] - x[i] * x[i];
                double slope = 1 - x[i];
                sum += 100 * valley * valley + slope * slope;
                gradient[i] += -400 * valley * x[i] - 2 * slope;
                gradient[i + 1] += 200 * valley;
            }
            return sum;
        }
    }

    private static double[] start(int dimension) {
        double[] x = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            x[i] = i % 2 == 0 ? -1.2 : 1;
        }
        return x;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 50})
    void findsTheMinimumOfRosenbrocksFunction(int dimension) throws Exception {
        Rosenbrock rosenbrock = new Rosenbrock(dimension);
        Lbfgs lbfgs = new Lbfgs(rosenbrock, start(dimension), 30, 1000);
        double value = lbfgs.minimize();
        // From n = 4 on there is a second, local minimum near x₁ = −1; it was never met from this start.
        assertThat(value).isLessThan(1e-20);
        assertThat(lbfgs.minimizer()).usingComparatorWithPrecision(1e-9).containsOnly(1.0);
        assertThat(lbfgs.evaluations()).isEqualTo(rosenbrock.evaluations).isLessThan(1000);
    }

    @Test
    void staysWithinItsBudgetAndKeepsTheBestPoint() throws Exception {
        Rosenbrock rosenbrock = new Rosenbrock(10);
        Lbfgs lbfgs = new Lbfgs(rosenbrock, start(10), 5, 17);
        double value = lbfgs.minimize();
        assertThat(rosenbrock.evaluations).isEqualTo(17);
        assertThat(rosenbrock.evaluate(lbfgs.minimizer(), new double[10])).isEqualTo(value);
        assertThat(value).isLessThan(rosenbrock.evaluate(start(10), new double[10]));
    }

    @Test
    void solvesAQuadraticWhoseAxesDifferByAMillion() throws Exception {
        Objective quadratic = objective(20, (x, gradient) -> {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                double stiffness = Math.pow(10, 6.0 * i / 19);
                gradient[i] = stiffness * (x[i] - i);
                sum += gradient[i] * (x[i] - i) / 2;
            }
            return sum;
        });
        Lbfgs lbfgs = new Lbfgs(quadratic, new double[20], 30, 2000);
        lbfgs.minimize();
        double[] x = lbfgs.minimizer();
        for (int i = 0; i < 20; i++) {
            assertThat(x[i]).isCloseTo(i, within(1e-6));
        }
    }

    @Test
    void backsOutOfRegionsWhereTheObjectiveIsNotANumber() throws Exception {
        // ln x − x has no value for x ≤ 0, where the first step from 1e-3 leads.
        Objective barrier = objective(1, (x, gradient) -> {
            gradient[0] = 1 - 1 / x[0];
            return x[0] - Math.log(x[0]);
        });
        Lbfgs lbfgs = new Lbfgs(barrier, new double[] {1e-3}, 5, 200);
        assertThat(lbfgs.minimize()).isCloseTo(1, within(1e-15));
        assertThat(lbfgs.minimizer()[0]).isCloseTo(1, within(1e-7));
    }

    @Test
    void stopsAtOnceWhereTheGradientVanishesOrTheValueIsNotANumber() throws Exception {
        Objective flat = objective(2, (x, gradient) -> 5);
        Lbfgs lbfgs = new Lbfgs(flat, new double[] {1, 2}, 5, 100);
        assertThat(lbfgs.minimize()).isEqualTo(5);
        assertThat(lbfgs.evaluations()).isEqualTo(1);
        Objective nothing = objective(2, (x, gradient) -> Double.NaN);
        Lbfgs hopeless = new Lbfgs(nothing, new double[] {1, 2}, 5, 100);
        assertThat(hopeless.minimize()).isNaN();
        assertThat(hopeless.evaluations()).isEqualTo(1);
    }

    @Test
    void anInterruptionInTheObjectiveEndsIt() {
        Objective interrupted = new Objective() {
            @Override
            public int dimension() {
                return 1;
            }

            @Override
            public double evaluate(double[] x, double[] gradient) throws InterruptedException {
                throw new InterruptedException();
            }
        };
        assertThatThrownBy(() -> new Lbfgs(interrupted, new double[1], 5, 100).minimize())
                .isInstanceOf(InterruptedException.class);
    }

    private interface Function {
        double evaluate(double[] x, double[] gradient);
    }

    private static Objective objective(int dimension, Function function) {
        return new Objective() {
            @Override
            public int dimension() {
                return dimension;
            }

            @Override
            public double evaluate(double[] x, double[] gradient) {
                return function.evaluate(x, gradient);
            }
        };
    }
}
