package dev.hnn.systems;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Ellipsoid;
import dev.hnn.api.system.ExactSolution;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;
import java.util.Optional;

/**
 * The harmonic oscillator, a mass on a linear spring:
 *
 * <pre>  H(q, p) = p²/(2m) + kq²/2,    ω = √(k/m).</pre>
 *
 * <p>With m = k = 1, the example of Chen, Matsubara and Yaguchi, <i>Variational Integrator for Hamiltonian Neural
 * Networks</i>, section 5. It starts from (1, 0); a learned H is made to agree with this one at the equilibrium (0, 0).
 *
 * <p>Its {@linkplain #region region} is bounded by the level set of energy 2k, the ellipse with semi-axes 2 and 2√(mk): a
 * disc of radius 2 for m = k = 1. From (1, 0), the explicit Euler method with ωh = 0.01 stays in it for ωt ≤ 100.
 */
public final class HarmonicOscillator implements PhysicalSystem {

    private static final double AMPLITUDE = 2;

    private final double mass;
    private final double stiffness;
    private final double impedance;
    private final Region region;

    /**
     * Makes an oscillator.
     *
     * @param mass m, finite and positive
     * @param stiffness k, finite and positive
     * @throws IllegalArgumentException if one of them is not
     */
    public HarmonicOscillator(double mass, double stiffness) {
        this.mass = Parameter.positive("mass", mass);
        this.stiffness = Parameter.positive("stiffness", stiffness);
        this.impedance = Math.sqrt(mass) * Math.sqrt(stiffness);
        this.region = new Ellipsoid(new double[2], new double[] {AMPLITUDE, AMPLITUDE * impedance});
    }

    @Override
    public Hamiltonian hamiltonian() {
        return new HarmonicOscillatorHamiltonian(mass, stiffness);
    }

    @Override
    public double[] initialState() {
        return new double[] {1, 0};
    }

    @Override
    public double[] referencePoint() {
        return new double[] {0, 0};
    }

    @Override
    public Region region() {
        return region;
    }

    /** {@inheritDoc} Here a rotation by ωt in the plane of q and p/(mω). */
    @Override
    public Optional<ExactSolution> exactSolution() {
        return Optional.of(this::flow);
    }

    private void flow(double[] x0, double time, double[] x) {
        double angle = Math.sqrt(stiffness / mass) * time;
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        x[0] = x0[0] * cosine + x0[1] / impedance * sine;
        x[1] = x0[1] * cosine - x0[0] * impedance * sine;
    }
}
