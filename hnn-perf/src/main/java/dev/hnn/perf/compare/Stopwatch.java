package dev.hnn.perf.compare;

/** Times workloads. */
final class Stopwatch {

    private static final double NANOSECONDS = 1e9;

    private Stopwatch() {}

    /**
     * What was measured.
     *
     * @param nanoseconds the time of a unit
     * @param units how many were timed
     * @param sum of all results, so that none of them can be left out
     */
    record Timing(double nanoseconds, long units, double sum) {

        String answer() {
            return "ok " + nanoseconds + " " + units + " " + sum;
        }
    }

    /**
     * Repeats a workload in blocks, which double until each takes a twentieth of the time; what came before is warming up.
     *
     * @param workload what to time
     * @param units how many things it does in one run
     * @param seconds for how long
     * @return what was measured
     */
    static Timing time(Workload workload, int units, double seconds) {
        long start = System.nanoTime();
        long begin = start;
        long done = 0;
        int repetitions = 1;
        double sum = 0;
        while (System.nanoTime() - start < seconds * NANOSECONDS || done == 0) {
            long before = System.nanoTime();
            sum += repeat(workload, repetitions);
            done += repetitions;
            if (System.nanoTime() - before < seconds * NANOSECONDS / 20 && repetitions < 1 << 28) {
                repetitions *= 2;
                begin = System.nanoTime();
                done = 0;
            }
        }
        long count = done * units;
        return new Timing((System.nanoTime() - begin) / (double) count, count, sum);
    }

    private static double repeat(Workload workload, int repetitions) {
        double sum = 0;
        for (int i = 0; i < repetitions; i++) {
            sum += workload.run();
        }
        return sum;
    }
}
