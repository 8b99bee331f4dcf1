package dev.hnn.conformance.numerics;

/**
 * The derivative of a curve by central differences, extrapolated to step size zero (Richardson; Ridders 1982), with an
 * estimate of its error.
 *
 * <p>The differences with steps s, s/2, s/4, … form the first column of a tableau in which each further column gains two
 * orders. The entry that differs least from its two neighbours is taken, and that difference is the estimate: where
 * truncation dominates the last columns win, where round-off does the first.
 */
public final class CentralDifferences {

    private static final int LEVELS = 8;

    private final double[] value;
    private final double[] error;

    private CentralDifferences(int length) {
        this.value = new double[length];
        this.error = new double[length];
    }

    /** A curve s ↦ F(s). */
    @FunctionalInterface
    public interface Curve {

        /**
         * A point of the curve.
         *
         * @param s the parameter
         * @param out receives F(s). Modified.
         */
        void at(double s, double[] out);
    }

    /**
     * Differentiates a curve at s = 0.
     *
     * @param curve the curve
     * @param length how many elements a point has
     * @param step the largest step, positive: the curve is smooth over a few times this
     * @return the derivative, F′(0)
     */
    public static CentralDifferences of(Curve curve, int length, double step) {
        double[][] differences = new double[LEVELS][length];
        double[] forward = new double[length];
        double[] backward = new double[length];
        double s = step;
        for (int level = 0; level < LEVELS; level++) {
            curve.at(s, forward);
            curve.at(-s, backward);
            for (int i = 0; i < length; i++) {
                differences[level][i] = (forward[i] - backward[i]) / (2 * s);
            }
            s /= 2;
        }
        CentralDifferences derivative = new CentralDifferences(length);
        for (int i = 0; i < length; i++) {
            derivative.extrapolate(differences, i);
        }
        return derivative;
    }

    /**
     * An element of the derivative.
     *
     * @param i its number
     * @return its value; not a number where no difference was finite
     */
    public double value(int i) {
        return value[i];
    }

    /**
     * How accurate it is.
     *
     * @param i its number
     * @return the estimated error; infinite where no difference was finite
     */
    public double error(int i) {
        return error[i];
    }

    private void extrapolate(double[][] differences, int i) {
        value[i] = Double.NaN;
        error[i] = Double.POSITIVE_INFINITY;
        double[] before = new double[LEVELS];
        double[] row = new double[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            row[0] = differences[level][i];
            double power = 1;
            for (int column = 1; column <= level; column++) {
                power *= 4;
                row[column] = (power * row[column - 1] - before[column - 1]) / (power - 1);
                double estimate =
                        Math.max(Math.abs(row[column] - row[column - 1]), Math.abs(row[column] - before[column - 1]));
                if (estimate < error[i]) {
                    value[i] = row[column];
                    error[i] = estimate;
                }
            }
            System.arraycopy(row, 0, before, 0, level + 1);
        }
    }
}
