package dev.hnn.conformance;

import dev.hnn.api.model.Model;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.ModelFactory;
import java.nio.file.Path;
import java.util.function.LongFunction;

/** Makes models that draw a number by their seed, or load one from a file. */
final class SeededFactory implements ModelFactory<SeededFactory.Settings> {

    private final LongFunction<Model> models;

    /**
     * The settings.
     *
     * @param seed of the number
     * @param file a file to load; if empty, none
     */
    record Settings(long seed, String file) {}

    /** Makes the models by this function of the seed. */
    SeededFactory(LongFunction<Model> models) {
        this.models = models;
    }

    @Override
    public String name() {
        return "seeded";
    }

    @Override
    public String description() {
        return "a model of one random number";
    }

    @Override
    public Settings defaults() {
        return new Settings(5, "");
    }

    @Override
    public Model create(Settings settings, Components components) {
        return settings.file().isEmpty() ? models.apply(settings.seed()) : FileModel.of(Path.of(settings.file()));
    }
}
