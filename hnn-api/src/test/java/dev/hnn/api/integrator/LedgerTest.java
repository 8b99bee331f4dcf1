package dev.hnn.api.integrator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hnn.api.solver.ImplicitEquation;
import dev.hnn.api.solver.Iteration;
import dev.hnn.api.solver.StopReason;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Ledger ledger = new Ledger();

    @Test
    void startsEmpty() {
        assertEmpty();
    }

    @Test
    void countsWhatItIsTold() {
        ledger.step();
        ledger.gradient();
        ledger.gradient();
        ledger.hessianVector();
        ledger.hessianVector();
        ledger.hessianVector();
        assertThat(ledger.steps()).isEqualTo(1);
        assertThat(ledger.gradientEvaluations()).isEqualTo(2);
        assertThat(ledger.hessianVectorProducts()).isEqualTo(3);
    }

    @Test
    void addsUpSolvesAndKeepsTheLargestResidual() {
        ledger.solve(new Ended(4, 1e-9, StopReason.TOLERANCE));
        ledger.solve(new Ended(7, 1e-3, StopReason.ITERATION_LIMIT));
        ledger.solve(new Ended(5, 1e-12, StopReason.ROUND_OFF));
        assertThat(ledger.solves()).isEqualTo(3);
        assertThat(ledger.solverIterations()).isEqualTo(16);
        assertThat(ledger.largestResidual()).isEqualTo(1e-3);
        assertThat(ledger.stops(StopReason.TOLERANCE)).isEqualTo(1);
        assertThat(ledger.stops(StopReason.ROUND_OFF)).isEqualTo(1);
        assertThat(ledger.stops(StopReason.ITERATION_LIMIT)).isEqualTo(1);
        assertThat(ledger.stops(StopReason.NOT_FINITE)).isZero();
    }

    @Test
    void onlyStopsWithoutConvergenceAreUnconverged() {
        long unconverged = 0;
        for (StopReason reason : StopReason.values()) {
            ledger.solve(new Ended(1, 0, reason));
            unconverged += reason.converged() ? 0 : 1;
            assertThat(ledger.unconvergedSteps()).isEqualTo(unconverged);
        }
        assertThat(StopReason.TOLERANCE.converged()).isTrue();
        assertThat(StopReason.ROUND_OFF.converged()).isTrue();
        assertThat(unconverged).isEqualTo(StopReason.values().length - 2);
    }

    @Test
    void aResidualThatIsNotANumberIsNotLost() {
        ledger.solve(new Ended(1, Double.NaN, StopReason.NOT_FINITE));
        ledger.solve(new Ended(1, 1e-12, StopReason.TOLERANCE));
        assertThat(ledger.largestResidual()).isNaN();
    }

    @Test
    void clearForgetsEverything() {
        ledger.step();
        ledger.gradient();
        ledger.hessianVector();
        ledger.solve(new Ended(3, 1, StopReason.SINGULAR_JACOBIAN));
        ledger.clear();
        assertEmpty();
    }

    @Test
    void aCopyIsEqualAndKeepsNothingOfItsOwn() {
        Ledger other = busy();
        ledger.step();
        ledger.solve(new Ended(9, 2, StopReason.NOT_FINITE));
        ledger.set(other);
        assertThat(ledger.steps()).isEqualTo(1);
        assertThat(ledger.gradientEvaluations()).isEqualTo(1);
        assertThat(ledger.hessianVectorProducts()).isEqualTo(1);
        assertThat(ledger.solves()).isEqualTo(1);
        assertThat(ledger.solverIterations()).isEqualTo(3);
        assertThat(ledger.unconvergedSteps()).isEqualTo(1);
        assertThat(ledger.largestResidual()).isEqualTo(0.5);
        assertThat(ledger.stops(StopReason.ITERATION_LIMIT)).isEqualTo(1);
        assertThat(ledger.stops(StopReason.NOT_FINITE)).isZero();
    }

    @Test
    void whatHappenedBetweenTwoTimesIsAddedButForTheSteps() {
        Ledger earlier = busy();
        Ledger later = busy();
        later.step();
        later.gradient();
        later.gradient();
        later.hessianVector();
        later.solve(new Ended(4, 0.75, StopReason.NOT_FINITE));
        ledger.add(later, earlier);
        assertThat(ledger.steps()).isZero();
        assertThat(ledger.gradientEvaluations()).isEqualTo(2);
        assertThat(ledger.hessianVectorProducts()).isEqualTo(1);
        assertThat(ledger.solves()).isEqualTo(1);
        assertThat(ledger.solverIterations()).isEqualTo(4);
        assertThat(ledger.unconvergedSteps()).isEqualTo(1);
        assertThat(ledger.largestResidual()).isEqualTo(0.75);
        assertThat(ledger.stops(StopReason.NOT_FINITE)).isEqualTo(1);
        assertThat(ledger.stops(StopReason.ITERATION_LIMIT)).isZero();
    }

    @Test
    void anAttemptIsWorkAndNoSolve() {
        ledger.addAttempt(busy(), new Ledger());
        assertThat(ledger.gradientEvaluations()).isEqualTo(1);
        assertThat(ledger.hessianVectorProducts()).isEqualTo(1);
        assertThat(ledger.solverIterations()).isEqualTo(3);
        assertThat(ledger.solves()).isZero();
        assertThat(ledger.unconvergedSteps()).isZero();
        assertThat(ledger.largestResidual()).isZero();
    }

    /** One of everything. */
    private static Ledger busy() {
        Ledger busy = new Ledger();
        busy.step();
        busy.gradient();
        busy.hessianVector();
        busy.solve(new Ended(3, 0.5, StopReason.ITERATION_LIMIT));
        return busy;
    }

    private void assertEmpty() {
        assertThat(ledger.steps()).isZero();
        assertThat(ledger.gradientEvaluations()).isZero();
        assertThat(ledger.hessianVectorProducts()).isZero();
        assertThat(ledger.solves()).isZero();
        assertThat(ledger.solverIterations()).isZero();
        assertThat(ledger.unconvergedSteps()).isZero();
        assertThat(ledger.largestResidual()).isZero();
        for (StopReason reason : StopReason.values()) {
            assertThat(ledger.stops(reason)).isZero();
        }
    }

    /** An iteration that has ended. */
    private record Ended(int iterations, double residual, StopReason stopReason) implements Iteration {

        @Override
        public ImplicitEquation equation() {
            throw new AssertionError("a ledger only reads");
        }

        @Override
        public void begin(double[] y) {
            throw new AssertionError("a ledger only reads");
        }

        @Override
        public boolean update(double[] y, double[] image) {
            throw new AssertionError("a ledger only reads");
        }

        @Override
        public void reset() {
            throw new AssertionError("a ledger only reads");
        }
    }
}
