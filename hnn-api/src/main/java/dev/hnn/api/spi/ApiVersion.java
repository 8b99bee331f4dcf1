package dev.hnn.api.spi;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of this API, which follows <a href="https://semver.org/">Semantic Versioning</a>: the major number counts
 * changes that break plugins, the minor one additions, the last one corrections. Before 1.0.0 each number takes the part
 * of the one before it: {@code 0.2.0} breaks what was built for {@code 0.1.0}, and {@code 0.1.1} may add to it.
 *
 * @param major at least 0
 * @param minor at least 0
 * @param patch at least 0
 */
public record ApiVersion(int major, int minor, int patch) implements Comparable<ApiVersion> {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");

    private static final Comparator<ApiVersion> ORDER = Comparator.comparingInt(ApiVersion::major)
            .thenComparingInt(ApiVersion::minor)
            .thenComparingInt(ApiVersion::patch);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public ApiVersion {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException(
                    "The numbers of a version must be at least 0, not " + major + "." + minor + "." + patch + ".");
        }
    }

    /** The version that this class is part of: when a plugin asks, the host's. */
    public static ApiVersion current() {
        return new ApiVersion(0, 1, 0);
    }

    /**
     * Reads a version. What follows the third number after a hyphen or a plus, as in {@code 0.2.0-SNAPSHOT}, is passed
     * over: a version on its way counts as the one that it will be.
     *
     * @param text three numbers with dots between them
     * @return the version
     * @throws IllegalArgumentException if it is none; the message is one sentence
     */
    public static ApiVersion parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a version; one is written as " + current() + ".");
        }
        return new ApiVersion(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    }

    /**
     * Whether what was built for another version of the API works with this one.
     *
     * @param built for which it was built
     * @return true if nothing was broken since, and nothing was added between this one and a newer one that it may use
     */
    public boolean admits(ApiVersion built) {
        if (built.major != major) {
            return false;
        }
        return major > 0 ? built.minor <= minor : built.minor == minor && built.patch <= patch;
    }

    @Override
    public int compareTo(ApiVersion other) {
        return ORDER.compare(this, other);
    }

    /** Three numbers with dots between them. */
    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
