package dev.hnn.conformance;

import java.util.Objects;

/**
 * What a check found, in words and figures for the component's author.
 *
 * @param check the name of the check
 * @param claimed what the component claims, or its interface for it
 * @param measured what was measured, with the tolerance; for a check that is not applicable, the reason
 * @param verdict what that comes to
 * @param reproduction how to see it: the state, step size or seed that shows it best; empty where there is nothing to see
 */
public record Finding(String check, String claimed, String measured, Verdict verdict, String reproduction) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if something is
     */
    public Finding {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(claimed, "claimed");
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reproduction, "reproduction");
    }
}
