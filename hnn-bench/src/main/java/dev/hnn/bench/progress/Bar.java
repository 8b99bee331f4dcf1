package dev.hnn.bench.progress;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;

/** One bar over all tasks, below the sentences that stay. */
final class Bar implements Progress {

    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final long UNITS = 1000;

    private final PrintStream out;
    private final ProgressBar bar;
    private final Map<Task, Double> fractions = new HashMap<>();

    Bar(Terminal terminal, String title, List<Task> tasks) {
        this.out = terminal.out();
        this.bar = new ProgressBarBuilder()
                .setTaskName(title)
                .setInitialMax(tasks.stream().mapToLong(Task::weight).sum() * UNITS)
                .setRenderer(new BarRenderer())
                .setUpdateIntervalMillis(200)
                .setConsumer(new LastLine(terminal.columns() - 1))
                .build();
    }

    @Override
    public synchronized void say(String sentence) {
        out.println(CLEAR_LINE + sentence);
    }

    @Override
    public synchronized void update(Task task, double fraction, String detail) {
        fractions.put(task, Math.min(1, fraction));
        bar.stepTo(Math.round(fractions.entrySet().stream()
                .mapToDouble(entry -> entry.getKey().weight() * entry.getValue() * UNITS)
                .sum()));
        bar.setExtraMessage(detail);
    }

    @Override
    public synchronized void drop(Task task) {
        fractions.remove(task);
        bar.maxHint(bar.getMax() - task.weight() * UNITS);
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
