package dev.hnn.bench.limit;

/**
 * What passes between work and whoever waits for it: the one shows that it goes on, the other says that it is to end. An
 * interrupt without such a word is a component's own doing, and tells nothing. Thread-safe.
 */
public final class Watch {

    private volatile long lastSign = System.nanoTime();
    private volatile boolean over;

    /** Begins now. */
    public Watch() {}

    /** Shows that the work goes on. */
    public void sign() {
        lastSign = System.nanoTime();
    }

    /** Says that the work is to end; to be called before its thread is interrupted. */
    public void end() {
        over = true;
    }

    /** Whether the work is to end. */
    public boolean isOver() {
        return over;
    }

    /** Forgets an interrupt of the current thread that nobody asked for. */
    public void forgetStrayInterrupt() {
        if (!over) {
            Thread.interrupted();
        }
    }

    long lastSign() {
        return lastSign;
    }
}
