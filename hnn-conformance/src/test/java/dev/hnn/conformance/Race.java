package dev.hnn.conformance;

/** Memory that wrong components share between threads. */
final class Race {

    private static final int SPINS = 100;

    private Race() {}

    /** Some microseconds between writing the shared memory and reading it, so that another thread comes in between. */
    static void window() {
        for (int spin = 0; spin < SPINS; spin++) {
            Thread.onSpinWait();
        }
    }
}
