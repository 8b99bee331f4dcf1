package dev.hnn.bench.measure;

/**
 * How an error grows: like a power of the time, c·tᵇ, or exponentially, c·e^(λt). Either is a straight line of ln E, over
 * ln t or over t; each is fitted by least squares, and the one that leaves less is taken.
 *
 * @param exponent b; NaN if the other one fits better
 * @param rate λ; NaN if the other one fits better
 */
record Growth(double exponent, double rate) {

    private static final int FEWEST = 10;

    /**
     * Fits the last nine tenths of the time: before, an error may still grow otherwise.
     *
     * @param times t, ascending. Not modified.
     * @param errors E, the largest error up to that time. Not modified.
     * @param count how many there are
     * @return the growth; two NaNs if fewer than ten errors are not 0
     */
    static Growth of(double[] times, double[] errors, int count) {
        Line power = new Line();
        Line exponential = new Line();
        for (int i = 0; i < count; i++) {
            if (times[i] > 0 && times[i] >= times[count - 1] / 10 && errors[i] > 0) {
                power.add(StrictMath.log(times[i]), StrictMath.log(errors[i]));
                exponential.add(times[i], StrictMath.log(errors[i]));
            }
        }
        if (power.count < FEWEST) {
            return new Growth(Double.NaN, Double.NaN);
        }
        return power.residual() <= exponential.residual()
                ? new Growth(power.slope(), Double.NaN)
                : new Growth(Double.NaN, exponential.slope());
    }

    /** A line by least squares, from running means (Welford 1962). Mutable. */
    private static final class Line {

        private int count;
        private double meanX;
        private double meanY;
        private double squareX;
        private double squareY;
        private double product;

        void add(double x, double y) {
            count++;
            double dx = x - meanX;
            double dy = y - meanY;
            meanX += dx / count;
            meanY += dy / count;
            squareX += dx * (x - meanX);
            squareY += dy * (y - meanY);
            product += dx * (y - meanY);
        }

        double slope() {
            return product / squareX;
        }

        /** The sum of the squares of what the line leaves. */
        double residual() {
            return squareY - product * product / squareX;
        }
    }
}
