package dev.hnn.models.network;

/**
 * ln(1 + eᶻ) and its first two derivatives, over arrays; the long loops are without a branch, so that the compiler turns
 * them into vector instructions.
 *
 * <p>All of it comes from e = exp(−|z|) = 2⁻ᵏ exp(r), r = k ln 2 − |z|, exp(r) by its Taylor polynomial:
 *
 * <pre>  ln(1 + eᶻ) = max(z, 0) + 2 artanh(e/(2 + e)),   σ(z) = (1 or e)/(1 + e),   σ′(z) = e/(1 + e)².</pre>
 *
 * <p>artanh(s)/s is 1 plus s² times a polynomial of s², the interpolant at the ten Chebyshev nodes of [0, 1/9], which is
 * within 7e-18 of the function, relative. Where 2⁻ᵏ would be subnormal {@link StrictMath} takes over, element by element.
 *
 * <p>At most 6 ulp from the true values.
 */
final class Softplus {

    /** Up to here exp(−|z|) is a normal number. */
    private static final double FAR = 708;

    private static final double ONE_OVER_LN_2 = 1.4426950408889634;
    private static final double LN_2_1 = 0.6931471805599453;
    private static final double LN_2_2 = 2.3190468138462996e-17;

    /** Adding and subtracting it rounds to an integer, as long as the sum has the exponent of this. */
    private static final double ROUND = 0x1.8p52;

    private static final long ONE = Double.doubleToRawLongBits(1);

    private static final double E3 = 1.0 / 6;
    private static final double E4 = 1.0 / 24;
    private static final double E5 = 1.0 / 120;
    private static final double E6 = 1.0 / 720;
    private static final double E7 = 1.0 / 5040;
    private static final double E8 = 1.0 / 40320;
    private static final double E9 = 1.0 / 362880;
    private static final double E10 = 1.0 / 3628800;
    private static final double E11 = 1.0 / 39916800;
    private static final double E12 = 1.0 / 479001600;
    private static final double E13 = 1.0 / 6227020800.0;

    private static final double A0 = 0.3333333333333333;
    private static final double A1 = 0.20000000000007292;
    private static final double A2 = 0.1428571428355438;
    private static final double A3 = 0.11111111358713932;
    private static final double A4 = 0.09090894718066429;
    private static final double A5 = 0.07692785032479312;
    private static final double A6 = 0.06657072104827468;
    private static final double A7 = 0.06000536404795356;
    private static final double A8 = 0.04400369243072337;
    private static final double A9 = 0.08082022805971766;

    private Softplus() {}

    /**
     * Evaluates the function and its first derivative, the logistic function.
     *
     * @param z the arguments. Not modified.
     * @param value receives ln(1 + eᶻ). Modified.
     * @param slope receives σ(z); three different arrays. Modified.
     * @param length how many elements
     */
    static void evaluate(double[] z, double[] value, double[] slope, int length) {
        exponential(z, value, length);
        for (int i = 0; i < length; i++) { // e for negative z, 1 for others: by bits, since signs cannot be predicted
            long negative = Double.doubleToRawLongBits(z[i]) >> 63;
            slope[i] = Double.longBitsToDouble((Double.doubleToRawLongBits(value[i]) & negative) | (ONE & ~negative));
        }
        for (int i = 0; i < length; i++) {
            slope[i] = slope[i] / (1 + value[i]);
        }
        logarithm(z, value, length);
        for (int i = 0; i < length; i++) {
            if (z[i] < -FAR) {
                value[i] = StrictMath.exp(z[i]);
                slope[i] = value[i];
            }
        }
    }

    /**
     * Evaluates the second derivative.
     *
     * @param z the arguments. Not modified.
     * @param curvature receives σ′(z); another array. Modified.
     * @param length how many elements
     */
    static void curvature(double[] z, double[] curvature, int length) {
        exponential(z, curvature, length);
        for (int i = 0; i < length; i++) {
            double e = curvature[i];
            curvature[i] = e / ((1 + e) * (1 + e));
        }
        for (int i = 0; i < length; i++) {
            if (Math.abs(z[i]) > FAR) {
                curvature[i] = StrictMath.exp(-Math.abs(z[i]));
            }
        }
    }

    /** e ← exp(−min(|z|, FAR)). */
    private static void exponential(double[] z, double[] e, int length) {
        for (int i = 0; i < length; i++) {
            double magnitude = Math.min(Math.abs(z[i]), FAR);
            double k = (magnitude * ONE_OVER_LN_2 + ROUND) - ROUND;
            e[i] = Math.fma(k, LN_2_2, Math.fma(k, LN_2_1, -magnitude));
        }
        for (int i = 0; i < length; i++) {
            double r = e[i];
            double p = Math.fma(r, E13, E12);
            p = Math.fma(r, p, E11);
            p = Math.fma(r, p, E10);
            p = Math.fma(r, p, E9);
            p = Math.fma(r, p, E8);
            p = Math.fma(r, p, E7);
            p = Math.fma(r, p, E6);
            p = Math.fma(r, p, E5);
            p = Math.fma(r, p, E4);
            p = Math.fma(r, p, E3);
            p = Math.fma(r, p, 0.5);
            e[i] = 1 + Math.fma(r * r, p, r);
        }
        for (int i = 0; i < length; i++) {
            double k = Math.min(Math.abs(z[i]), FAR) * ONE_OVER_LN_2 + ROUND;
            // The low bits of k + ROUND are those of k; less k in the exponent is a division by 2ᵏ. NaN has none to
            // divide.
            e[i] *= Double.longBitsToDouble(ONE - (Double.doubleToRawLongBits(k) << 52));
        }
    }

    /** value ← max(z, 0) + ln(1 + value). */
    private static void logarithm(double[] z, double[] value, int length) {
        for (int i = 0; i < length; i++) {
            value[i] = value[i] / (2 + value[i]);
        }
        for (int i = 0; i < length; i++) {
            double s = value[i];
            double square = s * s;
            double p = Math.fma(square, A9, A8);
            p = Math.fma(square, p, A7);
            p = Math.fma(square, p, A6);
            p = Math.fma(square, p, A5);
            p = Math.fma(square, p, A4);
            p = Math.fma(square, p, A3);
            p = Math.fma(square, p, A2);
            p = Math.fma(square, p, A1);
            p = Math.fma(square, p, A0);
            value[i] = 2 * Math.fma(s * square, p, s);
        }
        for (int i = 0; i < length; i++) {
            value[i] = Math.max(z[i], 0) + value[i];
        }
    }
}
