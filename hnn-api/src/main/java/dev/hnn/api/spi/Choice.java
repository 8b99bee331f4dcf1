package dev.hnn.api.spi;

import java.util.Map;
import java.util.Objects;

/**
 * A component named in the settings of another: pure data, made into the component by {@link Components}.
 *
 * <p>Users write it as they write any component, {@code newton} or {@code {type: newton, tolerance: 1e-13}}.
 *
 * @param type the component's name
 * @param settings what differs from its defaults, by the name that users write; numbers, booleans, strings, and lists and
 *     maps of these
 * @param <T> what is chosen, such as {@link dev.hnn.api.solver.NonlinearSolver}
 */
@SuppressWarnings("UnusedTypeParameter") // it tells the binder which kind of component a setting names
public record Choice<T>(String type, Map<String, Object> settings) {

    /**
     * Copies the settings.
     *
     * @throws NullPointerException if something is missing
     */
    public Choice {
        Objects.requireNonNull(type, "type");
        settings = Map.copyOf(settings);
    }

    /**
     * A component with its default settings.
     *
     * @param type the component's name
     * @param <T> what is chosen
     * @return the choice
     */
    public static <T> Choice<T> of(String type) {
        return new Choice<>(type, Map.of());
    }
}
