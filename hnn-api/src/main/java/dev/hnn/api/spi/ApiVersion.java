package dev.hnn.api.spi;

/**
 * A version of this API, which follows <a href="https://semver.org/">Semantic Versioning</a>: the major number counts
 * changes that break plugins, the minor one additions, the last one corrections. Before 1.0.0 each number takes the part
 * of the one before it: {@code 0.2.0} breaks what was built for {@code 0.1.0}, and {@code 0.1.1} may add to it.
 *
 * @param major at least 0
 * @param minor at least 0
 * @param patch at least 0
 */
public record ApiVersion(int major, int minor, int patch) {

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

    /** Three numbers with dots between them. */
    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
