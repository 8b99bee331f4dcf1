package dev.hnn.bench.plugin;

import dev.hnn.bench.input.Digest;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is taken for a plugin and not opened yet: a jar, or a folder of jars.
 *
 * @param name the name of the file, or its path where another plugin has that name; unique
 * @param path the jar, or the folder
 */
public record PluginFile(String name, Path path) {

    /**
     * Its jars.
     *
     * @return in the order of their names; none if it is a folder without
     * @throws IOException if the folder cannot be read
     */
    List<Path> jars() throws IOException {
        return Files.isDirectory(path)
                ? entries(path).stream().filter(PluginFile::isJar).toList()
                : List.of(path);
    }

    /**
     * The digest of the jar; of a folder, that of a text with a line for each jar: its digest, two blanks, and its name.
     *
     * @return 64 hexadecimal digits; empty if it cannot be read
     */
    public Optional<String> sha256() {
        try {
            List<Path> jars = jars();
            for (Path jar : jars) {
                if (!Files.isRegularFile(jar)) {
                    return Optional.empty();
                }
            }
            if (!Files.isDirectory(path)) {
                return Optional.of(Digest.sha256(path));
            }
            StringBuilder lines = new StringBuilder();
            for (Path jar : jars) {
                lines.append(Digest.sha256(jar))
                        .append("  ")
                        .append(jar.getFileName())
                        .append('\n');
            }
            return jars.isEmpty() ? Optional.empty() : Optional.of(Digest.sha256(lines.toString()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    static boolean isJar(Path path) {
        return path.getFileName().toString().endsWith(".jar");
    }

    /** What lies in a folder and is not hidden, in the order of the names. */
    static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entry -> {
                if (!isHidden(entry)) {
                    entries.add(entry);
                }
            });
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        entries.sort(null);
        return entries;
    }
}
