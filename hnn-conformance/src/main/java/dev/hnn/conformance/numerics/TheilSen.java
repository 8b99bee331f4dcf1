package dev.hnn.conformance.numerics;

import java.util.Arrays;

/**
 * The median of the slopes between all pairs of points, which few wild points do not move (Theil 1950; Sen 1968), with the half
 * width of Sen's confidence interval of 95 %. Immutable.
 *
 * @param slope the median slope
 * @param halfWidth half the width of the interval
 */
public record TheilSen(double slope, double halfWidth) {

    private static final double QUANTILE = 1.96;

    /**
     * Fits points at the abscissae 0, 1, 2, …
     *
     * @param y the ordinates, at least three. Not modified.
     * @return the slope for each step of the abscissa
     */
    public static TheilSen of(double[] y) {
        int n = y.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[count++] = (y[j] - y[i]) / (j - i);
            }
        }
        Arrays.sort(slopes);
        double median = (slopes[(count - 1) / 2] + slopes[count / 2]) / 2;
        double width = QUANTILE * Math.sqrt(n * (n - 1.0) * (2.0 * n + 5) / 18); // of Kendall's statistic
        int low = (int) Math.max(0, Math.floor((count - width) / 2));
        int high = (int) Math.min(count - 1, Math.ceil((count + width) / 2));
        return new TheilSen(median, (slopes[high] - slopes[low]) / 2);
    }
}
