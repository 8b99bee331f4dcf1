package dev.hnn.bench.progress;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** One line: title, share, bar, time left, and what is being done. The units of the bar mean nothing to people. */
final class BarRenderer implements ProgressBarRenderer {

    private static final int CELLS = 24;

    /** Below this share the time left is a guess that nobody should see. */
    private static final double TOO_EARLY = 0.02;

    @Override
    public String render(ProgressState state, int width) {
        double share = state.getNormalizedProgress();
        int full = (int) Math.floor(share * CELLS);
        String line = String.format(
                Locale.ROOT,
                "%s %3d%% ▕%s%s▏ %s  %s",
                state.getTaskName(),
                (int) Math.floor(100 * share),
                "█".repeat(full),
                "░".repeat(CELLS - full),
                remaining(share, state.getElapsedAfterStart()),
                state.getExtraMessage());
        return line.length() <= width ? line : line.substring(0, width);
    }

    private static String remaining(double share, Duration elapsed) {
        if (share < TOO_EARLY) {
            return "       ";
        }
        long seconds = Math.round(elapsed.toMillis() / 1000.0 * (1 - share) / share);
        return String.format(Locale.ROOT, "%d:%02d left", seconds / 60, seconds % 60);
    }
}
