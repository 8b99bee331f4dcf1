package dev.hnn.models.network;

import dev.hnn.api.dynamics.Hamiltonian;
import java.util.Arrays;

/**
 * A network as a Hamiltonian: a worker with scratch memory of its own on shared {@link NetworkParameters}.
 *
 * <p>With s_l = σ′(z_l) and elementwise products ⊙, the gradient is one reverse pass,
 *
 * <pre>  δ_L = s_L ⊙ w,   δ_l = s_l ⊙ (W_{l+1}ᵀ δ_{l+1}),   ∇H = W₁ᵀ δ₁,</pre>
 *
 * <p>and ∇²H·v is the derivative of that pass in the direction v, forward over reverse (Pearlmutter 1994): tangents ż_l,
 * ȧ_l = s_l ⊙ ż_l run with the forward pass, tangents
 *
 * <pre>  δ̇_L = σ″(z_L) ⊙ ż_L ⊙ w,   δ̇_l = σ″(z_l) ⊙ ż_l ⊙ (W_{l+1}ᵀ δ_{l+1}) + s_l ⊙ (W_{l+1}ᵀ δ̇_{l+1})</pre>
 *
 * <p>with the reverse one, so that each matrix is read once in each direction.
 */
public final class NetworkHamiltonian implements Hamiltonian {

    private final NetworkParameters parameters;
    private final Activation activation;
    private final int depth;
    /** z_l, a_l and s_l, by hidden layer, and what a tangent pass adds to them. */
    private final double[][] z;

    private final double[][] a;
    private final double[][] s;
    private final double[][] zTangent;
    private final double[][] aTangent;
    /** δ_l, which is first W_{l+1}ᵀ δ_{l+1}, and its tangent. */
    private final double[][] delta;

    private final double[][] deltaTangent;
    private final double[][] curvature;

    private final NetworkTile tile;

    /**
     * Makes a worker.
     *
     * @param parameters the network
     */
    public NetworkHamiltonian(NetworkParameters parameters) {
        this.parameters = parameters;
        this.activation = parameters.activation();
        this.depth = parameters.depth();
        this.z = scratch();
        this.a = scratch();
        this.s = scratch();
        this.zTangent = scratch();
        this.aTangent = scratch();
        this.delta = scratch();
        this.deltaTangent = scratch();
        this.curvature = scratch();
        this.tile = new NetworkTile(parameters);
    }

    private double[][] scratch() {
        double[][] arrays = new double[depth][];
        for (int l = 0; l < depth; l++) {
            arrays[l] = new double[parameters.bias(l).length];
        }
        return arrays;
    }

    @Override
    public int degreesOfFreedom() {
        return parameters.degreesOfFreedom();
    }

    @Override
    public double energy(double[] x) {
        double[] input = x;
        for (int l = 0; l < depth; l++) {
            System.arraycopy(parameters.bias(l), 0, z[l], 0, z[l].length);
            Rows.combine(parameters.columns(l), input, z[l]);
            activation.evaluate(z[l], a[l], s[l], z[l].length);
            input = a[l];
        }
        return Rows.dot(parameters.outputWeights(), input) + parameters.gauge() + zeroOrNaN(x);
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
        double energy = energy(x);
        double[] upstream = parameters.outputWeights();
        for (int l = depth - 1; l >= 0; l--) {
            multiply(s[l], upstream, delta[l]);
            if (l > 0) {
                upstream = cleared(delta[l - 1]);
                Rows.combine(parameters.rows(l), delta[l], upstream);
            }
        }
        project(parameters.columns(0), delta[0], zeroOrNaN(x), gradient);
        return energy;
    }

    /** {@inheritDoc} Here several in one pass, at a fraction of the cost. */
    @Override
    public void energy(double[][] x, double[] energies, int count) {
        int k = 0;
        for (int next = NetworkTile.first(count); next > 0; next = NetworkTile.first(count - k)) {
            tile.energy(x, energies, k, next);
            k += next;
        }
        for (; k < count; k++) {
            energies[k] = energy(x[k]);
        }
    }

    /** {@inheritDoc} Here several in one pass, at a fraction of the cost. */
    @Override
    public void gradient(double[][] x, double[][] gradients, int count) {
        int k = 0;
        for (int next = NetworkTile.first(count); next > 0; next = NetworkTile.first(count - k)) {
            tile.gradient(x, gradients, k, next);
            k += next;
        }
        for (; k < count; k++) {
            gradient(x[k], gradients[k]);
        }
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] product) {
        forwardTangent(x, v);
        double[] w = parameters.outputWeights();
        double[] upstream = w;
        for (int l = depth - 1; l >= 0; l--) {
            activation.curvature(z[l], a[l], s[l], curvature[l], z[l].length);
            if (l == depth - 1) {
                multiply(curvature[l], zTangent[l], w, deltaTangent[l]);
            } else {
                multiplyTangent(curvature[l], zTangent[l], upstream, s[l], deltaTangent[l]);
            }
            if (l > 0) {
                multiply(s[l], upstream, delta[l]);
                upstream = cleared(delta[l - 1]);
                Rows.combine(parameters.rows(l), delta[l], deltaTangent[l], upstream, cleared(deltaTangent[l - 1]));
            }
        }
        project(parameters.columns(0), deltaTangent[0], zeroOrNaN(x) + zeroOrNaN(v), product);
    }

    private void forwardTangent(double[] x, double[] v) {
        double[] input = x;
        double[] tangent = v;
        for (int l = 0; l < depth; l++) {
            System.arraycopy(parameters.bias(l), 0, z[l], 0, z[l].length);
            Rows.combine(parameters.columns(l), input, tangent, z[l], cleared(zTangent[l]));
            activation.evaluate(z[l], a[l], s[l], z[l].length);
            multiply(s[l], zTangent[l], aTangent[l]);
            input = a[l];
            tangent = aTangent[l];
        }
    }

    /** out ← W₁ᵀ δ, by inner products, since the rows of W₁ are short; plus zero or NaN. */
    static void project(double[][] columns, double[] first, double zeroOrNaN, double[] out) {
        for (int j = 0; j < columns.length; j++) {
            out[j] = Rows.dot(columns[j], first) + zeroOrNaN;
        }
    }

    /** 0, or NaN where x is not finite: saturated units would hide that a trajectory has diverged. */
    static double zeroOrNaN(double[] x) {
        double zero = 0;
        for (double element : x) {
            zero = Math.fma(0, element, zero);
        }
        return zero;
    }

    private static double[] cleared(double[] array) {
        Arrays.fill(array, 0);
        return array;
    }

    static void multiply(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = a[i] * b[i];
        }
    }

    private static void multiply(double[] a, double[] b, double[] c, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = a[i] * b[i] * c[i];
        }
    }

    /** out ← a ⊙ b ⊙ c + d ⊙ out. */
    private static void multiplyTangent(double[] a, double[] b, double[] c, double[] d, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.fma(d[i], out[i], a[i] * b[i] * c[i]);
        }
    }
}
