package dev.hnn.bench.plugin;

import dev.hnn.bench.input.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The SHA-256 digests of a plugin.
 *
 * @param byJar those of its jars, by the name of the file; none for the application
 * @param whole of the plugin: that of the jar; of a folder, that of a text with a line for each jar: its digest, two
 *     blanks, and its name. Empty for the application.
 */
public record Digests(SortedMap<String, String> byJar, Optional<String> whole) {

    /** Copies the map. */
    public Digests {
        byJar = Collections.unmodifiableSortedMap(new TreeMap<>(byJar));
    }

    /** Those of the application, which has none. */
    static Digests none() {
        return new Digests(new TreeMap<>(), Optional.empty());
    }

    /** Those of a plugin as it lies on the disk now. */
    static Digests of(PluginFile file) throws IOException {
        SortedMap<String, String> byJar = new TreeMap<>();
        for (Path jar : file.jars()) {
            byJar.put(jar.getFileName().toString(), Digest.sha256(jar));
        }
        if (byJar.isEmpty()) {
            return none();
        }
        if (!Files.isDirectory(file.path())) {
            return new Digests(byJar, Optional.of(byJar.get(byJar.firstKey())));
        }
        StringBuilder lines = new StringBuilder();
        byJar.forEach(
                (name, digest) -> lines.append(digest).append("  ").append(name).append('\n'));
        return new Digests(byJar, Optional.of(Digest.sha256(lines.toString())));
    }
}
