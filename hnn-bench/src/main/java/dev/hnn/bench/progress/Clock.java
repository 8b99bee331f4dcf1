package dev.hnn.bench.progress;

import java.time.Duration;
import java.util.Locale;

/** Times for people. */
final class Clock {

    private Clock() {}

    /** {@code 4:05}, or {@code 3:04:05} from an hour on. */
    static String text(Duration time) {
        long seconds = Math.round(time.toMillis() / 1000.0);
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
