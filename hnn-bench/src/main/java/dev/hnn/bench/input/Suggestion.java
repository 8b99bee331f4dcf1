package dev.hnn.bench.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The end of a sentence about a name that is not known. */
public final class Suggestion {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Suggestion() {}

    /**
     * Names the nearest known name, if one is near, and all of them.
     *
     * @param unknown what was written
     * @param known what could have been
     * @return "did you mean "a"? Known are a, b and c."
     */
    public static String among(String unknown, Collection<String> known) {
        if (known.isEmpty()) {
            return "there are none.";
        }
        String all = "known are " + String.join(", ", known) + ".";
        return nearest(unknown, known)
                .map(name -> "did you mean \"" + name + "\"? "
                        + all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1))
                .orElse(all);
    }

    /**
     * The nearest known name, unless it is far.
     *
     * @param unknown what was written
     * @param known what could have been
     * @return at most half of its letters differ
     */
    static Optional<String> nearest(String unknown, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparing((String name) -> DISTANCE.apply(unknown, name))
                        .thenComparing(name -> name))
                .filter(name -> DISTANCE.apply(unknown, name) <= Math.max(unknown.length(), name.length()) / 2);
    }
}
