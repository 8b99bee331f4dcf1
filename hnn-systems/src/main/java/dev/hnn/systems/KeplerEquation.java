package dev.hnn.systems;

/** Kepler's equation, E − e sin E = M. */
final class KeplerEquation {

    private static final int MOST_ITERATIONS = 100;

    private KeplerEquation() {}

    /**
     * Solves it to round-off, by Newton's method inside a bracket that only shrinks: the left side increases with E.
     *
     * @param eccentricity e, at least 0 and less than 1
     * @param meanAnomaly M, finite
     * @return the eccentric anomaly E, for M less whole turns
     */
    static double eccentricAnomaly(double eccentricity, double meanAnomaly) {
        double m = Math.IEEEremainder(meanAnomaly, 2 * Math.PI);
        double low = m - eccentricity;
        double high = m + eccentricity;
        double anomaly = m + eccentricity * StrictMath.sin(m);
        for (int i = 0; i < MOST_ITERATIONS; i++) {
            double defect = anomaly - eccentricity * StrictMath.sin(anomaly) - m;
            if (defect > 0) {
                high = anomaly;
            } else {
                low = anomaly;
            }
            double next = anomaly - defect / (1 - eccentricity * StrictMath.cos(anomaly));
            if (!(next >= low && next <= high)) {
                next = low + (high - low) / 2;
            }
            if (Math.abs(next - anomaly) <= Math.ulp(anomaly)) {
                return next;
            }
            anomaly = next;
        }
        return anomaly;
    }
}
