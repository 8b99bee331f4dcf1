package dev.hnn.bench.output;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * File names made of labels, safe on every file system: ASCII letters, digits, dots, hyphens and underscores, not too
 * long. Different labels may become equal, so a number comes first; it also keeps clear of the names that Windows
 * reserves.
 */
public final class FileName {

    private static final int LONGEST_PART = 40;
    private static final int KEY = 12;

    private FileName() {}

    /**
     * Joins a number and some labels.
     *
     * @param number makes the name unique
     * @param extension without its dot
     * @param labels what the file is about
     * @return {@code 03_harmonic-oscillator_exact_variational-newton.csv}, say
     */
    static String of(int number, String extension, String... labels) {
        String parts = Stream.of(labels).map(FileName::part).collect(Collectors.joining("_"));
        return String.format(Locale.ROOT, "%02d_%s.%s", number, parts, extension);
    }

    /**
     * Joins some labels and a key.
     *
     * @param key makes the name unique: hexadecimal digits, twelve at least
     * @param extension without its dot
     * @param labels what the file is about
     * @return {@code pendulum_exact_variational-newton_1f0c9a7be3d2.csv}, say
     */
    public static String of(String key, String extension, String... labels) {
        String parts = Stream.of(labels).map(FileName::part).collect(Collectors.joining("_"));
        return parts + "_" + key.substring(0, KEY) + "." + extension;
    }

    private static String part(String label) {
        String plain = label.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^[-.]+", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_PART)).replaceAll("[-.]+$", "");
        return cut.isEmpty() ? "unnamed" : cut;
    }
}
