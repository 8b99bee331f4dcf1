package dev.hnn.bench.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;

/** One bar over all tasks, below the sentences that stay. */
final class Bar implements Progress {

    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final long UNITS = 1000;

    private final PrintStream out;
    private final Forecast forecast;
    private final ProgressBar bar;

    Bar(Terminal terminal, String title, List<Task> tasks) {
        this.out = terminal.out();
        this.forecast = new Forecast(tasks, System::nanoTime);
        this.bar = new ProgressBarBuilder()
                .setTaskName(title)
                .setInitialMax(UNITS)
                .setRenderer(new BarRenderer(this::left))
                .setUpdateIntervalMillis(200)
                .setConsumer(new LastLine(terminal.columns() - 1))
                .build();
    }

    private synchronized Optional<Duration> left() {
        return forecast.left();
    }

    @Override
    public synchronized void say(String sentence) {
        out.println(CLEAR_LINE + sentence);
    }

    @Override
    public synchronized void update(Task task, double fraction, String detail) {
        forecast.update(task, fraction);
        show(detail);
    }

    @Override
    public synchronized void done(Task task, double seconds, String detail) {
        forecast.done(task, seconds);
        show(detail);
    }

    @Override
    public synchronized void drop(Task task) {
        forecast.drop(task);
    }

    private void show(String detail) {
        bar.stepTo(Math.round(UNITS * forecast.share()));
        bar.setExtraMessage(detail);
    }

    @Override
    public void close() {
        bar.close();
        out.print(CLEAR_LINE);
        out.flush();
    }

    /** Redraws the line that the cursor is on. */
    private final class LastLine implements ProgressBarConsumer {

        private final int width;

        LastLine(int width) {
            this.width = width;
        }

        @Override
        public int getMaxRenderedLength() {
            return width;
        }

        @Override
        public void accept(String rendered) {
            synchronized (Bar.this) {
                out.print(CLEAR_LINE + rendered);
                out.flush();
            }
        }

        @Override
        public void close() {
            // The terminal stays open.
        }
    }
}
