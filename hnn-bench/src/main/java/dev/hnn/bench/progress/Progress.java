package dev.hnn.bench.progress;

/** Tells people how far a job has come. Thread-safe. */
public interface Progress extends AutoCloseable {

    /**
     * Says a sentence that stays.
     *
     * @param sentence the sentence
     */
    void say(String sentence);

    /**
     * Tells how far a task has come.
     *
     * @param task the task
     * @param fraction from 0 to 1
     * @param detail what it is doing, in a few words
     */
    void update(Task task, double fraction, String detail);

    /**
     * Takes note that a task is done.
     *
     * @param task the task
     * @param seconds how long it has kept a thread busy
     * @param detail what it was, in a few words
     */
    void done(Task task, double seconds, String detail);

    /**
     * Takes note that a task needs no work after all.
     *
     * @param task the task
     */
    void drop(Task task);

    /** Leaves the terminal as it was. */
    @Override
    void close();
}
