package dev.hnn.perf.compare;

import dev.hnn.perf.integration.Integration;
import dev.hnn.perf.integration.LongMethod;
import dev.hnn.perf.integration.Orbit;

/** Integrations of an orbit at a given accuracy. */
final class LongIntegrations {

    private LongIntegrations() {}

    /**
     * Integrates once.
     *
     * @param words {@code integrate}; the orbit; the method; how long; its parameter
     * @return {@code ok}, evaluations, steps, the largest relative error of the energy, and the state at the end
     */
    static String integrate(String[] words) {
        Integration run =
                method(words).integrate(orbit(words), Double.parseDouble(words[3]), Double.parseDouble(words[4]));
        StringBuilder answer = new StringBuilder("ok ")
                .append(run.evaluations())
                .append(' ')
                .append(run.steps())
                .append(' ')
                .append(run.energyError());
        for (double coordinate : run.state()) {
            answer.append(' ').append(coordinate);
        }
        return answer.toString();
    }

    /**
     * Times an integration.
     *
     * @param words {@code clock}; the orbit; the method; how long; its parameter; for how many seconds to repeat it
     * @return {@code ok}, and nanoseconds of an integration
     */
    static String clock(String[] words) {
        LongMethod method = method(words);
        Orbit orbit = orbit(words);
        double duration = Double.parseDouble(words[3]);
        double parameter = Double.parseDouble(words[4]);
        return Stopwatch.time(() -> method.advance(orbit, duration, parameter), 1, Double.parseDouble(words[5]))
                .answer();
    }

    private static Orbit orbit(String[] words) {
        return Orbit.named(words[1])
                .orElseThrow(() -> new IllegalArgumentException("no orbit of the name " + words[1]));
    }

    private static LongMethod method(String[] words) {
        return LongMethod.named(words[2])
                .orElseThrow(() -> new IllegalArgumentException("no method of the name " + words[2]));
    }
}
