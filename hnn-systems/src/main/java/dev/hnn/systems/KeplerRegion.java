package dev.hnn.systems;

import dev.hnn.api.system.Region;
import java.util.random.RandomGenerator;

/**
 * All counter-clockwise ellipses with semi-major axes from 1/2 to 2 and eccentricities up to a largest one.
 *
 * <p>The Delaunay variables Λ = √(μa), the angular momentum G = Λ√(1 − e²), the mean anomaly and the angle of the pericentre are
 * canonical, so a density that is uniform in them is uniform in (q, p): a is uniform, and so are √(1 − e²) and the two angles.
 */
final class KeplerRegion implements Region {

    private static final double SMALLEST_AXIS = 0.5;
    private static final double LARGEST_AXIS = 2;

    private final double mu;

    /** √(1 − e²) for the largest eccentricity. */
    private final double flattest;

    KeplerRegion(double mu, double largestEccentricity) {
        this.mu = mu;
        this.flattest = Math.sqrt((1 - largestEccentricity) * (1 + largestEccentricity));
    }

    @Override
    public int dimension() {
        return 4;
    }

    @Override
    public boolean contains(double[] x) {
        double r = StrictMath.hypot(x[0], x[1]);
        double a = 1 / (2 / r - (x[2] * x[2] + x[3] * x[3]) / mu);
        return r > 0
                && a >= SMALLEST_AXIS
                && a <= LARGEST_AXIS
                && Kepler.angularMomentum(x) >= flattest * Math.sqrt(mu * a);
    }

    @Override
    public void sample(RandomGenerator random, double[] x) {
        double a = SMALLEST_AXIS + (LARGEST_AXIS - SMALLEST_AXIS) * random.nextDouble();
        double axisRatio = flattest + (1 - flattest) * random.nextDouble();
        double meanAnomaly = 2 * Math.PI * random.nextDouble();
        double pericentre = 2 * Math.PI * random.nextDouble();
        double eccentricity = Math.sqrt((1 - axisRatio) * (1 + axisRatio));
        double anomaly = KeplerEquation.eccentricAnomaly(eccentricity, meanAnomaly);
        double cosine = StrictMath.cos(anomaly);
        double sine = StrictMath.sin(anomaly);
        double speed = Math.sqrt(mu / a) / (1 - eccentricity * cosine);
        turn(a * (cosine - eccentricity), a * axisRatio * sine, pericentre, x, 0);
        turn(-speed * sine, speed * axisRatio * cosine, pericentre, x, 2);
    }

    private static void turn(double along, double across, double angle, double[] x, int place) {
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        x[place] = along * cosine - across * sine;
        x[place + 1] = along * sine + across * cosine;
    }
}
