package dev.hnn.bench.plugin;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is taken for a plugin and not opened yet: a jar, or a folder of jars.
 *
 * @param name the name of the file, or its path where another plugin has that name; unique
 * @param path the jar, or the folder
 * @param named whether it was named as a plugin, and not just found in a folder of plugins
 */
public record PluginFile(String name, Path path, boolean named) {

    /** What to do with it if it is no plugin. */
    String otherwise() {
        return named ? "name a jar, or a folder that holds jars." : "take it out of the plugin folder.";
    }

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
