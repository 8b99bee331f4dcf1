package dev.hnn.perf;

/** Points at which to measure: equidistributed in [−1, 1] by an additive recurrence, so that every program has the same. */
public final class Points {

    private static final double GOLDEN = 0.6180339887498949;

    private Points() {}

    /**
     * Makes points.
     *
     * @param count how many
     * @param dimension the length of each
     * @return a point a row
     */
    public static double[][] make(int count, int dimension) {
        double[][] points = new double[count][dimension];
        double position = 0.5;
        for (double[] point : points) {
            for (int i = 0; i < dimension; i++) {
                position += GOLDEN;
                position -= position >= 1 ? 1 : 0;
                point[i] = 2 * position - 1;
            }
        }
        return points;
    }
}
