package dev.hnn.bench.plugin;

import dev.hnn.api.spi.ApiVersion;
import java.util.Optional;

/**
 * Who a plugin says it is, in the manifest of its jar.
 *
 * @param name its name
 * @param version its version; empty if it does not say
 * @param api the version of hnn-api that it was built for; empty if it does not say
 */
public record Identity(String name, Optional<String> version, Optional<ApiVersion> api) {}
