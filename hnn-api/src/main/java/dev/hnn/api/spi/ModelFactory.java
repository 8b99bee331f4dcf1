package dev.hnn.api.spi;

import dev.hnn.api.model.Model;

/**
 * A factory of models.
 *
 * @param <S> the settings
 */
public interface ModelFactory<S extends Record> extends ComponentFactory<Model, S> {}
