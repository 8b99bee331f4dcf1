package dev.hnn.models.network;

/**
 * An activation function σ with its first and second derivatives. Over arrays, element by element; results depend on
 * nothing but the element.
 */
public enum Activation {

    /** The hyperbolic tangent, of at most 6 ulp error. */
    TANH {
        @Override
        public void evaluate(double[] z, double[] value, double[] slope, int length) {
            Tanh.evaluate(z, value, length);
            for (int i = 0; i < length; i++) {
                slope[i] = Math.fma(-value[i], value[i], 1);
            }
        }

        @Override
        public void curvature(double[] z, double[] value, double[] slope, double[] curvature, int length) {
            for (int i = 0; i < length; i++) {
                curvature[i] = -2 * value[i] * slope[i];
            }
        }
    },

    /** ln(1 + eᶻ), of at most 6 ulp error. */
    SOFTPLUS {
        @Override
        public void evaluate(double[] z, double[] value, double[] slope, int length) {
            Softplus.evaluate(z, value, slope, length);
        }

        @Override
        public void curvature(double[] z, double[] value, double[] slope, double[] curvature, int length) {
            Softplus.curvature(z, curvature, length);
        }
    },

    /** The sine, of at most 2 ulp error. */
    SINE {
        @Override
        public void evaluate(double[] z, double[] value, double[] slope, int length) {
            Sine.evaluate(z, value, slope, length);
        }

        @Override
        public void curvature(double[] z, double[] value, double[] slope, double[] curvature, int length) {
            for (int i = 0; i < length; i++) {
                curvature[i] = -value[i];
            }
        }
    };

    /**
     * Evaluates σ and σ′. The arrays are four different ones, here and below.
     *
     * @param z the arguments. Not modified.
     * @param value receives σ(z). Modified.
     * @param slope receives σ′(z). Modified.
     * @param length how many elements
     */
    public abstract void evaluate(double[] z, double[] value, double[] slope, int length);

    /**
     * Evaluates σ″.
     *
     * @param z the arguments. Not modified.
     * @param value σ(z). Not modified.
     * @param slope σ′(z). Not modified.
     * @param curvature receives σ″(z). Modified.
     * @param length how many elements
     */
    public abstract void curvature(double[] z, double[] value, double[] slope, double[] curvature, int length);
}
