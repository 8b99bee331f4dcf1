package dev.hnn.perf.compare;

/** Something to repeat. */
@FunctionalInterface
interface Workload {

    /**
     * Does the work once.
     *
     * @return something that depends on the result
     */
    double run();
}
