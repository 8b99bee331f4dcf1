package dev.hnn.integrators.linearalgebra;

/** The structure matrix J = [0 I; −I 0] of canonical coordinates x = (q, p), which makes the vector field J∇H of a gradient. */
public final class StructureMatrix {

    private StructureMatrix() {}

    /**
     * out ← factor · J v
     *
     * @param factor a number, mostly the step size
     * @param v a vector of even length, (∂H/∂q, ∂H/∂p) for example. Not modified.
     * @param out receives the product; not the same array as {@code v}. Modified.
     */
    public static void multiply(double factor, double[] v, double[] out) {
        int n = v.length / 2;
        for (int i = 0; i < n; i++) {
            out[i] = factor * v[n + i];
            out[n + i] = -factor * v[i];
        }
    }
}
