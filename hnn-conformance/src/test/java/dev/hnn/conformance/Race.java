package dev.hnn.conformance;

/** Memory that wrong components share between threads. */
final class Race {

    private Race() {}

    /** Lets another thread in, between writing the shared memory and reading it. */
    @SuppressWarnings("ThreadPriorityCheck") // it only makes the race likelier
    static void window() {
        Thread.yield();
    }
}
