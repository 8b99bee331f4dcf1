package dev.hnn.bench.catalogue;

import java.nio.file.Path;
import java.util.List;

/**
 * Where factories come from: the application itself, or a plugin.
 *
 * @param name {@code built-in}, or the plugin's file name
 * @param jars the plugin's jars; none for the application
 * @param loader the class loader that defines the factories
 */
public record Origin(String name, List<Path> jars, ClassLoader loader) {

    /** The name of the application's own components. */
    public static final String BUILT_IN = "built-in";

    /** Copies the list. */
    public Origin {
        jars = List.copyOf(jars);
    }

    /** The application. */
    static Origin application() {
        return new Origin(BUILT_IN, List.of(), Origin.class.getClassLoader());
    }

    /** Whether this is the application. */
    public boolean builtIn() {
        return jars.isEmpty();
    }
}
