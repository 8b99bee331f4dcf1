package dev.hnn.systems;

import dev.hnn.api.system.ExactSolution;
import java.util.Arrays;

/**
 * The flow of bound Kepler motion by the f and g functions of Lagrange,
 *
 * <pre>  q(t) = f q + g p,    p(t) = ḟ q + ġ p,</pre>
 *
 * <p>with the difference of the eccentric anomalies from Kepler's equation (Battin, <i>An Introduction to the Mathematics and
 * Methods of Astrodynamics</i>, section 4.3). Good to round-off, times the number of turns in the direction of the motion.
 *
 * @param mu the gravitational parameter
 */
record KeplerFlow(double mu) implements ExactSolution {

    @Override
    public void state(double[] x0, double time, double[] x) {
        double r0 = StrictMath.hypot(x0[0], x0[1]);
        double a = 1 / (2 / r0 - (x0[2] * x0[2] + x0[3] * x0[3]) / mu);
        if (!(a > 0 && Double.isFinite(a) && Double.isFinite(time))) {
            Arrays.fill(x, Double.NaN);
            return;
        }
        double rate = Math.sqrt(mu / a) / a;
        double speed = Math.sqrt(mu * a);
        double cosine = 1 - r0 / a; // e cos E and e sin E at the start
        double sine = (x0[0] * x0[2] + x0[1] * x0[3]) / speed;
        double eccentricity = Math.min(StrictMath.hypot(cosine, sine), Math.nextDown(1.0));
        double start = StrictMath.atan2(sine, cosine);
        double turn = KeplerEquation.eccentricAnomaly(eccentricity, start - sine + rate * time) - start;

        double sineOfTurn = StrictMath.sin(turn);
        double cosineOfTurn = StrictMath.cos(turn);
        double half = StrictMath.sin(turn / 2);
        double versine = 2 * half * half; // 1 − cos, which does not cancel
        double r = a * (1 - cosine * cosineOfTurn + sine * sineOfTurn);
        double f = 1 - a / r0 * versine;
        double g = (r0 * sineOfTurn + a * sine * versine) * a / speed;
        double fRate = -speed / (r * r0) * sineOfTurn;
        double gRate = 1 - a / r * versine;
        for (int i = 0; i < 2; i++) {
            x[i] = f * x0[i] + g * x0[2 + i];
            x[2 + i] = fRate * x0[i] + gRate * x0[2 + i];
        }
    }
}
