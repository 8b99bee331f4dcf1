package dev.hnn.systems;

import dev.hnn.api.dynamics.Hamiltonian;
import dev.hnn.api.system.Ellipsoid;
import dev.hnn.api.system.PhysicalSystem;
import dev.hnn.api.system.Region;

/**
 * The test problem of Tao, <i>Explicit symplectic approximation of nonseparable Hamiltonians: algorithm and long time
 * performance</i>, Physical Review E 94, 043303, 2016:
 *
 * <pre>  H(q, p) = (q² + 1)(p² + 1)/2.</pre>
 *
 * <p>An oscillator whose frequency grows with the amplitude, with closed level sets and no separation into T(p) + V(q). With
 * A² = 2H − 1 and Jacobi's elliptic functions of ωt, ω = √(2H), and the parameter A²/(2H), the motion from (A, 0) is q = A cn,
 * p = −(A/ω) sd. It starts from (−3, 0), where H = 5; a learned H is made to agree with this one at the equilibrium (0, 0).
 *
 * <p>Its {@linkplain #region region} is the disc of radius 5. From (−3, 0), the explicit Euler method with h = 0.01 stays in it
 * for t ≤ 100.
 */
public final class NonseparableOscillator implements PhysicalSystem {

    private static final Region REGION = new Ellipsoid(new double[2], new double[] {5, 5});

    /** Makes the system, which has no settings. */
    public NonseparableOscillator() {}

    @Override
    public Hamiltonian hamiltonian() {
        return new NonseparableOscillatorHamiltonian();
    }

    @Override
    public double[] initialState() {
        return new double[] {-3, 0};
    }

    @Override
    public double[] referencePoint() {
        return new double[] {0, 0};
    }

    @Override
    public Region region() {
        return REGION;
    }
}
