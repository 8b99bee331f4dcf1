package dev.hnn.bench.run;

import java.nio.file.Path;

/**
 * Where trained models are kept between runs.
 *
 * @param folder the folder, which need not exist yet
 * @param retrain whether to train again what is there
 */
public record ModelCache(Path folder, boolean retrain) {

    /**
     * The user's cache: {@code $XDG_CACHE_HOME/hnn}, or {@code ~/.cache/hnn}.
     *
     * @param retrain whether to train again what is there
     * @return the cache
     */
    public static ModelCache ofUser(boolean retrain) {
        String configured = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        Path caches = configured.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(configured);
        return new ModelCache(caches.resolve("hnn"), retrain);
    }
}
