package dev.hnn.bench.experiment;

import dev.hnn.bench.input.InputException;
import java.math.BigDecimal;

/**
 * Equal steps from 0 to a duration.
 *
 * @param stepSize h
 * @param steps their number
 */
public record TimeGrid(double stepSize, long steps) {

    /** At a few nanoseconds a step, more than this takes weeks. */
    private static final double MOST_STEPS = 1e13;

    private static final double ROUNDING = 1e-9;

    /**
     * Divides a duration into steps.
     *
     * @param stepSize h
     * @param duration t at the end
     * @param where what to call them in an error message: a prefix
     * @return the grid
     * @throws InputException if either is not positive and finite, the duration is not a whole number of steps to one part
     *     in 10⁹, or there are absurdly many
     */
    public static TimeGrid of(double stepSize, double duration, String where) {
        requirePositive(stepSize, where + "the step size");
        requirePositive(duration, where + "the duration");
        double steps = Math.rint(duration / stepSize);
        if (!(steps <= MOST_STEPS)) {
            throw new InputException(
                    where + "the duration " + duration + " has " + duration / stepSize + " steps of size " + stepSize
                            + ", and the most is " + MOST_STEPS + "; take larger steps or fewer of them.");
        }
        if (steps < 1 || Math.abs(steps * stepSize - duration) > ROUNDING * duration) {
            throw new InputException(where + "the duration " + duration + " is not a whole number of steps of size "
                    + stepSize + "; take " + Math.max(1, steps) * stepSize + " for " + (long) Math.max(1, steps)
                    + " steps.");
        }
        return new TimeGrid(stepSize, (long) steps);
    }

    /**
     * t after some steps, for people: the product of h as it was written, 92 · 0.2 = 18.4, not that of its double, which is
     * 18.400000000000002.
     *
     * @param stepSize h
     * @param steps their number
     * @return the double next to the product
     */
    public static double time(double stepSize, long steps) {
        return BigDecimal.valueOf(stepSize).multiply(BigDecimal.valueOf(steps)).doubleValue();
    }

    private static void requirePositive(double value, String what) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new InputException(what + " must be a positive number, not " + value + ".");
        }
    }
}
