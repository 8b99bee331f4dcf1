package dev.hnn.integrators.discretegradient;

import dev.hnn.integrators.quadrature.Nodes;

/**
 * Gauss's quadrature over the interval from 0 to 1.
 *
 * @param nodes cᵢ, the zeros of a Legendre polynomial
 * @param weights bᵢ
 */
@SuppressWarnings("ArrayRecordComponent") // private to the package, read in the stepping loop, never compared
record GaussRule(double[] nodes, double[] weights) {

    /** With as many nodes as given; symmetric to the last bit, as the method must be. */
    static GaussRule of(int count) {
        Nodes gauss = Nodes.gauss(count);
        double[] nodes = new double[count];
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            nodes[i] = gauss.node(i).doubleValue();
            weights[i] = gauss.weight(i).doubleValue();
        }
        for (int i = 0; i < count / 2; i++) {
            nodes[i] = 1 - nodes[count - 1 - i]; // exact, since the subtracted one is the larger
            weights[i] = weights[count - 1 - i];
        }
        return new GaussRule(nodes, weights);
    }

    int count() {
        return nodes.length;
    }
}
