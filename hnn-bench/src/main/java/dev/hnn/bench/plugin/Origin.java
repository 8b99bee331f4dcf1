package dev.hnn.bench.plugin;

import dev.hnn.api.spi.ApiVersion;
import java.util.Optional;

/**
 * Where factories come from: the application itself, or a plugin.
 *
 * @param name {@code built-in}, or the name of the plugin's file
 * @param identity who it says it is
 * @param digests of its jars as they were when it was opened; none for the application
 * @param loader the class loader that defines the factories
 */
public record Origin(String name, Identity identity, Digests digests, ClassLoader loader) {

    /** The name of the application's own components. */
    public static final String BUILT_IN = "built-in";

    /** The application. */
    public static Origin application() {
        Identity identity = new Identity("hnn", Optional.empty(), Optional.of(ApiVersion.current()));
        return new Origin(BUILT_IN, identity, Digests.none(), Origin.class.getClassLoader());
    }

    /** Whether this is the application. */
    public boolean builtIn() {
        return digests.byJar().isEmpty();
    }

    /** For people: the name of the file and the version, if it has one. */
    public String title() {
        return identity.version().map(version -> name + " " + version).orElse(name);
    }
}
