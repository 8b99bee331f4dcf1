package dev.hnn.bench.progress;

import java.io.PrintStream;

/** Sentences without a bar, for logs. */
final class Lines implements Progress {

    private final PrintStream out;

    Lines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void say(String sentence) {
        out.println(sentence);
    }

    @Override
    public void update(Task task, double fraction, String detail) {
        // A log gains nothing from percentages.
    }

    @Override
    public void drop(Task task) {
        // No share of the work is shown.
    }

    @Override
    public void close() {
        out.flush();
    }
}
