package dev.hnn.conformance;

import java.util.Optional;

/** The setting {@code seed}, by which a model's random numbers are repeated. */
final class Seeds {

    private Seeds() {}

    /**
     * The same settings with another seed.
     *
     * @throws NotApplicable if they have none, or load a file, in which nothing is random
     */
    static <S extends Record> S another(S settings) throws ReflectiveOperationException {
        if (Settings.get(settings, "file").orElse("") instanceof String file && !file.isEmpty()) {
            throw new NotApplicable("the settings load a file");
        }
        Optional<Object> seed = Settings.get(settings, "seed");
        if (seed.isPresent() && seed.get() instanceof Long number) {
            return Settings.with(settings, "seed", number ^ 1); // neither the sign nor the range is left
        }
        if (seed.isPresent() && seed.get() instanceof Integer number) {
            return Settings.with(settings, "seed", number ^ 1);
        }
        throw new NotApplicable("the settings have no whole number \"seed\"");
    }
}
