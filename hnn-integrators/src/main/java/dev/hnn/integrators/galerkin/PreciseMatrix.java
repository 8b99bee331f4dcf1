package dev.hnn.integrators.galerkin;

import java.math.BigDecimal;

/**
 * A matrix whose elements are known to some 32 digits, each as the unevaluated sum of a number and a rest. A coefficient that is
 * rounded to a double errs in every step in the same way, and the energy drifts by that; what products and sums lose, on the
 * other hand, is as good as random (Hairer, McLachlan, Razakarivony, <i>Achieving Brouwer's law with implicit Runge–Kutta
 * methods</i>, BIT 48, 2008). A rest is smaller than what a product loses, so it counts only where both are added before
 * anything is rounded.
 */
final class PreciseMatrix {

    final double[][] numbers;
    final double[][] rests;

    private PreciseMatrix(double[][] numbers, double[][] rests) {
        this.numbers = numbers;
        this.rests = rests;
    }

    static PreciseMatrix of(BigDecimal[][] elements) {
        double[][] numbers = new double[elements.length][];
        double[][] rests = new double[elements.length][];
        for (int i = 0; i < elements.length; i++) {
            int columns = elements[i].length;
            numbers[i] = new double[columns];
            rests[i] = new double[columns];
            for (int k = 0; k < columns; k++) {
                numbers[i][k] = elements[i][k].doubleValue();
                rests[i][k] =
                        elements[i][k].subtract(new BigDecimal(numbers[i][k])).doubleValue();
            }
        }
        return new PreciseMatrix(numbers, rests);
    }

    int rows() {
        return numbers.length;
    }

    int columns() {
        return numbers[0].length;
    }

    /** The product of element (i, k) with a number. */
    double times(int i, int k, double factor) {
        return Math.fma(numbers[i][k], factor, rests[i][k] * factor);
    }

    /** The product of row i with the vector that begins somewhere in an array, with a stride from one number to the next. */
    double row(int i, double[] vector, int first, int stride) {
        double sum = 0;
        for (int k = 0; k < rests[i].length; k++) {
            sum += rests[i][k] * vector[first + k * stride];
        }
        for (int k = numbers[i].length - 1; k >= 0; k--) {
            sum = Math.fma(numbers[i][k], vector[first + k * stride], sum);
        }
        return sum;
    }
}
