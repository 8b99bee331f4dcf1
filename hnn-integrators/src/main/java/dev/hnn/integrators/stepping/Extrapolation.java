package dev.hnn.integrators.stepping;

import java.util.Arrays;

/**
 * Extrapolates a sequence of vectors by the polynomial through the last of them: with k of these the next is
 * Σⱼ (−1)ʲ⁺¹ (k over j) yₙ₋ⱼ, j = 1 … k, wrong by O(hᵏ) for a smooth sequence.
 */
public final class Extrapolation implements Prediction {

    /** Each further point gains a factor h and doubles the round-off; with eight a usual step needs one sweep. */
    private static final int MOST_POINTS = 8;

    private final double[][] points;
    private final double[][] coefficients;
    private int newest;
    private int known;

    /**
     * Makes an empty sequence.
     *
     * @param dimension the length of its vectors
     */
    public Extrapolation(int dimension) {
        points = new double[MOST_POINTS][dimension];
        coefficients = new double[MOST_POINTS + 1][];
        for (int k = 1; k <= MOST_POINTS; k++) {
            coefficients[k] = new double[k];
            double binomial = 1;
            for (int j = 1; j <= k; j++) {
                binomial = binomial * (k - j + 1) / j;
                coefficients[k][j - 1] = j % 2 == 1 ? binomial : -binomial;
            }
        }
    }

    @Override
    public void clear() {
        known = 0;
    }

    @Override
    public void add(double[] y) {
        newest = (newest + 1) % MOST_POINTS; // references stay where they are: moving them costs more than the sums
        System.arraycopy(y, 0, points[newest], 0, y.length);
        known = Math.min(known + 1, MOST_POINTS);
    }

    @Override
    public void next(double[] y) {
        if (known == 0) {
            Arrays.fill(y, 0);
            return;
        }
        double[] weights = coefficients[known];
        for (int i = 0; i < y.length; i++) {
            double sum = 0;
            for (int j = known - 1; j >= 0; j--) {
                sum += weights[j] * points[(newest - j + MOST_POINTS) % MOST_POINTS][i];
            }
            y[i] = sum;
        }
    }
}
