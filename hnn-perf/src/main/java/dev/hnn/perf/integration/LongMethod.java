package dev.hnn.perf.integration;

import java.util.Optional;

/** A way to integrate an orbit, with one parameter that decides how accurate it is. Immutable and thread-safe. */
public interface LongMethod {

    /**
     * Integrates, and looks at every step on the way.
     *
     * @param orbit what
     * @param duration how long
     * @param parameter the number of steps, or a tolerance
     * @return what it came to
     */
    Integration integrate(Orbit orbit, double duration, double parameter);

    /**
     * Integrates without looking, to be timed.
     *
     * @param orbit what
     * @param duration how long
     * @param parameter the number of steps, or a tolerance
     * @return a coordinate at the end
     */
    double advance(Orbit orbit, double duration, double parameter);

    /**
     * Finds a method.
     *
     * @param label its name in commands
     * @return the method, if there is one of that name
     */
    static Optional<LongMethod> named(String label) {
        Optional<LongMethod> controlled =
                label.equals("dormand-prince-853") ? Optional.of(new ControlledSteps()) : Optional.empty();
        return controlled.or(() -> FixedSteps.named(label));
    }
}
