package org.example.anderson;

/**
 * When to stop. Sizes are maximum norms, relative to the larger of ‖y‖ and the equation's scale.
 *
 * @param tolerance the size of update and residual that is small enough; 0 to go on until round-off
 * @param maxIterations the number of iterations after which to give up
 */
record StoppingRule(double tolerance, int maxIterations) {

    StoppingRule {
        if (!(tolerance >= 0 && tolerance < 1)) {
            throw new IllegalArgumentException(
                    "tolerance must be at least 0 and less than 1, not " + tolerance + "; 0 iterates until round-off.");
        }
        if (maxIterations < 1) {
            throw new IllegalArgumentException("max-iterations must be at least 1, not " + maxIterations + ".");
        }
    }
}
