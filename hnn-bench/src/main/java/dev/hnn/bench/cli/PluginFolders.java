package dev.hnn.bench.cli;

import dev.hnn.bench.input.InputException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which folders are searched for plugins, and in which order. */
final class PluginFolders {

    /** The environment variable that holds more of them, with the separator of a class path between two. */
    static final String VARIABLE = "HNN_PLUGINS";

    private PluginFolders() {}

    /**
     * Those of the options, then those of the variable; if there are none, {@code plugins} where hnn is installed.
     *
     * @param options what was given with {@code --plugins}, in order
     * @param variable the value of {@link #VARIABLE}; empty if there is none
     * @param home where hnn is installed, if that is known
     * @return folders that exist
     * @throws InputException if one that the user named does not
     */
    static List<Path> of(List<Path> options, String variable, Optional<Path> home) {
        List<Path> folders = new ArrayList<>();
        for (Path folder : options) {
            folders.add(existing(folder, "--plugins"));
        }
        for (String name : variable.split(Pattern.quote(File.pathSeparator), -1)) {
            if (!name.isBlank()) {
                folders.add(existing(path(name), VARIABLE));
            }
        }
        return folders.isEmpty()
                ? home.map(folder -> folder.resolve("plugins")).filter(Files::isDirectory).stream()
                        .toList()
                : List.copyOf(folders);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException cause) {
            throw new InputException(VARIABLE + " holds \"" + name + "\", which is no path; correct it.", cause);
        }
    }

    private static Path existing(Path folder, String source) {
        if (folder.toString().isEmpty()) {
            throw new InputException(source + " names no folder; name one that holds plugins, or leave it out.");
        }
        if (!Files.isDirectory(folder)) {
            String mend = Files.isRegularFile(folder) ? "name the folder that the jar lies in" : "make it";
            throw new InputException(
                    "There is no plugin folder " + folder + "; " + mend + ", or correct " + source + ".");
        }
        return folder;
    }
}
