package dev.hnn.bench.run;

import java.util.Arrays;

/**
 * Times blocks of steps and gives the median time of a step, so that a pause of the machine or the compiler does not count.
 * Remembers the last blocks only: constant memory. Mutable, for one thread.
 */
final class BlockClock {

    private static final int REMEMBERED = 1024;

    private final double[] perStep = new double[REMEMBERED];
    private long blocks;
    private long begin;

    void clear() {
        blocks = 0;
    }

    void start() {
        begin = System.nanoTime();
    }

    void stop(int steps) {
        perStep[(int) (blocks % REMEMBERED)] = (double) (System.nanoTime() - begin) / steps;
        blocks++;
    }

    /** The median over the blocks, in nanoseconds a step; 0 if there were none. */
    double median() {
        double[] sorted = Arrays.copyOf(perStep, (int) Math.min(blocks, REMEMBERED));
        if (sorted.length == 0) {
            return 0;
        }
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
