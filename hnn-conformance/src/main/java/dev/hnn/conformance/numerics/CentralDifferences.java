package dev.hnn.conformance.numerics;

import java.util.Arrays;

/**
 * The derivative of a curve by central differences, extrapolated to step size zero (Richardson; Ridders 1982), with an
 * estimate of its error.
 *
 * <p>The differences with steps s, s/2, s/4, … form the first column of a tableau in which each further column gains two
 * orders. The truncation of an entry is judged by its two neighbours, the round-off by the values that went into it: half an
 * ulp of each, over the shortest step. The entry for which the sum of both is least is taken, and the sum is the estimate:
 * where truncation dominates the last columns win, where round-off does the first.
 */
public final class CentralDifferences {

    private static final int LEVELS = 8;

    /** Half the distance of two numbers near 1. */
    private static final double ROUND_OFF = 0x1p-53;

    /** How often {@link #refined} starts again at most, and by which factor the steps are shorter then. */
    private static final int REFINEMENTS = 3;

    private static final double REFINEMENT = 128;

    /** How many times the estimates two starts may differ. */
    private static final double AGREEMENT = 10;

    private final double[] value;
    private final double[] error;

    private CentralDifferences(int length) {
        this.value = new double[length];
        this.error = new double[length];
        Arrays.fill(value, Double.NaN);
        Arrays.fill(error, Double.POSITIVE_INFINITY);
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
        return start(curve, new double[length], step);
    }

    /**
     * Differentiates a curve at s = 0 of which nobody knows how soon it bends. The steps start again, 128 times shorter: once
     * in any case, since a curve that oscillates within the longer ones may deceive them, and twice more as long as an element
     * is not known as well as it should be. Of two starts that agree the more accurate one is taken, else the shorter one.
     *
     * @param curve the curve
     * @param magnitudes the size of the terms that each element is a sum of, which the rounding of its value is a part of. Not
     *     modified.
     * @param step the largest step, positive
     * @param wanted how accurate each element should be. Not modified.
     * @return the derivative, F′(0)
     */
    public static CentralDifferences refined(Curve curve, double[] magnitudes, double step, double[] wanted) {
        CentralDifferences derivative = start(curve, magnitudes, step);
        derivative.refine(start(curve, magnitudes, step / REFINEMENT));
        double s = step / REFINEMENT;
        for (int again = 1; again < REFINEMENTS && !derivative.isAccurate(wanted); again++) {
            s /= REFINEMENT;
            derivative.refine(start(curve, magnitudes, s));
        }
        return derivative;
    }

    private boolean isAccurate(double[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (!(error[i] <= wanted[i])) {
                return false;
            }
        }
        return true;
    }

    private void refine(CentralDifferences shorter) {
        for (int i = 0; i < value.length; i++) {
            boolean disagree = Math.abs(value[i] - shorter.value[i]) > AGREEMENT * (error[i] + shorter.error[i]);
            if (disagree || shorter.error[i] < error[i]) {
                value[i] = shorter.value[i];
                error[i] = shorter.error[i];
            }
        }
    }

    private static CentralDifferences start(Curve curve, double[] magnitudes, double step) {
        int length = magnitudes.length;
        double[][] differences = new double[LEVELS][length];
        double[][] roundOff = new double[LEVELS][length];
        double[] forward = new double[length];
        double[] backward = new double[length];
        double s = step;
        for (int level = 0; level < LEVELS; level++) {
            curve.at(s, forward);
            curve.at(-s, backward);
            for (int i = 0; i < length; i++) {
                double size = Math.max(magnitudes[i], Math.max(Math.abs(forward[i]), Math.abs(backward[i])));
                differences[level][i] = (forward[i] - backward[i]) / (2 * s);
                roundOff[level][i] = ROUND_OFF * size / s;
            }
            s /= 2;
        }
        CentralDifferences derivative = new CentralDifferences(length);
        for (int i = 0; i < length; i++) {
            derivative.extrapolate(differences, roundOff, i);
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
     * @return the estimated error, of truncation and of round-off; infinite where no difference was finite
     */
    public double error(int i) {
        return error[i];
    }

    private void extrapolate(double[][] differences, double[][] roundOff, int i) {
        double[] before = new double[LEVELS];
        double[] row = new double[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            row[0] = differences[level][i];
            double rounding = roundOff[level][i];
            double power = 1;
            for (int column = 1; column <= level; column++) {
                power *= 4;
                row[column] = (power * row[column - 1] - before[column - 1]) / (power - 1);
                rounding = Math.max(rounding, roundOff[level - column][i]);
                double truncation =
                        Math.max(Math.abs(row[column] - row[column - 1]), Math.abs(row[column] - before[column - 1]));
                if (truncation + rounding < error[i]) {
                    value[i] = row[column];
                    error[i] = truncation + rounding;
                }
            }
            System.arraycopy(row, 0, before, 0, level + 1);
        }
    }
}
