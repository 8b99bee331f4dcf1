package dev.hnn.systems;

/** The check that every parameter of a system here must pass. */
final class Parameter {

    private Parameter() {}

    /**
     * Lets a positive, finite value through.
     *
     * @param name what the user calls it
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if it is anything else
     */
    static double positive(String name, double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(name + " must be a finite number greater than 0, not " + value + ".");
        }
        return value;
    }
}
