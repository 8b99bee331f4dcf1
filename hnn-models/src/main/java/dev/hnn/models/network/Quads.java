package dev.hnn.models.network;

/**
 * The combinations of {@link Rows} for many sets of coefficients at once, four by four. Two rows a sweep: with four sums
 * that is eight fused multiply–adds for six loads, and all that C2 holds in registers. Every element is the same chain of
 * fused multiply–adds as there, in the order of the rows, so it has the same bits.
 */
final class Quads {

    /** How many sets are combined at once. */
    static final int SIZE = 4;

    private Quads() {}

    /**
     * sumₖ ← sumₖ + Σⱼ cₖⱼ rowⱼ for each k below the count.
     *
     * @param rows the rows, each as long as a sum. Not modified.
     * @param c the coefficients, as many in each set as rows. Not modified.
     * @param sums one for each set. Modified.
     * @param count how many sets, a multiple of {@link #SIZE}
     */
    static void combine(double[][] rows, double[][] c, double[][] sums, int count) {
        int j = 0;
        for (; j + 1 < rows.length; j += 2) {
            for (int k = 0; k < count; k += SIZE) {
                addTwo(rows[j], rows[j + 1], c, k, j, sums[k], sums[k + 1], sums[k + 2], sums[k + 3]);
            }
        }
        if (j < rows.length) {
            for (int k = 0; k < count; k++) {
                Rows.addOne(rows[j], c[k][j], sums[k]);
            }
        }
    }

    private static void addTwo(
            double[] r0,
            double[] r1,
            double[][] c,
            int k,
            int j,
            double[] first,
            double[] second,
            double[] third,
            double[] fourth) {
        double a0 = c[k][j];
        double a1 = c[k][j + 1];
        double b0 = c[k + 1][j];
        double b1 = c[k + 1][j + 1];
        double c0 = c[k + 2][j];
        double c1 = c[k + 2][j + 1];
        double d0 = c[k + 3][j];
        double d1 = c[k + 3][j + 1];
        for (int i = 0; i < first.length; i++) {
            double x = r0[i];
            double y = r1[i];
            first[i] = Math.fma(a1, y, Math.fma(a0, x, first[i]));
            second[i] = Math.fma(b1, y, Math.fma(b0, x, second[i]));
            third[i] = Math.fma(c1, y, Math.fma(c0, x, third[i]));
            fourth[i] = Math.fma(d1, y, Math.fma(d0, x, fourth[i]));
        }
    }
}
