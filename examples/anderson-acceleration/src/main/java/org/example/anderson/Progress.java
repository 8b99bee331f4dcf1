package org.example.anderson;

import dev.hnn.api.solver.StopReason;

/** How far one solve has come, and whether it is to go on. */
final class Progress {

    /** An error that no longer shrinks is round-off only if it is as small as this. */
    private static final double ROUND_OFF_SIZE = Math.sqrt(Math.ulp(1.0));

    /** Below this not even a compensated sum can hold an update. */
    private static final double NEGLIGIBLE = Math.ulp(1.0) * Math.ulp(1.0);

    /** One error that fails to shrink may be chance. */
    private static final int STALLS = 2;

    private double scale;
    private double smallest;
    private int stalls;
    private int iterations;
    private StopReason reason = StopReason.ITERATION_LIMIT;

    void begin(double scaleOfEquation) {
        scale = scaleOfEquation;
        smallest = Double.POSITIVE_INFINITY;
        stalls = 0;
        iterations = 0;
        reason = StopReason.ITERATION_LIMIT;
    }

    /**
     * Takes note of an iteration.
     *
     * @param rule when to stop
     * @param error the larger of update and residual
     * @param size ‖y‖ after the iteration
     * @return whether to go on
     */
    boolean goOn(StoppingRule rule, double error, double size) {
        iterations++;
        double relative = error / Math.max(scale, size);
        if (!(Double.isFinite(error) && Double.isFinite(size))) {
            return end(StopReason.NOT_FINITE);
        }
        if (rule.tolerance() > 0 && relative <= rule.tolerance()) {
            return end(StopReason.TOLERANCE);
        }
        if (error >= smallest) {
            stalls++;
        }
        smallest = Math.min(smallest, error);
        if (relative <= NEGLIGIBLE || (stalls >= STALLS && relative <= ROUND_OFF_SIZE)) {
            return end(StopReason.ROUND_OFF);
        }
        return iterations < rule.maxIterations();
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
