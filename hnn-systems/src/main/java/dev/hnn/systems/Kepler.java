package dev.hnn.systems;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.ExactSolution;
import dev.hnn.api.system.Invariant;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import java.util.List;
import java.util.Optional;

/**
 * The planar two-body problem in relative coordinates, for unit reduced mass:
 *
 * <pre>  H(q, p) = |p|²/2 − μ/|q|,    q, p in the plane.</pre>
 *
 * <p>It starts from the pericentre of the ellipse with semi-major axis 1 and eccentricity e, q = (1 − e, 0) and
 * p = (0, √(μ(1 + e)/(1 − e))), as in Hairer, Lubich, Wanner, <i>Geometric Numerical Integration</i>, section I.2.3; its
 * period is 2π/√μ. H has no minimum: a learned one is made to agree with it on the circular orbit through (1, 0).
 *
 * <p>Beside H the flow keeps the angular momentum L = q₁p₂ − q₂p₁ and the Laplace–Runge–Lenz vector
 * (p₂L − μq₁/|q|, −p₁L − μq₂/|q|), which points to the pericentre and has the length μ times the eccentricity.
 *
 * <p>Its {@linkplain #region region} holds all counter-clockwise ellipses with semi-major axes between 1/2 and 2 and
 * eccentricities up to (1 + e)/2. No orbit enters or leaves it, and none comes closer to the collision than (1 − e)/4. From the
 * default state, the explicit Euler method with h = 0.001 stays in it for t ≤ 100.
 */
public final class Kepler implements PhysicalSystem {

    private final double eccentricity;
    private final double mu;
    private final Region region;

    /**
     * Makes a two-body problem.
     *
     * @param eccentricity e of the orbit that it starts on, at least 0 and less than 1
     * @param gravitationalParameter μ, finite and positive
     * @throws IllegalArgumentException if one of them is not
     */
    public Kepler(double eccentricity, double gravitationalParameter) {
        if (!(eccentricity >= 0 && eccentricity < 1)) {
            throw new IllegalArgumentException(
                    "eccentricity must be at least 0 and less than 1, not " + eccentricity + ".");
        }
        this.eccentricity = eccentricity;
        this.mu = Parameter.positive("gravitational-parameter", gravitationalParameter);
        this.region = new KeplerRegion(mu, (1 + eccentricity) / 2);
    }

    @Override
    public Hamiltonian hamiltonian() {
        return new KeplerHamiltonian(mu);
    }

    @Override
    public double[] initialState() {
        return new double[] {1 - eccentricity, 0, 0, Math.sqrt(mu) * Math.sqrt((1 + eccentricity) / (1 - eccentricity))
        };
    }

    @Override
    public double[] referencePoint() {
        return new double[] {1, 0, 0, Math.sqrt(mu)};
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public List<Invariant> invariants() {
        return List.of(
                new Invariant("angular-momentum", Kepler::angularMomentum),
                new Invariant(
                        "laplace-runge-lenz-1",
                        x -> x[3] * angularMomentum(x) - mu * x[0] / StrictMath.hypot(x[0], x[1])),
                new Invariant(
                        "laplace-runge-lenz-2",
                        x -> -x[2] * angularMomentum(x) - mu * x[1] / StrictMath.hypot(x[0], x[1])));
    }

    static double angularMomentum(double[] x) {
        return x[0] * x[3] - x[1] * x[2];
    }

    /** {@inheritDoc} Here for bound motion, H &lt; 0; for other states it is not a number. */
    @Override
    public Optional<ExactSolution> exactSolution() {
        return Optional.of(new KeplerFlow(mu));
    }
}
