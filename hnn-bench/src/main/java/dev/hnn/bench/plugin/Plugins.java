package dev.hnn.bench.plugin;

import dev.hnn.bench.input.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The plugins that there are.
 *
 * @param files all of them, in the order in which they were found
 * @param opened those that could be opened, in the same order
 * @param problems what is wrong with the others
 */
public record Plugins(List<PluginFile> files, List<Origin> opened, List<Problem> problems) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if two files have the same name
     */
    public Plugins {
        if (files.stream().map(PluginFile::name).distinct().count() < files.size()) {
            throw new IllegalArgumentException("Names of plugins must be unique, and are not in " + files + ".");
        }
        files = List.copyOf(files);
        opened = List.copyOf(opened);
        problems = List.copyOf(problems);
    }

    /** None. */
    public static Plugins none() {
        return new Plugins(List.of(), List.of(), List.of());
    }

    /**
     * Opens the plugins of folders: each jar is one, and so is each folder in them, which is to hold jars. Hidden files and
     * other files are passed over.
     *
     * @param folders the folders, in the order in which they are read; in each, plugins are in the order of their names
     * @param more jars, or folders of jars, that are plugins too
     * @return the plugins; one that is reached in two ways counts once
     * @throws InputException if a folder cannot be read
     */
    public static Plugins in(List<Path> folders, List<Path> more) {
        List<Path> paths = new ArrayList<>();
        for (Path folder : folders) {
            paths.addAll(pluginsOf(folder));
        }
        paths.addAll(more);
        List<PluginFile> files = named(paths, more);
        List<Origin> opened = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (PluginFile file : files) {
            try {
                opened.add(Opener.open(file, problems));
            } catch (BrokenPluginException broken) {
                problems.add(Problem.of(file.name(), broken.getMessage()));
            }
        }
        return new Plugins(files, opened, problems);
    }

    private static List<Path> pluginsOf(Path folder) {
        try {
            return PluginFile.entries(folder).stream()
                    .filter(path -> Files.isDirectory(path) || PluginFile.isJar(path))
                    .toList();
        } catch (IOException cause) {
            throw new InputException(
                    "The plugin folder " + folder + " cannot be read: check that it is a folder, and its permissions.",
                    cause);
        }
    }

    private static List<PluginFile> named(List<Path> paths, List<Path> more) {
        List<PluginFile> files = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Path path : paths) {
            if (seen.add(real(path))) {
                String name = Stream.concat(Optional.ofNullable(path.getFileName()).stream(), Stream.of(path))
                        .map(Path::toString)
                        .filter(free -> !names.contains(free))
                        .findFirst()
                        .orElseGet(() -> path.toAbsolutePath().toString());
                names.add(name);
                files.add(new PluginFile(name, path, more.contains(path)));
            }
        }
        return files;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreachable) { // which is said when it is opened
            return path.toAbsolutePath();
        }
    }
}
