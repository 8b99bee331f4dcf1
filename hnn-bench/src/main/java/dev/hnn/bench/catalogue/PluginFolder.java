package dev.hnn.bench.catalogue;

import dev.hnn.bench.input.InputException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** A folder of plugins: each jar in it is one, and so is each folder that holds jars. */
final class PluginFolder {

    private PluginFolder() {}

    /**
     * Opens the plugins of a folder, in the order of their names.
     *
     * @param folder the folder
     * @param problems receives what is wrong with those that cannot be opened
     * @return the others
     */
    static List<Origin> open(Path folder, List<Problem> problems) {
        List<Origin> plugins = new ArrayList<>();
        for (Path entry : sorted(folder)) {
            String name = entry.getFileName().toString();
            if (name.startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(entry)) {
                List<Path> jars =
                        sorted(entry).stream().filter(PluginFolder::isJar).toList();
                if (!jars.isEmpty()) {
                    open(name, jars, problems, plugins);
                }
            } else if (isJar(entry)) {
                open(name, List.of(entry), problems, plugins);
            }
        }
        return plugins;
    }

    private static void open(String name, List<Path> jars, List<Problem> problems, List<Origin> plugins) {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            if (!Files.isRegularFile(jar)) {
                problems.add(
                        new Problem(name, jar + " is not a file that can be read: take it out of the plugin folder."));
                return;
            }
            // A class loader passes over a file that is not a jar without a word, so look first.
            try (JarFile file = new JarFile(jar.toFile())) {
                file.getManifest();
                urls.add(jar.toUri().toURL());
            } catch (MalformedURLException cause) {
                throw new IllegalStateException(cause);
            } catch (IOException | SecurityException cause) {
                problems.add(new Problem(
                        name,
                        jar + " is not a jar that can be read (" + cause.getMessage()
                                + "): build it again, or take it out of the plugin folder."));
                return;
            }
        }
        ClassLoader host = PluginFolder.class.getClassLoader();
        plugins.add(new Origin(name, jars, new PluginClassLoader(name, urls, host)));
    }

    private static boolean isJar(Path path) {
        return path.getFileName().toString().endsWith(".jar");
    }

    private static List<Path> sorted(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException cause) {
            throw new InputException(
                    "The plugin folder " + folder + " cannot be read: check --plugins and its permissions.", cause);
        }
        entries.sort(null);
        return entries;
    }
}
