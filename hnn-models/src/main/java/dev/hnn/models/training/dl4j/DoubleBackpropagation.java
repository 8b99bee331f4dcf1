package dev.hnn.models.training.dl4j;

import dev.hnn.models.training.Architecture;

/**
 * The loss of a Hamiltonian network on a batch and its gradient by the parameters: backpropagation through
 * backpropagation.
 *
 * <p>With states as columns, and for a loss R²/(2n) a state where R = ∇H − labels, the two inner passes are
 *
 * <pre>
 *   Z_l = W_l A_{l−1} + b_l,   A_l = σ(Z_l),   S_l = σ′(Z_l)
 *   U_L = w,   U_{l−1} = W_lᵀ D_l,   D_l = S_l ⊙ U_l,   ∇H = W₁ᵀ D₁,
 * </pre>
 *
 * <p>and, X̄ being the derivative of the loss by X, the two outer ones that go back through them
 *
 * <pre>
 *   D̄₁ = W₁ ∇̄H,   Ū_l = S_l ⊙ D̄_l,   D̄_{l+1} = W_{l+1} Ū_l,   w̄ = Σ S_L ⊙ D̄_L
 *   Z̄_l = σ″(Z_l) ⊙ U_l ⊙ D̄_l + S_l ⊙ Ā_l,   Ā_{l−1} = W_lᵀ Z̄_l,   b̄_l = Σ Z̄_l
 *   W̄_l = D_l Ū_{l−1}ᵀ + Z̄_l A_{l−1}ᵀ,   Ū₀ = ∇̄H.
 * </pre>
 *
 * <p>The batch goes through in blocks whose matrices stay in the processor's second-level cache; their number and order
 * depend on the batch alone. Matrix products are {@linkplain WeightProducts OpenBLAS's}, what is elementwise is done in Java
 * on tiles of columns that stay in the first-level cache. States and labels are flat arrays, one state after the other.
 * Allocates nothing after its construction. For one thread.
 */
final class DoubleBackpropagation implements AutoCloseable {

    /** States in a block: fewer make products slower, more leave the cache. */
    private static final int BLOCK = 128;

    private final int depth;
    private final int dimension;
    private final Panel states;
    /** ∇H, then ∇̄H. */
    private final Panel field;

    private final HiddenLayer[] layers;
    private final double[] fieldBlock;

    DoubleBackpropagation(Architecture architecture) {
        this.depth = architecture.depth();
        this.dimension = architecture.inputs(0);
        this.states = new Panel(dimension, BLOCK);
        this.field = new Panel(dimension, BLOCK);
        this.layers = new HiddenLayer[depth];
        for (int l = 0; l < depth; l++) {
            layers[l] = new HiddenLayer(architecture.activation(), architecture.units(l), BLOCK);
        }
        this.fieldBlock = new double[dimension * BLOCK];
    }

    /**
     * Computes ∇H.
     *
     * @param parameters the network's parameters. Not modified.
     * @param batch the states. Not modified.
     * @param gradients receives ∇H at each. Modified.
     */
    void prediction(ParameterMemory parameters, double[] batch, double[] gradients) {
        int size = batch.length / dimension;
        load(parameters);
        for (int first = 0; first < size; first += BLOCK) {
            int count = Math.min(BLOCK, size - first);
            predict(parameters, batch, first, count);
            field.read(0, count, gradients, first * dimension);
        }
    }

    /**
     * Computes the loss.
     *
     * @param parameters the network's parameters. Not modified.
     * @param batch the states. Not modified.
     * @param labels ∇H as it should be. Not modified.
     * @return the sum over the batch of the losses of its states
     */
    double loss(ParameterMemory parameters, double[] batch, double[] labels) {
        int size = batch.length / dimension;
        double loss = 0;
        load(parameters);
        for (int first = 0; first < size; first += BLOCK) {
            int count = Math.min(BLOCK, size - first);
            predict(parameters, batch, first, count);
            loss += residual(labels, first, count);
        }
        return loss;
    }

    /**
     * Computes the loss and its gradient.
     *
     * @param parameters the network's parameters. Not modified.
     * @param batch the states. Not modified.
     * @param labels ∇H as it should be. Not modified.
     * @param gradients receives the derivatives of the returned sum by the parameters. Modified.
     * @return the sum over the batch of the losses of its states
     */
    double gradient(ParameterMemory parameters, double[] batch, double[] labels, ParameterMemory gradients) {
        int size = batch.length / dimension;
        double loss = 0;
        load(parameters);
        gradients.clear();
        for (int first = 0; first < size; first += BLOCK) {
            int count = Math.min(BLOCK, size - first);
            predict(parameters, batch, first, count);
            loss += residual(labels, first, count);
            field.write(0, count, fieldBlock, 0);
            throughBackwardPass(parameters, gradients, count);
            throughForwardPass(parameters, gradients, count);
        }
        for (int l = 0; l < depth; l++) {
            gradients.writeBias(l, layers[l].biasGradient());
        }
        gradients.writeOutput(layers[depth - 1].outputGradient());
        return loss;
    }

    private void load(ParameterMemory parameters) {
        for (int l = 0; l < depth; l++) {
            layers[l].begin(parameters, l);
        }
    }

    private void predict(ParameterMemory parameters, double[] batch, int first, int count) {
        states.write(0, count, batch, first * dimension);
        Panel activations = states;
        for (int l = 0; l < depth; l++) {
            WeightProducts.forward(parameters.weights(l), activations, count, layers[l].activations);
            layers[l].activate(count);
            activations = layers[l].activations;
        }
        layers[depth - 1].top(count);
        for (int l = depth - 1; l > 0; l--) {
            WeightProducts.backward(parameters.weights(l), layers[l].deltas, count, layers[l - 1].deltas);
            layers[l - 1].backward(count);
        }
        WeightProducts.backward(parameters.weights(0), layers[0].deltas, count, field);
    }

    /** The loss of a block, and ∇̄H = 2R/(2n). */
    private double residual(double[] labels, int first, int count) {
        field.read(0, count, fieldBlock, 0);
        double sum = 0;
        for (int i = 0; i < count * dimension; i++) {
            double residual = fieldBlock[i] - labels[first * dimension + i];
            fieldBlock[i] = residual * (2.0 / dimension);
            sum += residual * residual;
        }
        return sum / dimension;
    }

    private void throughBackwardPass(ParameterMemory parameters, ParameterMemory gradients, int count) {
        Panel adjoint = field;
        for (int l = 0; l < depth; l++) {
            WeightProducts.accumulate(adjoint, layers[l].deltas, count, gradients.weights(l));
            WeightProducts.forward(parameters.weights(l), adjoint, count, layers[l].adjoints);
            if (l < depth - 1) {
                layers[l].throughBackward(count);
                adjoint = layers[l].adjoints;
            }
        }
        layers[depth - 1].throughTop(count);
    }

    private void throughForwardPass(ParameterMemory parameters, ParameterMemory gradients, int count) {
        for (int l = depth - 1; l >= 0; l--) {
            Panel below = l == 0 ? states : layers[l - 1].activations;
            WeightProducts.accumulate(below, layers[l].adjoints, count, gradients.weights(l));
            if (l > 0) {
                WeightProducts.backward(parameters.weights(l), layers[l].adjoints, count, layers[l - 1].deltas);
                layers[l - 1].throughForward(count);
            }
        }
    }

    @Override
    public void close() {
        states.close();
        field.close();
        for (HiddenLayer layer : layers) {
            layer.close();
        }
    }
}
