package dev.hnn.bench.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * Which build of hnn this is.
 *
 * @param version of the project
 * @param commit the git commit that was built, or {@code unknown}
 */
public record Build(String version, String commit) {

    /** The build that is running. */
    public static Build current() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Build.class.getResourceAsStream("build.properties"))) {
            properties.load(in);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return new Build(properties.getProperty("version"), properties.getProperty("commit"));
    }
}
