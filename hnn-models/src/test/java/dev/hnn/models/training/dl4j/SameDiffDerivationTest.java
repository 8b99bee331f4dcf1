package dev.hnn.models.training.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hnn.models.network.Activation;
import dev.hnn.models.network.NetworkHamiltonian;
import dev.hnn.models.network.NetworkParameters;
import dev.hnn.models.network.Networks;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.autodiff.samediff.SDVariable;

class SameDiffDerivationTest {

    /** Round-off of sums over a few dozen terms of the order of 1, and of ND4J's elementary functions. */
    private static final double TOLERANCE = 1e-13;

    private static final int N = 2;

    @ParameterizedTest
    @EnumSource
    void kernelAgreesWithSameDiffOnValueGradientAndSecondDerivative(Activation activation) {
        NetworkParameters network = Networks.random(1, activation, N, 12, 9, 5);
        SplittableRandom random = new SplittableRandom(2);
        double[][] states = new double[10][];
        double[][] vectors = new double[10][];
        for (int k = 0; k < states.length; k++) {
            states[k] = Networks.normal(random, 2 * N, 1);
            vectors[k] = Networks.normal(random, 2 * N, 1);
        }
        SameDiffNetwork graph = new SameDiffNetwork(network, states);
        double[][] energy = graph.evaluate(graph.energy);
        double[][] gradient = graph.evaluate(graph.gradient);
        double[][] derived =
                graph.derivatives(graph.energy.sum("H"), "states").get("states").toDoubleMatrix();
        SDVariable directional = graph.gradient.mul(graph.constant(vectors)).sum("gv");
        double[][] second =
                graph.derivatives(directional, "states").get("states").toDoubleMatrix();

        NetworkHamiltonian kernel = new NetworkHamiltonian(network);
        double[] g = new double[2 * N];
        double[] hv = new double[2 * N];
        for (int k = 0; k < states.length; k++) {
            assertThat(kernel.gradient(states[k], g)).isCloseTo(energy[k][0], within(TOLERANCE));
            kernel.hessianVector(states[k], vectors[k], hv);
            for (int i = 0; i < 2 * N; i++) {
                assertThat(g[i]).isCloseTo(gradient[k][i], within(TOLERANCE));
                assertThat(g[i]).isCloseTo(derived[k][i], within(TOLERANCE));
                assertThat(hv[i]).isCloseTo(second[k][i], within(TOLERANCE));
            }
        }
    }
}
