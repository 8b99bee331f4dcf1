package dev.hnn.models.training.dl4j;

import dev.hnn.models.network.Activation;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One hidden layer in {@link DoubleBackpropagation}: its operands of matrix products, and what is elementwise in it, tile
 * by tile. Names as there.
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
    private final int batch;
    private final int columns;
    /** S_l, σ″(Z_l) and U_l, by tile. The second becomes the first term of Z̄_l. */
    private final double[][] slopes;

    private final double[][] curvatures;
    private final double[][] upstreams;
    private final double[] tile;
    private final double[] other;
    /** A vector over the units: b_l or w, and sums over the batch. */
    private final double[] vector;

    private final double[] sum;

    HiddenLayer(Activation activation, int units, int batch) {
        this.activation = activation;
        this.units = units;
        this.batch = batch;
        this.columns = Math.max(1, Math.min(batch, TILE / units));
        this.activations = new Panel(units, batch);
        this.deltas = new Panel(units, batch);
        this.adjoints = new Panel(units, batch);
        int tiles = (batch + columns - 1) / columns;
        this.slopes = new double[tiles][columns * units];
        this.curvatures = new double[tiles][columns * units];
        this.upstreams = new double[tiles][columns * units];
        this.tile = new double[columns * units];
        this.other = new double[columns * units];
        this.vector = new double[units];
        this.sum = new double[units];
    }

    private int first(int t) {
        return t * columns;
    }

    private int count(int t) {
        return Math.min(columns, batch - first(t));
    }

    /** From Z_l − b_l to A_l, S_l and σ″(Z_l). */
    void activate(INDArray bias) {
        load(bias, vector);
        for (int t = 0; t < slopes.length; t++) {
            activations.read(first(t), count(t), tile);
            addToColumns(vector, count(t), tile);
            activation.evaluate(tile, other, slopes[t], count(t) * units);
            activation.curvature(tile, other, slopes[t], curvatures[t], count(t) * units);
            activations.write(first(t), count(t), other);
        }
    }

    /** D_L = S_L ⊙ w. */
    void top(INDArray weight) {
        load(weight, vector);
        for (int t = 0; t < slopes.length; t++) {
            multiplyColumns(vector, slopes[t], count(t), tile);
            deltas.write(first(t), count(t), tile);
        }
    }

    /** D_l = S_l ⊙ U_l. */
    void backward() {
        for (int t = 0; t < slopes.length; t++) {
            deltas.read(first(t), count(t), upstreams[t]);
            multiply(slopes[t], upstreams[t], tile);
            deltas.write(first(t), count(t), tile);
        }
    }

    /** Ū_l = S_l ⊙ D̄_l, and the first term of Z̄_l. */
    void throughBackward() {
        for (int t = 0; t < slopes.length; t++) {
            adjoints.read(first(t), count(t), tile);
            multiply(upstreams[t], curvatures[t], curvatures[t]);
            multiply(tile, curvatures[t], curvatures[t]);
            multiply(slopes[t], tile, tile);
            adjoints.write(first(t), count(t), tile);
        }
    }

    /** Z̄_L = σ″(Z_L) ⊙ w ⊙ D̄_L, with w̄ and b̄_L. */
    void throughTop(INDArray weight, INDArray weightGradient, INDArray biasGradient) {
        load(weight, vector);
        Arrays.fill(sum, 0);
        for (int t = 0; t < slopes.length; t++) {
            adjoints.read(first(t), count(t), tile);
            multiply(slopes[t], tile, other);
            addColumns(other, count(t), sum);
            multiply(curvatures[t], tile, tile);
            multiplyColumns(vector, tile, count(t), tile);
            adjoints.write(first(t), count(t), tile);
        }
        store(sum, weightGradient);
        sumAdjoints(biasGradient);
    }

    /** Z̄_l, whose second term is S_l ⊙ Ā_l, and b̄_l. */
    void throughForward(INDArray biasGradient) {
        for (int t = 0; t < slopes.length; t++) {
            deltas.read(first(t), count(t), tile);
            multiplyAdd(slopes[t], tile, curvatures[t]);
            adjoints.write(first(t), count(t), curvatures[t]);
        }
        sumAdjoints(biasGradient);
    }

    private void sumAdjoints(INDArray biasGradient) {
        Arrays.fill(sum, 0);
        for (int t = 0; t < slopes.length; t++) {
            adjoints.read(first(t), count(t), tile);
            addColumns(tile, count(t), sum);
        }
        store(sum, biasGradient);
    }

    @Override
    public void close() {
        activations.close();
        deltas.close();
        adjoints.close();
    }

    private static void load(INDArray array, double[] vector) {
        Panel.elements(array).get(0, vector);
    }

    private static void store(double[] vector, INDArray array) {
        Panel.elements(array).put(0, vector);
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
