package dev.hnn.conformance.numerics;

import java.util.List;

/** Straight lines through points. */
public final class Regression {

    private Regression() {}

    /**
     * The slope of the least-squares line.
     *
     * @param x the abscissae, not all equal
     * @param y the ordinates, as many
     * @return the slope
     */
    public static double slope(List<Double> x, List<Double> y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < x.size(); i++) {
            covariance += (x.get(i) - meanX) * (y.get(i) - meanY);
            variance += (x.get(i) - meanX) * (x.get(i) - meanX);
        }
        return covariance / variance;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
