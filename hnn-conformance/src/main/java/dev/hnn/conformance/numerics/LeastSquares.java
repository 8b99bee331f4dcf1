package dev.hnn.conformance.numerics;

/**
 * A linear least-squares fit y ≈ Σⱼ cⱼ·columnⱼ with few columns, by modified Gram–Schmidt, with the standard error of the last
 * coefficient under independent errors of equal size. Immutable.
 */
public final class LeastSquares {

    private final double last;
    private final double standardError;
    private final double residual;

    private LeastSquares(double last, double standardError, double residual) {
        this.last = last;
        this.residual = residual;
        this.standardError = standardError;
    }

    /**
     * Fits.
     *
     * @param y the values. Not modified.
     * @param columns linearly independent, each as long as {@code y}, and fewer than it has elements; the coefficient that is
     *     asked for is that of the last one. Not modified.
     * @return the last coefficient
     */
    public static LeastSquares ofLast(double[] y, double[]... columns) {
        double[][] orthogonal = new double[columns.length][];
        double[] rest = y.clone();
        for (int j = 0; j < columns.length; j++) {
            orthogonal[j] = columns[j].clone();
            for (int k = 0; k < j; k++) {
                remove(orthogonal[k], orthogonal[j]);
            }
        }
        double coefficient = 0;
        for (double[] direction : orthogonal) {
            coefficient = remove(direction, rest);
        }
        double[] direction = orthogonal[columns.length - 1];
        int freedom = y.length - columns.length;
        double residual = dot(rest, rest);
        double variance = freedom > 0 ? residual / freedom : Double.NaN;
        return new LeastSquares(coefficient, Math.sqrt(variance / dot(direction, direction)), residual);
    }

    /** Takes the part along a direction out of a vector, and says how much of it there was. */
    private static double remove(double[] direction, double[] vector) {
        double factor = dot(direction, vector) / dot(direction, direction);
        for (int i = 0; i < vector.length; i++) {
            vector[i] -= factor * direction[i];
        }
        return factor;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The coefficient of the last column. */
    public double coefficient() {
        return last;
    }

    /** Its standard error; not a number where there are no more values than columns. */
    public double standardError() {
        return standardError;
    }

    /** The sum of squares of what is left of the values. */
    public double residual() {
        return residual;
    }
}
