package dev.hnn.api.spi;

/**
 * A named kind of component: what users write, which settings it takes, how it is made. Has a public constructor without
 * parameters, is cheap to construct, and is thread-safe.
 *
 * <p>The settings are a Java record of plain data: numbers, booleans, strings, enums, lists of these, nested records, and
 * {@link Choice} for a setting that is itself a component. Its components are the settings that users can write, in
 * kebab-case: {@code maxIterations} is written {@code max-iterations}. What a user leaves out keeps its default.
 *
 * @param <T> what is made
 * @param <S> the settings
 */
public interface ComponentFactory<T, S extends Record> {

    /** The name that users write: kebab-case, a letter first, then letters, digits and single hyphens. */
    String name();

    /** One line that says what the component is. */
    String description();

    /** The settings in force where the user says nothing. */
    S defaults();

    /**
     * Makes a component. Cheap: training, native code and files wait until they are needed.
     *
     * @param settings the settings
     * @param components resolves settings that are components themselves
     * @return the component, immutable
     * @throws IllegalArgumentException if a setting is out of range; the message is one sentence that names the setting,
     *     its value, and what is allowed
     */
    T create(S settings, Components components);
}
