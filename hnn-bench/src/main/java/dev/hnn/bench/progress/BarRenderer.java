package dev.hnn.bench.progress;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** One line: title, share, bar, time left, and what is being done. The units of the bar mean nothing to people. */
final class BarRenderer implements ProgressBarRenderer {

    private static final int CELLS = 24;

    private final Supplier<Optional<Duration>> left;

    BarRenderer(Supplier<Optional<Duration>> left) {
        this.left = left;
    }

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
                left.get().map(time -> Clock.text(time) + " left").orElse("       "),
                state.getExtraMessage());
        return line.length() <= width ? line : line.substring(0, width);
    }
}
