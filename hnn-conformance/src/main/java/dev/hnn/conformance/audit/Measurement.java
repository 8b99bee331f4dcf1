package dev.hnn.conformance.audit;

import dev.hnn.conformance.Verdict;
import java.util.List;
import java.util.function.Supplier;

/**
 * One or several quantities that are measured together.
 *
 * @param quantity the first of them
 * @param weight how long it takes, beside the others
 * @param work takes the figures
 */
public record Measurement(Quantity quantity, long weight, Supplier<List<Reading>> work) {

    /**
     * Measures, in the calling thread. What the integrator throws is a failed reading.
     *
     * @return what was measured; equal for equal integrators
     */
    public List<Reading> take() {
        try {
            return work.get();
        } catch (RuntimeException | Error thrown) { // a plugin may throw anything
            String message = thrown.getMessage() == null ? "no message" : thrown.getMessage();
            return List.of(new Reading(
                    quantity,
                    "no exception",
                    Double.NaN,
                    Double.NaN,
                    Verdict.FAILED,
                    thrown.getClass().getSimpleName() + ": " + message,
                    List.of()));
        }
    }
}
