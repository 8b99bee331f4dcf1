package dev.hnn.integrators.collocation;

import dev.hnn.integrators.stepping.Prediction;
import java.util.Arrays;

/** The polynomial through the slopes of the step before, beyond its end: over s Gauss nodes wrong by O(hˢ⁺¹). */
final class ContinuedPolynomial implements Prediction {

    private final double[][] coefficients;
    private final double[] before;
    private boolean known;

    ContinuedPolynomial(Tableau tableau, int dimension) {
        this.coefficients = tableau.prediction;
        this.before = new double[dimension];
    }

    @Override
    public void clear() {
        known = false;
    }

    @Override
    public void add(double[] y) {
        System.arraycopy(y, 0, before, 0, y.length);
        known = true;
    }

    @Override
    public void next(double[] y) {
        if (!known) {
            Arrays.fill(y, 0);
            return;
        }
        int stages = coefficients.length;
        int length = y.length / stages;
        for (int stage = 0; stage < stages; stage++) {
            for (int i = 0; i < length; i++) {
                double sum = 0;
                for (int j = 0; j < stages; j++) {
                    sum += coefficients[stage][j] * before[j * length + i];
                }
                y[stage * length + i] = sum;
            }
        }
    }
}
