package dev.hnn.models.network;

/**
 * The hyperbolic tangent, over arrays, without a branch, so that the compiler turns it into vector instructions.
 *
 * <p>With r = |z|/32 and e = expm1(r) by a polynomial, six doublings e ← e² + 2e = expm1(2·) lead to expm1(2|z|), and
 *
 * <pre>  tanh |z| = e/(e + 2).</pre>
 *
 * <p>At most 6 ulp from the true value, odd, and right at ±0, ±∞, NaN and subnormal numbers.
 */
final class Tanh {

    /** The largest argument for which e is below 2⁵⁴, so that e + 2 is exact; the quotient there is 1 − 2⁻⁵³. */
    private static final double LAST = 18.714973875118638;
    /** The number after it. */
    private static final double SATURATION = 18.71497387511864;

    private static final double C2 = 1.0 / 2;
    private static final double C3 = 1.0 / 6;
    private static final double C4 = 1.0 / 24;
    private static final double C5 = 1.0 / 120;
    private static final double C6 = 1.0 / 720;
    private static final double C7 = 1.0 / 5040;
    private static final double C8 = 1.0 / 40320;
    private static final double C9 = 1.0 / 362880;
    private static final double C10 = 1.0 / 3628800;
    private static final double C11 = 1.0 / 39916800;
    private static final double C12 = 1.0 / 479001600;
    private static final double C13 = 1.0 / 6227020800.0;

    private Tanh() {}

    /**
     * Evaluates the function.
     *
     * @param z the arguments. Not modified.
     * @param value receives the values; not the same array as {@code z}. Modified.
     * @param length how many elements
     */
    static void evaluate(double[] z, double[] value, int length) {
        expm1(z, value, length);
        quotient(z, value, length);
    }

    /** value ← expm1(|z|/16), in a loop of its own: together with the rest it would be too long to be vectorised. */
    private static void expm1(double[] z, double[] value, int length) {
        for (int i = 0; i < length; i++) {
            double r = Math.min(Math.abs(z[i]), LAST) * 0x1p-5;
            double p = Math.fma(r, C13, C12);
            p = Math.fma(r, p, C11);
            p = Math.fma(r, p, C10);
            p = Math.fma(r, p, C9);
            p = Math.fma(r, p, C8);
            p = Math.fma(r, p, C7);
            p = Math.fma(r, p, C6);
            p = Math.fma(r, p, C5);
            p = Math.fma(r, p, C4);
            p = Math.fma(r, p, C3);
            p = Math.fma(r, p, C2);
            double e = Math.fma(r * r, p, r);
            value[i] = Math.fma(e, e, 2 * e);
        }
    }

    private static void quotient(double[] z, double[] value, int length) {
        for (int i = 0; i < length; i++) {
            double e = value[i];
            e = Math.fma(e, e, 2 * e);
            e = Math.fma(e, e, 2 * e);
            e = Math.fma(e, e, 2 * e);
            e = Math.fma(e, e, 2 * e);
            e = Math.fma(e, e, 2 * e);
            double magnitude = Math.min(Math.abs(z[i]), LAST);
            // What |z|/32 lost where it is subnormal; zero everywhere else.
            double lost = Math.fma(-0x1p5, magnitude * 0x1p-5, magnitude);
            // ±1 with the sign of z; ±0 at ±0; beyond the last argument ±(1 + 2⁻⁵²), which rounds the result to ±1.
            double sign = Math.max(-SATURATION, Math.min(SATURATION, z[i])) / Math.max(magnitude, Double.MIN_VALUE);
            value[i] = (e / (e + 2) + lost) * sign;
        }
    }
}
