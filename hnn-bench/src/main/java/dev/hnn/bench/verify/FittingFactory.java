package dev.hnn.bench.verify;

import dev.hnn.api.model.Model;
import dev.hnn.api.spi.Components;
import dev.hnn.api.spi.ModelFactory;
import dev.hnn.bench.input.Thrown;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A factory whose models remember whether they refuse their system, as one may that does not fit. Only the very first
 * preparation can be a refusal: what is thrown after one that went well is a failure. Thread-safe, as the factory is.
 *
 * @param <S> the settings
 */
final class FittingFactory<S extends Record> implements ModelFactory<S> {

    private final ModelFactory<S> factory;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicReference<Optional<String>> refusal = new AtomicReference<>(Optional.empty());

    FittingFactory(ModelFactory<S> factory) {
        this.factory = factory;
    }

    @Override
    public String name() {
        return factory.name();
    }

    @Override
    public String description() {
        return factory.description();
    }

    @Override
    public S defaults() {
        return factory.defaults();
    }

    @Override
    public Model create(S settings, Components components) {
        Model model = factory.create(settings, components);
        return (system, context) -> {
            boolean first = begun.compareAndSet(false, true);
            try {
                return model.prepare(system, context);
            } catch (IllegalArgumentException thrown) {
                if (first && isMeant(thrown)) {
                    refusal.set(Optional.of(Thrown.message(thrown).orElse("it gave no reason")));
                }
                throw thrown;
            }
        };
    }

    /** A subclass of the JDK's, such as a NumberFormatException, is a slip. */
    private static boolean isMeant(IllegalArgumentException thrown) {
        return thrown.getClass() == IllegalArgumentException.class
                || thrown.getClass().getClassLoader() != null;
    }

    /** Why it refused; empty if it did not. */
    Optional<String> refusal() {
        return refusal.get();
    }
}
