package dev.hnn.api.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;

/** Mean and covariances of states drawn from a region, each of which must lie in it. */
final class Moments {

    static final int SAMPLES = 100_000;

    private final double[] sums;
    private final double[][] products;

    private Moments(int dimension) {
        sums = new double[dimension];
        products = new double[dimension][dimension];
    }

    static Moments of(Region region, RandomGenerator random) {
        int dimension = region.dimension();
        Moments moments = new Moments(dimension);
        double[] x = new double[dimension];
        for (int sample = 0; sample < SAMPLES; sample++) {
            region.sample(random, x);
            assertThat(region.contains(x)).isTrue();
            for (int i = 0; i < dimension; i++) {
                moments.sums[i] += x[i];
                for (int j = 0; j < dimension; j++) {
                    moments.products[i][j] += x[i] * x[j];
                }
            }
        }
        return moments;
    }

    double mean(int i) {
        return sums[i] / SAMPLES;
    }

    double covariance(int i, int j) {
        return products[i][j] / SAMPLES - mean(i) * mean(j);
    }
}
