package dev.hnn.api.system;

import java.util.random.RandomGenerator;

/**
 * The region of all x with Σ ((xᵢ − centreᵢ) / semiAxisᵢ)² ≤ 1. With equal semi-axes it is a ball.
 *
 * <p>A state is drawn as a normally distributed direction times the dimension-th root of a uniform radius, scaled by the
 * semi-axes, which is uniform over the volume in any dimension (Marsaglia 1972).
 */
public final class Ellipsoid implements Region {

    private final double[] centre;
    private final double[] semiAxes;

    /**
     * Makes an ellipsoid with axes parallel to the coordinates.
     *
     * @param centre its centre, finite. Copied.
     * @param semiAxes its semi-axes, finite and positive. Copied.
     * @throws IllegalArgumentException if the arrays are not of one length, or not as said
     */
    public Ellipsoid(double[] centre, double[] semiAxes) {
        if (centre.length != semiAxes.length) {
            throw new IllegalArgumentException(
                    "An ellipsoid needs as many semi-axes as its centre has coordinates, not " + semiAxes.length
                            + " and " + centre.length + ".");
        }
        for (int i = 0; i < centre.length; i++) {
            if (!(Double.isFinite(centre[i]) && Double.isFinite(semiAxes[i]) && semiAxes[i] > 0)) {
                throw new IllegalArgumentException(
                        "Axis " + i + " of an ellipsoid must have a finite centre and a positive" + " semi-axis, not "
                                + centre[i] + " and " + semiAxes[i] + ".");
            }
        }
        this.centre = centre.clone();
        this.semiAxes = semiAxes.clone();
    }

    @Override
    public int dimension() {
        return centre.length;
    }

    @Override
    public boolean contains(double[] x) {
        double sum = 0;
        for (int i = 0; i < centre.length; i++) {
            double ratio = (x[i] - centre[i]) / semiAxes[i];
            sum += ratio * ratio;
        }
        return sum <= 1;
    }

    @Override
    public void sample(RandomGenerator random, double[] x) {
        double square = 0;
        for (int i = 0; i < centre.length; i++) {
            x[i] = random.nextGaussian();
            square += x[i] * x[i];
        }
        double scale = Math.pow(random.nextDouble(), 1.0 / centre.length) / Math.sqrt(square);
        for (int i = 0; i < centre.length; i++) {
            x[i] = centre[i] + semiAxes[i] * scale * x[i];
        }
    }
}
