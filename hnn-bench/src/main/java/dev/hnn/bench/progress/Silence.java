package dev.hnn.bench.progress;

/** Says nothing. */
final class Silence implements Progress {

    @Override
    public void say(String sentence) {
        // Quiet is what was asked for.
    }

    @Override
    public void update(Task task, double fraction, String detail) {
        // Likewise.
    }

    @Override
    public void done(Task task, double seconds, String detail) {
        // Likewise.
    }

    @Override
    public void drop(Task task) {
        // No share of the work is shown.
    }

    @Override
    public void close() {
        // Nothing was shown.
    }
}
