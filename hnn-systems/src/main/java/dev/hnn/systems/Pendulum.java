package dev.hnn.systems;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Box;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;

/**
 * The plane pendulum, a point mass on a massless rod:
 *
 * <pre>  H(q, p) = p²/(2ml²) + mgl(1 − cos q),    ω = √(g/l),</pre>
 *
 * <p>with the angle q from the lower equilibrium, in radians, not reduced to one turn, and the angular momentum p. It
 * swings for H &lt; 2mgl and turns over for H &gt; 2mgl. It starts at rest from (π/2, 0); a learned H is made to agree with
 * this one at the lower equilibrium (0, 0).
 *
 * <p>Its {@linkplain #region region} is the box |q| ≤ 2.6, |p| ≤ 2.2 ml²ω. From (π/2, 0), the explicit Euler method with
 * ωh = 0.01 stays in it for ωt ≤ 100.
 */
public final class Pendulum implements PhysicalSystem {

    private static final double LARGEST_ANGLE = 2.6;
    private static final double LARGEST_MOMENTUM = 2.2;

    private final double inertia;
    private final double weight;
    private final Region region;

    /**
     * Makes a pendulum.
     *
     * @param mass m, finite and positive
     * @param length l of the rod, finite and positive
     * @param gravity g, the acceleration of free fall, finite and positive
     * @throws IllegalArgumentException if one of them is not, or if ml² or mgl overflows or underflows
     */
    public Pendulum(double mass, double length, double gravity) {
        Parameter.positive("mass", mass);
        Parameter.positive("length", length);
        Parameter.positive("gravity", gravity);
        this.inertia = Parameter.positive("mass · length²", mass * length * length);
        this.weight = Parameter.positive("mass · gravity · length", mass * gravity * length);
        double momentum = LARGEST_MOMENTUM * Math.sqrt(inertia) * Math.sqrt(weight);
        this.region = new Box(new double[] {-LARGEST_ANGLE, -momentum}, new double[] {LARGEST_ANGLE, momentum});
    }

    @Override
    public Hamiltonian hamiltonian() {
        return new PendulumHamiltonian(inertia, weight);
    }

    @Override
    public double[] initialState() {
        return new double[] {Math.PI / 2, 0};
    }

    @Override
    public double[] referencePoint() {
        return new double[] {0, 0};
    }

    @Override
    public Region region() {
        return region;
    }
}
