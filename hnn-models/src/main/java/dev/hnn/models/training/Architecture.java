package dev.hnn.models.training;

import dev.hnn.models.network.Activation;
import java.util.List;

/**
 * The shape of a network.
 *
 * @param degreesOfFreedom n; the network has 2n inputs
 * @param hidden the widths of the hidden layers, from the input on
 * @param activation the activation function of all of them
 */
public record Architecture(int degreesOfFreedom, List<Integer> hidden, Activation activation) {

    /** Copies the widths. */
    public Architecture {
        hidden = List.copyOf(hidden);
    }

    /** The number L of hidden layers. */
    public int depth() {
        return hidden.size();
    }

    /** The number of inputs of hidden layer l, from 0 to L − 1; for L, that of the last layer. */
    public int inputs(int l) {
        return l == 0 ? 2 * degreesOfFreedom : hidden.get(l - 1);
    }

    /** The number of units of hidden layer l. */
    public int units(int l) {
        return hidden.get(l);
    }

    /** The number of weights and biases. */
    public int parameterCount() {
        int count = inputs(depth());
        for (int l = 0; l < depth(); l++) {
            count += (inputs(l) + 1) * units(l);
        }
        return count;
    }
}
