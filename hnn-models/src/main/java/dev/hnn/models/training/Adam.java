package dev.hnn.models.training;

/**
 * Adam (Kingma and Ba 2015), in the form at the end of section 2 there:
 *
 * <pre>  m ← β₁m + (1 − β₁)g,   v ← β₂v + (1 − β₂)g²,   x ← x − α √(1 − β₂ᵗ)/(1 − β₁ᵗ) · m/(√v + ε).</pre>
 *
 * <p>Allocates nothing after its construction. For one thread, and one minimisation.
 */
public final class Adam {

    private static final double BETA_1 = 0.9;
    private static final double BETA_2 = 0.999;
    private static final double EPSILON = 1e-8;

    private final double learningRate;
    private final double[] mean;
    private final double[] square;
    private double power1 = 1;
    private double power2 = 1;

    /**
     * Prepares a minimisation.
     *
     * @param dimension the number of variables
     * @param learningRate α
     */
    public Adam(int dimension, double learningRate) {
        this.learningRate = learningRate;
        this.mean = new double[dimension];
        this.square = new double[dimension];
    }

    /**
     * Takes a step.
     *
     * @param x the variables. Modified.
     * @param gradient the gradient there, of the whole loss or of a batch's. Not modified.
     */
    public void step(double[] x, double[] gradient) {
        power1 *= BETA_1;
        power2 *= BETA_2;
        double rate = learningRate * Math.sqrt(1 - power2) / (1 - power1);
        for (int i = 0; i < x.length; i++) {
            double g = gradient[i];
            mean[i] = BETA_1 * mean[i] + (1 - BETA_1) * g;
            square[i] = BETA_2 * square[i] + (1 - BETA_2) * g * g;
            x[i] -= rate * mean[i] / (Math.sqrt(square[i]) + EPSILON);
        }
    }
}
