package dev.hnn.perf.roundoff;

import dev.hnn.api.integrator.Stepper;
import org.apache.commons.numbers.core.DD;

/** One trajectory beside its reference. */
final class Run {

    private final Problem problem;
    private final double h;
    private final Stepper stepper;
    private final ReferenceMap reference;
    private final double[] x = new double[2];
    private final double[] remainder = new double[2];
    private long taken;

    Run(Problem problem, Stepper stepper, double h, double[] x0) {
        this.problem = problem;
        this.h = h;
        this.stepper = stepper;
        this.reference = new ReferenceMap(problem, h, x0);
        stepper.start(x0);
    }

    /** Advances to the given step. */
    void advanceTo(long steps) {
        long count = steps - taken;
        for (long i = 0; i < count; i++) {
            stepper.advance();
        }
        if (!problem.isExact()) {
            for (long i = 0; i < count; i++) {
                reference.advance();
            }
        }
        taken = steps;
    }

    /** The invariant of the state, less that of the reference. */
    double error() {
        stepper.state(x);
        stepper.remainder(remainder);
        DD q = DD.ofSum(x[0], remainder[0]);
        DD p = DD.ofSum(x[1], remainder[1]);
        return problem.invariant(q, p, h).subtract(reference.invariant()).doubleValue();
    }
}
