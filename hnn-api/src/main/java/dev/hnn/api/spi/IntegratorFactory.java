package dev.hnn.api.spi;

import dev.hnn.api.integrator.Integrator;

/**
 * A factory of integrators.
 *
 * @param <S> the settings
 */
public interface IntegratorFactory<S extends Record> extends ComponentFactory<Integrator<?>, S> {}
