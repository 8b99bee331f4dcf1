package dev.hnn.integrators.solvers;

import dev.hnn.api.solver.StopReason;

/**
 * When an iteration ends. Sizes are maximum norms, and small means small beside the larger of ‖y‖ and the
 * equation's scale.
 *
 * @param tolerance the size of an update that is small enough; 0 to go on until round-off
 * @param maxIterations the number of iterations after which to give up
 */
record StoppingRule(double tolerance, int maxIterations) {

    /** An update that no longer shrinks is round-off only if it is as small as this; a larger one may still recover. */
    private static final double ROUND_OFF_SIZE = Math.sqrt(Math.ulp(1.0));

    /** One update that fails to shrink may be chance; the second is the floor (Antoñana, Makazaga, Murua 2017). */
    private static final int STALLS = 2;

    /** Where the solution is 0 updates may shrink for ever; below this not even a compensated sum can hold them. */
    private static final double NEGLIGIBLE = Math.ulp(1.0) * Math.ulp(1.0);

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
        private double smallestScale;
        private double smallest;
        private double last;
        private int stalls;
        private int iterations;
        private StopReason reason = StopReason.ITERATION_LIMIT;

        Progress(StoppingRule rule) {
            this.rule = rule;
        }

        void begin(double scaleOfEquation) {
            smallestScale = scaleOfEquation;
            smallest = Double.POSITIVE_INFINITY;
            last = Double.POSITIVE_INFINITY;
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
            double scale = Math.max(smallestScale, size);
            if (!Double.isFinite(update) || !Double.isFinite(size)) {
                return end(StopReason.NOT_FINITE);
            }
            if (rule.tolerance > 0 && update <= rule.tolerance * scale) {
                return end(StopReason.TOLERANCE);
            }
            if (update <= NEGLIGIBLE * scale) {
                return end(StopReason.ROUND_OFF);
            }
            boolean growing = update > last; // updates that grow from sweep to sweep are divergence, however small
            if (update >= smallest) {
                stalls++;
            }
            smallest = Math.min(smallest, update);
            last = update;
            if (stalls >= STALLS && !growing && update <= ROUND_OFF_SIZE * scale) {
                return end(StopReason.ROUND_OFF);
            }
            return iterations < rule.maxIterations;
        }

        /** Takes note of an iteration that had to end before its update. */
        void giveUp(StopReason why) {
            iterations++;
            reason = why;
        }

        private boolean end(StopReason why) {
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
