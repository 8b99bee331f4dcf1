package dev.hnn.models.training.dl4j;

import dev.hnn.models.network.Activation;
import java.util.Arrays;

/**
 * One hidden layer in {@link DoubleBackpropagation}: its operands of matrix products, and what is elementwise in it, tile
 * by tile, for the first columns of a block. Names as there.
 */
final class HiddenLayer implements AutoCloseable {

    /** Elements in a tile: three of them stay in a first-level cache of 32 kB. */
    private static final int TILE = 1024;

    /** Z_l, then A_l. */
    final Panel activations;
    /** U_l, then D_l; in the last pass Ā_l. */
    final Panel deltas;
    /** D̄_l, then Ū_l, then Z̄_l. */
    final Panel adjoints;

    private final Activation activation;
    private final int units;
    /** The columns of a tile. */
    private final int columns;
    /** S_l, σ″(Z_l) and U_l, by tile. The second becomes the first term of Z̄_l. */
    private final double[][] slopes;

    private final double[][] curvatures;
    private final double[][] upstreams;
    private final double[] tile;
    private final double[] other;
    private final double[] bias;
    /** w, in the last layer. */
    private final double[] output;

    private final double[] biasGradient;
    private final double[] outputGradient;

    HiddenLayer(Activation activation, int units, int block) {
        this.activation = activation;
        this.units = units;
        this.columns = Math.max(1, Math.min(block, TILE / units));
        this.activations = new Panel(units, block);
        this.deltas = new Panel(units, block);
        this.adjoints = new Panel(units, block);
        int tiles = (block + columns - 1) / columns;
        this.slopes = new double[tiles][columns * units];
        this.curvatures = new double[tiles][columns * units];
        this.upstreams = new double[tiles][columns * units];
        this.tile = new double[columns * units];
        this.other = new double[columns * units];
        this.bias = new double[units];
        this.output = new double[units];
        this.biasGradient = new double[units];
        this.outputGradient = new double[units];
    }

    /** Takes parameters, and forgets the sums of an earlier batch. */
    void begin(ParameterMemory parameters, int l) {
        parameters.readBias(l, bias);
        if (l == parameters.depth() - 1) {
            parameters.readOutput(output);
        }
        Arrays.fill(biasGradient, 0);
        Arrays.fill(outputGradient, 0);
    }

    /** b̄_l, summed over all blocks. */
    double[] biasGradient() {
        return biasGradient;
    }

    /** w̄, summed over all blocks. */
    double[] outputGradient() {
        return outputGradient;
    }

    /** From Z_l − b_l to A_l, S_l and σ″(Z_l). */
    void activate(int count) {
        for (int first = 0, t = 0; first < count; first += columns, t++) {
            int width = Math.min(columns, count - first);
            activations.read(first, width, tile, 0);
            addToColumns(bias, width, tile);
            activation.evaluate(tile, other, slopes[t], width * units);
            activation.curvature(tile, other, slopes[t], curvatures[t], width * units);
            activations.write(first, width, other, 0);
        }
    }

    /** D_L = S_L ⊙ w. */
    void top(int count) {
        for (int first = 0, t = 0; first < count; first += columns, t++) {
            int width = Math.min(columns, count - first);
            multiplyColumns(output, slopes[t], width, tile);
            deltas.write(first, width, tile, 0);
        }
    }

    /** D_l = S_l ⊙ U_l. */
    void backward(int count) {
        for (int first = 0, t = 0; first < count; first += columns, t++) {
            int width = Math.min(columns, count - first);
            deltas.read(first, width, upstreams[t], 0);
            multiply(slopes[t], upstreams[t], tile);
            deltas.write(first, width, tile, 0);
        }
    }

    /** Ū_l = S_l ⊙ D̄_l, and the first term of Z̄_l. */
    void throughBackward(int count) {
        for (int first = 0, t = 0; first < count; first += columns, t++) {
            int width = Math.min(columns, count - first);
            adjoints.read(first, width, tile, 0);
            multiply(upstreams[t], curvatures[t], curvatures[t]);
            multiply(tile, curvatures[t], curvatures[t]);
            multiply(slopes[t], tile, tile);
            adjoints.write(first, width, tile, 0);
        }
    }

    /** Z̄_L = σ″(Z_L) ⊙ w ⊙ D̄_L, with w̄ and b̄_L. */
    void throughTop(int count) {
        for (int first = 0, t = 0; first < count; first += columns, t++) {
            int width = Math.min(columns, count - first);
            adjoints.read(first, width, tile, 0);
            multiply(slopes[t], tile, other);
            addColumns(other, width, outputGradient);
            multiply(curvatures[t], tile, tile);
            multiplyColumns(output, tile, width, tile);
            addColumns(tile, width, biasGradient);
            adjoints.write(first, width, tile, 0);
        }
    }

    /** Z̄_l, whose second term is S_l ⊙ Ā_l, and b̄_l. */
    void throughForward(int count) {
        for (int first = 0, t = 0; first < count; first += columns, t++) {
            int width = Math.min(columns, count - first);
            deltas.read(first, width, tile, 0);
            multiplyAdd(slopes[t], tile, curvatures[t]);
            addColumns(curvatures[t], width, biasGradient);
            adjoints.write(first, width, curvatures[t], 0);
        }
    }

    @Override
    public void close() {
        activations.close();
        deltas.close();
        adjoints.close();
    }

    private static void addToColumns(double[] vector, int count, double[] tile) {
        for (int k = 0; k < count; k++) {
            int at = k * vector.length;
            for (int i = 0; i < vector.length; i++) {
                tile[at + i] += vector[i];
            }
        }
    }

    private static void multiplyColumns(double[] vector, double[] in, int count, double[] out) {
        for (int k = 0; k < count; k++) {
            int at = k * vector.length;
            for (int i = 0; i < vector.length; i++) {
                out[at + i] = vector[i] * in[at + i];
            }
        }
    }

    private static void addColumns(double[] tile, int count, double[] sum) {
        for (int k = 0; k < count; k++) {
            int at = k * sum.length;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += tile[at + i];
            }
        }
    }

    private static void multiply(double[] a, double[] b, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = a[i] * b[i];
        }
    }

    private static void multiplyAdd(double[] a, double[] b, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.fma(a[i], b[i], sum[i]);
        }
    }
}
