package dev.hnn.models.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random networks for tests. */
public final class Networks {

    private Networks() {}

    /** A network with n degrees of freedom, whose units are neither linear nor saturated. */
    public static NetworkParameters random(long seed, Activation activation, int n, int... hidden) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Layer> layers = new ArrayList<>();
        int inputs = 2 * n;
        for (int units : hidden) {
            double[][] weight = new double[units][];
            for (int i = 0; i < units; i++) {
                weight[i] = normal(random, inputs, 1 / Math.sqrt(inputs));
            }
            layers.add(new Layer(weight, normal(random, units, 0.5)));
            inputs = units;
        }
        return new NetworkParameters(
                activation, layers, normal(random, inputs, 1 / Math.sqrt(inputs)), random.nextGaussian());
    }

    /** Normally distributed numbers. */
    public static double[] normal(SplittableRandom random, int length, double scale) {
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = scale * random.nextGaussian();
        }
        return numbers;
    }
}
