package dev.hnn.integrators;

import dev.hnn.api.spi.IntegratorFactory;
import dev.hnn.testkit.IntegratorContract;

/** The contract of integrators with given settings, for classes that go through many of them. */
public abstract class ConfiguredContract<S extends Record> extends IntegratorContract<S> {

    private final IntegratorFactory<S> factory;
    private final S settings;

    protected ConfiguredContract(IntegratorFactory<S> factory, S settings) {
        this.factory = factory;
        this.settings = settings;
    }

    @Override
    protected final IntegratorFactory<S> factory() {
        return factory;
    }

    @Override
    protected final S settings() {
        return settings;
    }
}
