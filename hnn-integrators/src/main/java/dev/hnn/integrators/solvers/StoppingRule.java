package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.StopReason;

/**
 * When an iteration ends. Sizes are maximum norms, and small means small beside max(1, ‖y‖).
 *
 * @param tolerance the size of an update that is small enough; 0 to go on until round-off
 * @param maxIterations the number of iterations after which to give up
 */
record StoppingRule(double tolerance, int maxIterations) {

    /** Updates that no longer shrink are round-off only if they are as small as this; larger ones may still recover. */
    private static final double ROUND_OFF_SIZE = Math.sqrt(Math.ulp(1.0));

    /** One update that fails to shrink may be chance; the second is the floor (Antoñana, Makazaga, Murua 2017). */
    private static final int STALLS = 2;

    StoppingRule {
        if (!(tolerance >= 0 && tolerance < 1)) {
            throw new IllegalArgumentException(
                    "tolerance must be at least 0 and less than 1, not " + tolerance + "; 0 iterates until round-off.");
        }
        if (maxIterations < 1) {
            throw new IllegalArgumentException("max-iterations must be at least 1, not " + maxIterations + ".");
        }
    }

    /** The progress of one solve: mutable. */
    static final class Progress {

        private final StoppingRule rule;
        private double smallest;
        private int stalls;
        private int iterations;
        private StopReason reason = StopReason.ITERATION_LIMIT;

        Progress(StoppingRule rule) {
            this.rule = rule;
        }

        void begin() {
            smallest = Double.POSITIVE_INFINITY;
            stalls = 0;
            iterations = 0;
            reason = StopReason.ITERATION_LIMIT;
        }

        /**
         * Takes note of an iteration.
         *
         * @param update the size of its update
         * @param size ‖y‖ after it
         * @return whether to go on
         */
        boolean goOn(double update, double size) {
            iterations++;
            double scale = Math.max(1, size);
            if (!Double.isFinite(update) || !Double.isFinite(size)) {
                return end(StopReason.NOT_FINITE);
            }
            if (update <= rule.tolerance * scale) {
                return end(StopReason.TOLERANCE);
            }
            if (update >= smallest) {
                stalls++;
            }
            smallest = Math.min(smallest, update);
            if (stalls >= STALLS && smallest <= ROUND_OFF_SIZE * scale) {
                return end(StopReason.ROUND_OFF);
            }
            return iterations < rule.maxIterations;
        }

        boolean end(StopReason why) {
            reason = why;
            return false;
        }

        int iterations() {
            return iterations;
        }

        StopReason reason() {
            return reason;
        }
    }
}
