package dev.hnn.conformance;

import dev.hnn.api.integrator.Ensemble;
import dev.hnn.api.integrator.Stepper;
import dev.hnn.conformance.problems.Problem;
import java.util.Arrays;
import java.util.Random;

/** Trajectories beside each other, in threads and in ensembles: each has the bits that it has alone. */
final class Independence {

    private static final double H = 0.05;
    private static final int STEPS_IN_THREADS = 3_000;
    private static final int STEPS = 40;
    private static final int SIZE = 7;

    /** One member leaves at once, one in the middle. */
    private static final int[] LIFETIMES = {STEPS, 0, STEPS, STEPS / 2, STEPS, STEPS, STEPS};

    private final Method method;

    Independence(Method method) {
        this.method = method;
    }

    Outcome threads() throws Exception {
        for (Problem problem : method.problems()) {
            double[] alone = method.run(problem, H, STEPS_IN_THREADS);
            for (double[] x : Concurrently.run(thread -> method.run(problem, H, STEPS_IN_THREADS))) {
                if (!Bits.same(x, alone)) {
                    return Outcome.failed(
                            "alone " + Arrays.toString(alone) + ", in one of " + Concurrently.THREADS
                                    + " threads at once " + Arrays.toString(x),
                            problem.formula() + " from " + Arrays.toString(problem.state()) + ", h = " + H + ", "
                                    + STEPS_IN_THREADS + " steps");
                }
            }
        }
        return Outcome.passed("the same bits in " + Concurrently.THREADS + " threads at once", "");
    }

    Outcome ensemble() {
        for (Problem problem : method.problems()) {
            double[][] x0 = new double[SIZE][];
            Random random = new Random(States.SEED);
            for (int member = 0; member < SIZE; member++) {
                x0[member] = problem.state();
                for (int i = 0; i < x0[member].length; i++) {
                    x0[member][i] += 0.2 * (random.nextDouble() - 0.5);
                }
            }
            Ensemble ensemble = method.ensemble(problem.dynamics(), H, SIZE);
            ensemble.start(x0.clone());
            for (int step = 0; step < STEPS; step++) {
                for (int member = 0; member < SIZE; member++) {
                    if (step == LIFETIMES[member]) {
                        ensemble.leave(member);
                    }
                }
                ensemble.advance();
            }
            for (int member = 0; member < SIZE; member++) {
                Stepper stepper = method.stepper(problem.dynamics(), H);
                double[] alone = Method.run(stepper, x0[member], LIFETIMES[member]);
                double[] together = new double[alone.length];
                ensemble.state(member, together);
                if (!Bits.same(alone, together) || !DynamicsUse.same(stepper.ledger(), ensemble.ledger(member))) {
                    return Outcome.failed(
                            "alone " + Arrays.toString(alone) + " after "
                                    + stepper.ledger().gradientEvaluations() + " gradients, as member " + member
                                    + " of "
                                    + SIZE + " " + Arrays.toString(together) + " after "
                                    + ensemble.ledger(member).gradientEvaluations(),
                            problem.formula() + " from " + Arrays.toString(x0[member]) + ", h = " + H + ", "
                                    + LIFETIMES[member] + " steps");
                }
            }
        }
        return Outcome.passed("the same bits and ledgers in an ensemble of " + SIZE + ", of which two leave early", "");
    }
}
