package dev.hnn.bench.catalogue;

import dev.hnn.api.spi.ComponentFactory;
import dev.hnn.bench.plugin.Origin;

/**
 * A factory that was found.
 *
 * @param kind what it makes
 * @param name its name, valid
 * @param description its description
 * @param defaults its default settings
 * @param factory the factory
 * @param origin where it comes from
 */
public record Registration(
        Kind kind, String name, String description, Record defaults, ComponentFactory<?, ?> factory, Origin origin) {}
