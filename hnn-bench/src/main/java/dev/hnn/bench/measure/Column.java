package dev.hnn.bench.measure;

/**
 * What a figure is.
 *
 * @param name in files: {@code energy_error_max}
 * @param title for people, short: {@code energy error}
 * @param meaning one sentence with its definition and unit
 * @param better which way it is better
 * @param whole whether it is a whole number
 */
public record Column(String name, String title, String meaning, Better better, boolean whole) {

    /**
     * An error, or a cost: the smaller, the better.
     *
     * @param name in files
     * @param title for people
     * @param meaning its definition
     * @return the column
     */
    public static Column lower(String name, String title, String meaning) {
        return new Column(name, title, meaning, Better.LOWER, false);
    }

    /**
     * A description.
     *
     * @param name in files
     * @param title for people
     * @param meaning its definition
     * @return the column
     */
    public static Column neutral(String name, String title, String meaning) {
        return new Column(name, title, meaning, Better.NEITHER, false);
    }

    /**
     * A number of events: the fewer, the better.
     *
     * @param name in files
     * @param title for people
     * @param meaning its definition
     * @return the column
     */
    public static Column count(String name, String title, String meaning) {
        return new Column(name, title, meaning, Better.LOWER, true);
    }

    /** Whether it is a wall time, so that no two runs have the same: its name begins with the unit. */
    public boolean isWallTime() {
        return name.startsWith("nanoseconds_");
    }
}
