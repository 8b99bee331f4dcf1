package dev.hnn.models.training.dl4j;

import dev.hnn.models.training.Architecture;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

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
 * <p>Matrix products are ND4J's, into arrays that are allocated once; what is elementwise is done in Java on tiles of
 * columns that stay in the processor's cache. For one thread.
 */
final class DoubleBackpropagation implements AutoCloseable {

    private final int depth;
    private final int batch;
    private final int dimension;
    private final Panel states;
    /** ∇H, then the residual, then ∇̄H. */
    private final Panel field;

    private final HiddenLayer[] layers;
    private final double[] fieldTile;
    private final double[] labelTile;

    DoubleBackpropagation(Architecture architecture, int batch) {
        this.depth = architecture.depth();
        this.batch = batch;
        this.dimension = architecture.inputs(0);
        this.states = new Panel(dimension, batch);
        this.field = new Panel(dimension, batch);
        this.layers = new HiddenLayer[depth];
        for (int l = 0; l < depth; l++) {
            layers[l] = new HiddenLayer(architecture.activation(), architecture.units(l), batch);
        }
        this.fieldTile = new double[dimension * batch];
        this.labelTile = new double[dimension * batch];
    }

    int batch() {
        return batch;
    }

    /** Where {@link #prediction} leaves ∇H, of shape (2n, batch). */
    INDArray predicted() {
        return field.array();
    }

    /**
     * Computes ∇H.
     *
     * @param input the states, of shape (batch, 2n)
     * @param parameters the network's parameters
     */
    void prediction(INDArray input, Map<String, INDArray> parameters) {
        states.array().assign(input.transpose());
        Panel activations = states;
        for (int l = 0; l < depth; l++) {
            INDArray weight = parameters.get(HamiltonianLayer.weight(l));
            Nd4j.gemm(weight, activations.array(), layers[l].activations.array(), true, false, 1, 0);
            layers[l].activate(parameters.get(HamiltonianLayer.bias(l)));
            activations = layers[l].activations;
        }
        layers[depth - 1].top(parameters.get(HamiltonianLayer.weight(depth)));
        for (int l = depth - 1; l > 0; l--) {
            INDArray weight = parameters.get(HamiltonianLayer.weight(l));
            Nd4j.gemm(weight, layers[l].deltas.array(), layers[l - 1].deltas.array(), false, false, 1, 0);
            layers[l - 1].backward();
        }
        INDArray weight = parameters.get(HamiltonianLayer.weight(0));
        Nd4j.gemm(weight, layers[0].deltas.array(), field.array(), false, false, 1, 0);
    }

    /** The sum over the batch of the losses of its states. */
    double loss(INDArray input, INDArray labels, Map<String, INDArray> parameters) {
        prediction(input, parameters);
        field.read(0, batch, fieldTile);
        Panel.elements(labels.dup('c')).get(0, labelTile);
        double sum = 0;
        for (int i = 0; i < fieldTile.length; i++) {
            double residual = fieldTile[i] - labelTile[i];
            fieldTile[i] = residual;
            sum += residual * residual;
        }
        return sum / dimension;
    }

    /**
     * Computes the loss and its gradient.
     *
     * @param input the states, of shape (batch, 2n)
     * @param labels ∇H as it should be, of the same shape
     * @param parameters the network's parameters
     * @param gradients receives the derivatives of the returned sum, an array for each of the parameters. Modified.
     * @return the sum over the batch of the losses of its states
     */
    double gradient(
            INDArray input, INDArray labels, Map<String, INDArray> parameters, Map<String, INDArray> gradients) {
        double loss = loss(input, labels, parameters);
        for (int i = 0; i < fieldTile.length; i++) {
            fieldTile[i] *= 2.0 / dimension;
        }
        field.write(0, batch, fieldTile);
        throughBackwardPass(parameters, gradients);
        throughForwardPass(parameters, gradients);
        return loss;
    }

    private void throughBackwardPass(Map<String, INDArray> parameters, Map<String, INDArray> gradients) {
        Panel adjoint = field;
        for (int l = 0; l < depth; l++) {
            INDArray weight = parameters.get(HamiltonianLayer.weight(l));
            INDArray weightGradient = gradients.get(HamiltonianLayer.weight(l));
            Nd4j.gemm(adjoint.array(), layers[l].deltas.array(), weightGradient, false, true, 1, 0);
            Nd4j.gemm(weight, adjoint.array(), layers[l].adjoints.array(), true, false, 1, 0);
            if (l < depth - 1) {
                layers[l].throughBackward();
                adjoint = layers[l].adjoints;
            }
        }
        String last = HamiltonianLayer.weight(depth);
        layers[depth - 1].throughTop(
                parameters.get(last), gradients.get(last), gradients.get(HamiltonianLayer.bias(depth - 1)));
    }

    private void throughForwardPass(Map<String, INDArray> parameters, Map<String, INDArray> gradients) {
        for (int l = depth - 1; l >= 0; l--) {
            INDArray weight = parameters.get(HamiltonianLayer.weight(l));
            INDArray weightGradient = gradients.get(HamiltonianLayer.weight(l));
            Panel below = l == 0 ? states : layers[l - 1].activations;
            Nd4j.gemm(below.array(), layers[l].adjoints.array(), weightGradient, false, true, 1, 1);
            if (l > 0) {
                Nd4j.gemm(weight, layers[l].adjoints.array(), layers[l - 1].deltas.array(), false, false, 1, 0);
                layers[l - 1].throughForward(gradients.get(HamiltonianLayer.bias(l - 1)));
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
