package dev.hnn.bench.catalogue;

/**
 * Something wrong with a plugin, which goes on without it.
 *
 * @param source the plugin's file name
 * @param sentence what is wrong, and the mend
 */
public record Problem(String source, String sentence) {}
