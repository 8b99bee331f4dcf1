package dev.hnn.models.network;

/**
 * Sine and cosine together, over arrays, without a branch in the long loops, so that the compiler turns them into vector
 * instructions.
 *
 * <p>With k the integer next to 2z/π and r = z − kπ/2, their Taylor polynomials at r are, up to order and sign, the sine and
 * the cosine of z. π/2 is the sum of three doubles (Cody and Waite 1980); fused multiply–adds make the first difference
 * exact. Beyond {@value #FAR}, and where sin z rounds to z, {@link StrictMath} takes over, element by element.
 *
 * <p>At most 2 ulp from the true values; the sine is odd and the cosine even.
 */
final class Sine {

    /** Up to here k and the three parts of π/2 give r to full relative precision. */
    private static final double FAR = 1e6;

    private static final double NEAR = 0x1p-27;

    private static final double TWO_OVER_PI = 0.6366197723675814;
    private static final double HALF_PI_1 = 1.5707963267948966;
    private static final double HALF_PI_2 = 6.123233995736766e-17;
    private static final double HALF_PI_3 = -1.4973849048591698e-33;

    /** Adding and subtracting it rounds to an integer, as long as the sum has the exponent of this. */
    private static final double ROUND = 0x1.8p52;

    private static final double C2 = -1.0 / 2;
    private static final double C3 = -1.0 / 6;
    private static final double C4 = 1.0 / 24;
    private static final double C5 = 1.0 / 120;
    private static final double C6 = -1.0 / 720;
    private static final double C7 = -1.0 / 5040;
    private static final double C8 = 1.0 / 40320;
    private static final double C9 = 1.0 / 362880;
    private static final double C10 = -1.0 / 3628800;
    private static final double C11 = -1.0 / 39916800;
    private static final double C12 = 1.0 / 479001600;
    private static final double C13 = 1.0 / 6227020800.0;
    private static final double C14 = -1.0 / 87178291200.0;
    private static final double C15 = -1.0 / 1307674368000.0;
    private static final double C16 = 1.0 / 20922789888000.0;
    private static final double C17 = 1.0 / 355687428096000.0;

    private Sine() {}

    /**
     * Evaluates both.
     *
     * @param z the arguments. Not modified.
     * @param sine receives the sines. Modified.
     * @param cosine receives the cosines; three different arrays. Modified.
     * @param length how many elements
     */
    static void evaluate(double[] z, double[] sine, double[] cosine, int length) {
        reduce(z, sine, length);
        cosineOfReduced(sine, cosine, length);
        sineOfReduced(sine, length);
        turn(z, sine, cosine, length);
        for (int i = 0; i < length; i++) {
            double magnitude = Math.abs(z[i]);
            if (!(magnitude >= NEAR && magnitude <= FAR)) {
                sine[i] = StrictMath.sin(z[i]);
                cosine[i] = StrictMath.cos(z[i]);
            }
        }
    }

    private static void reduce(double[] z, double[] reduced, int length) {
        for (int i = 0; i < length; i++) {
            double k = (z[i] * TWO_OVER_PI + ROUND) - ROUND;
            reduced[i] = Math.fma(-k, HALF_PI_3, Math.fma(-k, HALF_PI_2, Math.fma(-k, HALF_PI_1, z[i])));
        }
    }

    private static void cosineOfReduced(double[] reduced, double[] cosine, int length) {
        for (int i = 0; i < length; i++) {
            double square = reduced[i] * reduced[i];
            double p = Math.fma(square, C16, C14);
            p = Math.fma(square, p, C12);
            p = Math.fma(square, p, C10);
            p = Math.fma(square, p, C8);
            p = Math.fma(square, p, C6);
            p = Math.fma(square, p, C4);
            p = Math.fma(square, p, C2);
            cosine[i] = Math.fma(square, p, 1);
        }
    }

    private static void sineOfReduced(double[] reduced, int length) {
        for (int i = 0; i < length; i++) {
            double r = reduced[i];
            double square = r * r;
            double p = Math.fma(square, C17, C15);
            p = Math.fma(square, p, C13);
            p = Math.fma(square, p, C11);
            p = Math.fma(square, p, C9);
            p = Math.fma(square, p, C7);
            p = Math.fma(square, p, C5);
            p = Math.fma(square, p, C3);
            reduced[i] = Math.fma(r * square, p, r);
        }
    }

    /** From those of r to those of r + kπ/2. For odd k they change places; in two of four quadrants each changes its sign. */
    private static void turn(double[] z, double[] sine, double[] cosine, int length) {
        for (int i = 0; i < length; i++) {
            double k = (z[i] * TWO_OVER_PI + ROUND) - ROUND;
            double odd = parity(k);
            double even = 1 - odd;
            double half = (k - odd) / 2;
            double signOfSine = 1 - 2 * parity(half);
            double signOfCosine = 1 - 2 * parity(half + odd);
            double s = sine[i];
            double c = cosine[i];
            sine[i] = signOfSine * (even * s + odd * c);
            cosine[i] = signOfCosine * (even * c + odd * s);
        }
    }

    /** 1 for an odd integer, 0 for an even one. */
    private static double parity(double integer) {
        double half = integer * 0.5;
        double rest = half - ((half + ROUND) - ROUND);
        return 4 * rest * rest;
    }
}
