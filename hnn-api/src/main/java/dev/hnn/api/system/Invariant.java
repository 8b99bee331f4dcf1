package dev.hnn.api.system;

import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * A function of the state that the exact flow keeps constant.
 *
 * @param name kebab-case, unique within its system, neither {@code energy} nor {@code state}; the title of a column in
 *     trajectory files, and the beginning of one in results
 * @param value from the state (q, p) of length 2n, which it does not modify, to the invariant; thread-safe
 */
public record Invariant(String name, ToDoubleFunction<double[]> value) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if something is
     */
    public Invariant {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}
