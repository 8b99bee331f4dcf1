package dev.hnn.bench.run;

import java.util.Optional;

/**
 * What is to be said of steps whose solver did not converge.
 *
 * @param steps how many they are
 * @param stepSize h
 */
public record Unconverged(long steps, double stepSize) {

    private static final String MEND =
            "; take smaller ones, another solver, or the integrator step-halving, which takes such steps again.";

    /** What a cell says that has some, and went on. */
    public Optional<String> warning() {
        return steps == 0
                ? Optional.empty()
                : Optional.of("The solver did not converge in " + steps + (steps == 1 ? " step" : " steps")
                        + " of size " + stepSize + MEND);
    }

    /**
     * What a cell says that ends for it.
     *
     * @param time t up to which all steps converged
     */
    String failure(double time) {
        return "The solver did not converge in a step of size " + stepSize + " after t = " + time + MEND;
    }
}
