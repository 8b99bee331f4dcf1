package dev.hnn.conformance.numerics;

/** Small square matrices, row by row. */
public final class Matrices {

    private Matrices() {}

    /**
     * The largest element of JᵀΩJ − Ω, with Ω = [0 I; −I 0].
     *
     * @param jacobian J, of even dimension. Not modified.
     * @return how far the map with this derivative is from symplectic
     */
    public static double symplecticityDefect(double[][] jacobian) {
        int n = jacobian.length / 2;
        double largest = 0;
        for (int a = 0; a < 2 * n; a++) {
            for (int b = 0; b < a; b++) {
                double sum = a == b + n ? 1 : 0;
                for (int i = 0; i < n; i++) {
                    sum += jacobian[i][a] * jacobian[n + i][b] - jacobian[n + i][a] * jacobian[i][b];
                }
                largest = Double.isNaN(sum) ? Double.NaN : Math.max(largest, Math.abs(sum));
            }
        }
        return largest;
    }

    /**
     * The 2-form that a linear map pulls Ω = [0 I; −I 0] back to.
     *
     * @param map A, of even dimension. Not modified.
     * @return AᵀΩA, a new matrix
     */
    public static double[][] pullback(double[][] map) {
        int n = map.length / 2;
        double[][] form = new double[2 * n][2 * n];
        for (int a = 0; a < 2 * n; a++) {
            for (int b = 0; b < 2 * n; b++) {
                for (int i = 0; i < n; i++) {
                    form[a][b] += map[i][a] * map[n + i][b] - map[n + i][a] * map[i][b];
                }
            }
        }
        return form;
    }

    /**
     * A product.
     *
     * @param a a square matrix. Not modified.
     * @param b another of its dimension. Not modified.
     * @return AB, a new matrix
     */
    public static double[][] product(double[][] a, double[][] b) {
        int n = a.length;
        double[][] product = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    /**
     * How far two matrices are apart.
     *
     * @param a a square matrix. Not modified.
     * @param b another of its dimension. Not modified.
     * @return the largest |aᵢⱼ − bᵢⱼ|; not a number if one of them is not
     */
    public static double largestDifference(double[][] a, double[][] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                double difference = Math.abs(a[i][j] - b[i][j]);
                largest = Double.isNaN(difference) ? difference : Math.max(largest, difference);
            }
        }
        return largest;
    }

    /**
     * The logarithm of the modulus of the determinant, by Gaussian elimination with partial pivoting.
     *
     * @param matrix the matrix, of any dimension. Modified.
     * @return log |det|; minus infinity for a singular matrix
     */
    public static double logDeterminant(double[][] matrix) {
        int n = matrix.length;
        double sum = 0;
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                pivot = Math.abs(matrix[i][k]) > Math.abs(matrix[pivot][k]) ? i : pivot;
            }
            double[] row = matrix[pivot];
            matrix[pivot] = matrix[k];
            matrix[k] = row;
            sum += Math.log(Math.abs(row[k]));
            for (int i = k + 1; i < n; i++) {
                double factor = matrix[i][k] / row[k];
                for (int j = k; j < n; j++) {
                    matrix[i][j] -= factor * row[j];
                }
            }
        }
        return sum;
    }
}
