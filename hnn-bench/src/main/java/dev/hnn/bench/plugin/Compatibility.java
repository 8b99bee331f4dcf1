package dev.hnn.bench.plugin;

import dev.hnn.api.spi.ApiVersion;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which plugins a version of the API works with, by the versions that they were built for. */
final class Compatibility {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");

    private static final Comparator<ApiVersion> ORDER = Comparator.comparingInt(ApiVersion::major)
            .thenComparingInt(ApiVersion::minor)
            .thenComparingInt(ApiVersion::patch);

    private Compatibility() {}

    /**
     * Reads a version. What follows the third number after a hyphen or a plus, as in {@code 0.2.0-SNAPSHOT}, is passed
     * over: a version on its way counts as the one that it will be.
     *
     * @param text three numbers with dots between them
     * @return the version
     * @throws IllegalArgumentException if it is none; the message is one sentence
     */
    static ApiVersion parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a version; one is written as " + ApiVersion.current() + ".");
        }
        return new ApiVersion(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    }

    /**
     * Whether what was built for one version works with another.
     *
     * @param host the version that is there
     * @param built the version that it was built for
     * @return true if nothing was broken since, and nothing was added between this one and a newer one that it may use
     */
    static boolean admits(ApiVersion host, ApiVersion built) {
        if (built.major() != host.major()) {
            return false;
        }
        return host.major() > 0
                ? built.minor() <= host.minor()
                : built.minor() == host.minor() && built.patch() <= host.patch();
    }

    /** Whether a version came after another. */
    static boolean isNewer(ApiVersion one, ApiVersion other) {
        return ORDER.compare(one, other) > 0;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
