package dev.hnn.bench.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Sentences without a bar, for logs; at most every ten seconds one that says how far the job has come. */
final class Lines implements Progress {

    private static final Duration BETWEEN = Duration.ofSeconds(10);

    private final PrintStream out;
    private final Forecast forecast;
    private final LongSupplier clock;
    private long next;

    Lines(PrintStream out, List<Task> tasks, LongSupplier clock) {
        this.out = out;
        this.clock = clock;
        this.forecast = new Forecast(tasks, clock);
        this.next = clock.getAsLong() + BETWEEN.toNanos();
    }

    @Override
    public synchronized void say(String sentence) {
        out.println(sentence);
    }

    @Override
    public synchronized void update(Task task, double fraction, String detail) {
        forecast.update(task, fraction);
        tell(detail);
    }

    @Override
    public synchronized void done(Task task, double seconds, String detail) {
        forecast.done(task, seconds);
        tell(detail);
    }

    @Override
    public synchronized void drop(Task task) {
        forecast.drop(task);
    }

    private void tell(String detail) {
        long now = clock.getAsLong();
        if (now - next >= 0) {
            next = now + BETWEEN.toNanos();
            String left = forecast.left()
                    .map(time -> ", " + Clock.text(time) + " left")
                    .orElse("");
            out.println(String.format(Locale.ROOT, "%d %%%s: %s", (int) (100 * forecast.share()), left, detail));
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
