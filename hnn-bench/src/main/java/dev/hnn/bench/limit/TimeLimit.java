package dev.hnn.bench.limit;

import dev.hnn.bench.input.InputException;
import java.time.Duration;

/**
 * How long something may take.
 *
 * @param duration positive
 */
public record TimeLimit(Duration duration) {

    /** Three years; so that a multiple of it is still a number of nanoseconds. */
    private static final double MOST_SECONDS = 1e8;

    private static final double NANOSECONDS = 1e9;

    /**
     * A number of seconds.
     *
     * @param seconds how many
     * @param where what to call them in an error message
     * @return the limit
     * @throws InputException if they are not positive, or absurdly many
     */
    public static TimeLimit of(double seconds, String where) {
        if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
            throw new InputException(where + " must be a positive number of seconds, at most " + MOST_SECONDS + ", not "
                    + seconds + "; leave it out for no limit.");
        }
        return new TimeLimit(Duration.ofNanos(Math.max(1, Math.round(seconds * NANOSECONDS))));
    }

    /**
     * The limit of several things that are done together.
     *
     * @param count how many
     * @return as many times as long
     */
    public TimeLimit times(int count) {
        return new TimeLimit(duration.multipliedBy(count));
    }

    /** In seconds. */
    public double seconds() {
        return duration.toNanos() / NANOSECONDS;
    }

    /** For people: "2.5 s". */
    @Override
    public String toString() {
        return seconds() + " s";
    }
}
