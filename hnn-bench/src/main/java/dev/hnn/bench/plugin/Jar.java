package dev.hnn.bench.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * What a jar says of itself.
 *
 * @param path the jar
 * @param attributes the main attributes of its manifest; none if it has no manifest. Not to be modified.
 * @param bringsComponents whether it names factories
 * @param carriesApi whether classes of hnn-api are in it
 */
record Jar(Path path, Attributes attributes, boolean bringsComponents, boolean carriesApi) {

    private static final String SERVICES = "META-INF/services/dev.hnn.api.spi.";
    private static final String API = "dev/hnn/api/";

    /** Opens it: a class loader passes over a file that is no jar without a word. */
    static Jar open(Path path, String otherwise) throws BrokenPluginException {
        if (!Files.isRegularFile(path)) {
            throw new BrokenPluginException(path + " is not a file: " + otherwise);
        }
        if (!Files.isReadable(path)) {
            throw new BrokenPluginException(path + " cannot be read: change its permissions.");
        }
        try (JarFile file = new JarFile(path.toFile())) {
            Manifest manifest = file.getManifest();
            return new Jar(
                    path,
                    manifest == null ? new Attributes() : manifest.getMainAttributes(),
                    file.stream().anyMatch(entry -> entry.getName().startsWith(SERVICES)),
                    file.stream().anyMatch(entry -> isApi(entry.getName())));
        } catch (IOException | RuntimeException cause) { // a broken manifest or name is an unchecked exception
            throw new BrokenPluginException(
                    path + " is not a jar that can be read (" + cause.getMessage() + "): build it again, or "
                            + otherwise,
                    cause);
        }
    }

    /** An attribute of the manifest, unless it is blank. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.getValue(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static boolean isApi(String entry) {
        return entry.startsWith(API) && entry.endsWith(".class");
    }
}
