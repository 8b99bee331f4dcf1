package dev.hnn.bench.plugin;

import java.util.List;

/**
 * Something wrong with plugins. Everything that it does not concern goes on.
 *
 * @param plugins the names of those that it concerns
 * @param sentence what is wrong, and the mend
 */
public record Problem(List<String> plugins, String sentence) {

    /** Copies the list. */
    public Problem {
        plugins = List.copyOf(plugins);
    }

    /**
     * A problem of one plugin.
     *
     * @param plugin its name
     * @param sentence what is wrong, and the mend
     * @return the problem
     */
    public static Problem of(String plugin, String sentence) {
        return new Problem(List.of(plugin), sentence);
    }
}
