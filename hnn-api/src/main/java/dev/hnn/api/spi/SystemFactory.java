package dev.hnn.api.spi;

import dev.hnn.api.system.PhysicalSystem;

/**
 * A factory of physical systems.
 *
 * @param <S> the settings
 */
public interface SystemFactory<S extends Record> extends ComponentFactory<PhysicalSystem, S> {}
