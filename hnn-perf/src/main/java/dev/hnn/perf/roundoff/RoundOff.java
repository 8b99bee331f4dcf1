package dev.hnn.perf.roundoff;

import dev.hnn.api.integrator.Stepper;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * The round-off of an integrator that takes the steps of scheme (6): the root mean square, over many starts, of
 *
 * <pre>  H̃(xₙ) − H̃(x̃ₙ),</pre>
 *
 * <p>where H̃ is the invariant of the scheme, xₙ the state of the stepper with its {@linkplain Stepper#remainder
 * remainder}, and x̃ₙ that of the same map in double-double arithmetic. Without a bias it grows like √n: Brouwer's law
 * (Hairer, Lubich, Wanner, <i>Geometric Numerical Integration</i>, section VIII.5).
 */
public final class RoundOff {

    private final List<Run> runs;

    /**
     * Places the steppers at their starts.
     *
     * @param problem what is integrated
     * @param stepper makes a stepper of the problem's Hamiltonian, with the step size h
     * @param h the step size
     * @param starts how many trajectories
     */
    public RoundOff(Problem problem, Supplier<Stepper> stepper, double h, int starts) {
        this.runs = Arrays.stream(problem.starts(starts))
                .map(x0 -> new Run(problem, stepper.get(), h, x0))
                .toList();
    }

    /**
     * Advances all trajectories, on all cores, which the result does not depend on.
     *
     * @param steps the step to advance to, not before that of the last call
     * @return the root mean square there
     */
    public double after(long steps) {
        runs.parallelStream().forEach(run -> run.advanceTo(steps));
        double squares = 0;
        for (Run run : runs) {
            double error = run.error();
            squares += error * error;
        }
        return Math.sqrt(squares / runs.size());
    }
}
