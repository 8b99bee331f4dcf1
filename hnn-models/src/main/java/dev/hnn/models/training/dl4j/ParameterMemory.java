package dev.hnn.models.training.dl4j;

import dev.hnn.models.training.Architecture;
import java.nio.DoubleBuffer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The parameters of a network, or their derivatives, in the flat array outside of the Java heap where DL4J keeps them: all
 * weights, layer by layer, and then the biases. Other views of the array see what is written here.
 */
final class ParameterMemory {

    private final DoublePointer all;
    private final DoubleBuffer elements;
    private final DoublePointer[] weights;
    private final int output;
    private final int[] biases;

    /**
     * Looks into an array.
     *
     * @param architecture the shape of the network
     * @param flat DL4J's array, contiguous
     */
    ParameterMemory(Architecture architecture, INDArray flat) {
        int depth = architecture.depth();
        this.all = new DoublePointer(flat.data().addressPointer()).capacity(architecture.parameterCount());
        this.elements = all.asBuffer();
        this.weights = new DoublePointer[depth];
        this.biases = new int[depth];
        int at = 0;
        for (int l = 0; l < depth; l++) {
            weights[l] = new DoublePointer(all).position(at);
            at += architecture.inputs(l) * architecture.units(l);
        }
        this.output = at;
        at += architecture.inputs(depth);
        for (int l = 0; l < depth; l++) {
            biases[l] = at;
            at += architecture.units(l);
        }
    }

    int depth() {
        return weights.length;
    }

    /** The weights of hidden layer l, a column for each unit. */
    DoublePointer weights(int l) {
        return weights[l];
    }

    void read(double[] flat) {
        elements.get(0, flat);
    }

    void write(double[] flat) {
        elements.put(0, flat);
    }

    void readBias(int l, double[] bias) {
        elements.get(biases[l], bias);
    }

    void writeBias(int l, double[] bias) {
        elements.put(biases[l], bias);
    }

    void readOutput(double[] output) {
        elements.get(this.output, output);
    }

    void writeOutput(double[] output) {
        elements.put(this.output, output);
    }

    void clear() {
        Pointer.memset(all, 0, (long) elements.capacity() * Double.BYTES);
    }
}
